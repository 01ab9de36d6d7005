package fenghuo.jobs.neighbours;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid, so that stations are compared in many places at once; whatever stands near a border is
 * told to the tiles beyond it too. WGS 84 (EPSG:4326), degrees.
 */
final class Tiles {
  private static final double METRES_A_DEGREE = 111_195; // of latitude, on a sphere of 6 371 km

  private Tiles() {}

  /** Every tile that comes as near to a place as this, its own first: {@code 102/28}. */
  static List<String> near(double lon, double lat, double metres, double degrees) {
    double up = metres / METRES_A_DEGREE;
    double aside = up / Math.cos(Math.toRadians(Math.min(89, Math.abs(lat) + up)));
    int homeX = index(lon, degrees);
    int homeY = index(lat, degrees);
    List<String> tiles = new ArrayList<>(1);
    tiles.add(homeX + "/" + homeY);
    for (int x = index(lon - aside, degrees); x <= index(lon + aside, degrees); x++) {
      for (int y = index(lat - up, degrees); y <= index(lat + up, degrees); y++) {
        if (x != homeX || y != homeY) {
          tiles.add(x + "/" + y);
        }
      }
    }
    return tiles;
  }

  /** Between two places, on the sphere; good to a per cent within a tile, metres. */
  static double metresBetween(double lon, double lat, double otherLon, double otherLat) {
    double up = (otherLat - lat) * METRES_A_DEGREE;
    double middle = Math.toRadians((lat + otherLat) / 2);
    return Math.hypot(up, (otherLon - lon) * METRES_A_DEGREE * Math.cos(middle));
  }

  private static int index(double degree, double degrees) {
    return (int) Math.floor(degree / degrees);
  }
}
