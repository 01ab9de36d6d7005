package fenghuo.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which regions cover a point, by the exact predicate: what {@link CoverageGrid} is unsure of. Safe
 * for many threads. Prepares the geometry of a region when it is first asked.
 */
final class ExactCover {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private record Candidate(int region, PreparedGeometry shape) {
    boolean covers(Point point) {
      synchronized (shape) { // JTS hands its index on without a fence
        return shape.covers(point);
      }
    }
  }

  private final STRtree tree = new STRtree();

  ExactCover(List<Region> regions) {
    for (int i = 0; i < regions.size(); i++) {
      PreparedGeometry shape = PreparedGeometryFactory.prepare(regions.get(i).shape());
      tree.insert(shape.getGeometry().getEnvelopeInternal(), new Candidate(i, shape));
    }
    tree.build();
  }

  /**
   * The regions that a point lies in or on, by their place in the list, in its order.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  List<Integer> at(double lon, double lat) {
    Coordinate place = new Coordinate(lon, lat);
    List<Integer> covering = new ArrayList<>(2);
    Point point = SHAPES.createPoint(place);
    for (Object found : tree.query(new Envelope(place))) {
      Candidate candidate = (Candidate) found;
      if (candidate.covers(point)) {
        covering.add(candidate.region);
      }
    }
    Collections.sort(covering);
    return covering;
  }
}
