package fenghuo.jobs.neighbours;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of one degree, so that stations are compared in many places at once; whatever stands near
 * a border is told to the tiles beyond it too. WGS 84 (EPSG:4326), degrees.
 */
final class Tiles {
  private static final double METRES_A_DEGREE = 111_195; // of latitude, on a sphere of 6 371 km

  private Tiles() {}

  /** The tile in which a place lies: {@code 102/28}. */
  static String of(double lon, double lat) {
    return name((int) Math.floor(lon), (int) Math.floor(lat));
  }

  /** Every tile that comes as near to a place as this, its own first. */
  static List<String> near(double lon, double lat, double metres) {
    double up = metres / METRES_A_DEGREE;
    double aside = up / Math.cos(Math.toRadians(Math.abs(lat) + up));
    List<String> tiles = new ArrayList<>(1);
    tiles.add(of(lon, lat));
    for (int x = (int) Math.floor(lon - aside); x <= Math.floor(lon + aside); x++) {
      for (int y = (int) Math.floor(lat - up); y <= Math.floor(lat + up); y++) {
        if (x != Math.floor(lon) || y != Math.floor(lat)) {
          tiles.add(name(x, y));
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

  private static String name(int x, int y) {
    return x + "/" + y;
  }
}
