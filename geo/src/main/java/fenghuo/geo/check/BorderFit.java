package fenghuo.geo.check;

import fenghuo.geo.Plane;
import fenghuo.geo.check.Shift.Way;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * How far borders lie beside other borders: the one shift that brings most of their vertices onto
 * those lines.
 *
 * <p>A vertex is compared with the nearest point of the lines, so only its way across the border
 * counts; borders that run in all directions give both parts of the shift. Found by least absolute
 * distances (iteratively re-weighted least squares), so that stretches drawn otherwise, or inner
 * borders that the lines do not have, do not pull it away. Vertices more than 3 km off are left
 * out.
 */
final class BorderFit {
  private static final double FARTHEST = 3_000; // metres
  private static final double NEAREST = 5; // metres, below which all vertices weigh the same
  private static final double SETTLED = 0.1; // metres
  private static final int MOST_ROUNDS = 40;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final AffineTransformation toMetres;
  private final IndexedFacetDistance lines;

  /**
   * A fit to the borders of some areas.
   *
   * @param areas polygons, WGS 84 (EPSG:4326), degrees
   */
  BorderFit(List<Geometry> areas) {
    Geometry borders = SHAPES.buildGeometry(areas.stream().map(Geometry::getBoundary).toList());
    Plane plane = Plane.at(borders.getEnvelopeInternal().centre().y);
    toMetres = AffineTransformation.scaleInstance(plane.lonMetres(), plane.latMetres());
    lines = new IndexedFacetDistance(toMetres.transform(borders));
  }

  /** From the lines to the borders of these areas. */
  Way to(List<Geometry> areas) {
    List<Coordinate> vertices = new ArrayList<>();
    for (Geometry area : areas) {
      vertices.addAll(List.of(toMetres.transform(area.getBoundary()).getCoordinates()));
    }
    Way way = new Way(0, 0);
    for (int i = 0; i < MOST_ROUNDS; i++) {
      Way more = step(vertices, way);
      way = new Way(way.east() + more.east(), way.north() + more.north());
      if (more.metres() < SETTLED) {
        break;
      }
    }
    return way;
  }

  /** How much farther the shift should go, from the normal equations of all vertices. */
  private Way step(List<Coordinate> vertices, Way way) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double x = 0;
    double y = 0;
    for (Coordinate vertex : vertices) {
      Point point =
          SHAPES.createPoint(new Coordinate(vertex.x - way.east(), vertex.y - way.north()));
      Coordinate foot = lines.nearestPoints(point)[0];
      double east = point.getX() - foot.x;
      double north = point.getY() - foot.y;
      double apart = Math.hypot(east, north);
      if (apart > 0 && apart <= FARTHEST) {
        double weight = 1 / (Math.max(apart, NEAREST) * apart * apart);
        xx += weight * east * east;
        xy += weight * east * north;
        yy += weight * north * north;
        x += weight * apart * apart * east;
        y += weight * apart * apart * north;
      }
    }
    double determinant = xx * yy - xy * xy;
    return determinant > 0
        ? new Way((yy * x - xy * y) / determinant, (xx * y - xy * x) / determinant)
        : new Way(0, 0);
  }
}
