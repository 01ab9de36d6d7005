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
 * Which regions cover a point, by the exact predicate over a tree of their boxes. {@link
 * TownshipIndex} asks it only what its grid is unsure of. Prepares the geometry of a region when it
 * is first asked. Safe for many threads.
 */
public final class ExactCover {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private record Candidate(String code, PreparedGeometry shape) {}

  private final STRtree tree = new STRtree();

  /**
   * @param regions an empty one covers nothing
   */
  public ExactCover(List<Region> regions) {
    for (Region region : regions) {
      PreparedGeometry shape = PreparedGeometryFactory.prepare(region.shape());
      tree.insert(region.shape().getEnvelopeInternal(), new Candidate(region.code(), shape));
    }
    tree.build();
  }

  /**
   * Codes of the regions that a point lies in or on, in their order; none for what is no place on
   * Earth.
   *
   * @param lon longitude, WGS 84 (EPSG:4326), degrees
   * @param lat latitude, WGS 84 (EPSG:4326), degrees
   */
  public List<String> at(double lon, double lat) {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      return List.of();
    }
    Coordinate place = new Coordinate(lon, lat);
    List<String> covering = new ArrayList<>(2);
    Point point = SHAPES.createPoint(place);
    for (Object found : tree.query(new Envelope(place))) {
      Candidate candidate = (Candidate) found;
      if (candidate.shape.covers(point)) {
        covering.add(candidate.code);
      }
    }
    Collections.sort(covering);
    return covering;
  }
}
