package fenghuo.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Points on the border of a cell, close enough to each other to stand for all of it. */
public final class BorderPoints {
  private BorderPoints() {}

  /**
   * Every corner of every ring, holes included, and points on the edges between them.
   *
   * @param apartMetres the most between two neighbours, along the WGS 84 ellipsoid
   * @return lon and lat of each, degrees
   */
  public static List<double[]> of(Region cell, double apartMetres) {
    List<double[]> points = new ArrayList<>();
    for (Object ring : LinearComponentExtracter.getLines(cell.shape())) {
      Coordinate[] corners = ((LineString) ring).getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        addEdge(corners[i - 1], corners[i], apartMetres, points);
      }
    }
    return points;
  }

  /** Adds the points of an edge, the first corner with it, the second without. */
  private static void addEdge(
      Coordinate from, Coordinate to, double apartMetres, List<double[]> points) {
    double metres = Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x).s12;
    int parts = (int) Math.max(1, Math.ceil(metres / apartMetres));
    for (int i = 0; i < parts; i++) {
      double share = (double) i / parts;
      points.add(new double[] {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)});
    }
  }
}
