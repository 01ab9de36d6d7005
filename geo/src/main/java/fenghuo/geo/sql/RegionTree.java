package fenghuo.geo.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Regions by code in a tree of their boxes; each border is indexed when first asked about. */
final class RegionTree {
  private record Entry(String code, PreparedGeometry shape) {}

  private static final GeometryFactory POINTS = new GeometryFactory();
  private final STRtree tree = new STRtree();

  /**
   * @param shapes by code; empty ones cover nothing
   */
  RegionTree(Map<String, Geometry> shapes) {
    shapes.forEach(
        (code, shape) ->
            tree.insert(
                shape.getEnvelopeInternal(),
                new Entry(code, PreparedGeometryFactory.prepare(shape))));
    tree.build();
  }

  /** The codes of the regions that cover a point, border included, the lowest first. */
  List<String> at(double lon, double lat) {
    Coordinate place = new Coordinate(lon, lat);
    Point point = POINTS.createPoint(place);
    List<String> codes = new ArrayList<>();
    for (Object candidate : tree.query(new Envelope(place))) {
      Entry entry = (Entry) candidate;
      if (entry.shape().covers(point)) {
        codes.add(entry.code());
      }
    }
    codes.sort(null);
    return codes;
  }
}
