package fenghuo.geo.map;

import fenghuo.geo.Plane;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Where a place lies on the sheet: equirectangular, true along {@value #TRUE_LAT} degrees north,
 * the middle of Liangshan; north is up, pixels run right and down.
 */
final class MapFrame {
  static final double TRUE_LAT = 27.7;
  static final double MARGIN = 46; // pixels, for the numbers of the graticule
  private static final double LONGER_SIDE = 1_500; // pixels
  private static final double AROUND = 0.06; // degrees beyond what is drawn

  private final Envelope box;
  private final Plane plane = Plane.at(TRUE_LAT);
  private final double pixelsPerMetre;

  /** A frame around an extent in degrees, which must not be empty. */
  MapFrame(Envelope extent) {
    box = extent.copy();
    box.expandBy(AROUND);
    double longest =
        Math.max(box.getWidth() * plane.lonMetres(), box.getHeight() * plane.latMetres());
    pixelsPerMetre = LONGER_SIDE / longest;
  }

  Envelope box() {
    return box;
  }

  double pixels(double metres) {
    return metres * pixelsPerMetre;
  }

  double x(double lon) {
    return MARGIN + pixels((lon - box.getMinX()) * plane.lonMetres());
  }

  double y(double lat) {
    return MARGIN + pixels((box.getMaxY() - lat) * plane.latMetres());
  }

  double right() {
    return x(box.getMaxX());
  }

  double bottom() {
    return y(box.getMinY());
  }

  /**
   * Polygons and lines as the data of an SVG path; what moves less than a tenth pixel is left out.
   */
  String path(Geometry shape) {
    StringBuilder path = new StringBuilder();
    for (Object line : LinearComponentExtracter.getLines(shape)) {
      add((LineString) line, path);
    }
    return path.toString();
  }

  private void add(LineString line, StringBuilder path) {
    String last = "";
    String command = "M";
    for (Coordinate vertex : line.getCoordinates()) {
      String here = String.format(Locale.ROOT, "%.1f %.1f", x(vertex.x), y(vertex.y));
      if (!here.equals(last)) {
        path.append(command).append(here);
        command = "L";
      }
      last = here;
    }
  }

  /**
   * Where the name of a shape belongs: a point itself, the middle of a line, the inside of an area.
   */
  static Coordinate middle(Geometry shape) {
    if (shape instanceof LineString line) {
      return line.getCoordinateN(line.getNumPoints() / 2);
    }
    return shape instanceof Point point
        ? point.getCoordinate()
        : shape.getInteriorPoint().getCoordinate();
  }
}
