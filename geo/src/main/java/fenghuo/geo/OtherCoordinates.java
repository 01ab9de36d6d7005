package fenghuo.geo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be wrong with rings that are not WGS 84 degrees, lon before lat, in words. */
final class OtherCoordinates {
  private static final String ANYTHING =
      "has a ring that is open, too short, or no WGS 84 degrees, lon before lat";

  private OtherCoordinates() {}

  /**
   * The fault of some rings of which at least one is none.
   *
   * @param rings as read: a ring, or a position of it, may be null or too short
   */
  static String fault(List<double[][]> rings) {
    Optional<double[]> first = firstOffEarth(rings);
    if (first.isEmpty()) {
      return ANYTHING;
    }
    double x = first.get()[0];
    double y = first.get()[1];
    String found = String.format(Locale.ROOT, "found %.4f, %.4f", x, y);
    if (Math.abs(x) <= 90 && Math.abs(y) <= 180) {
      return "经纬度颠倒 has lat before lon: %s; write lon before lat".formatted(found);
    }
    if (Math.abs(x) > 180 && Math.abs(y) > 90) {
      return "疑为投影坐标（米） looks projected, in metres: %s; convert to WGS 84 degrees (EPSG:4326)"
          .formatted(found);
    }
    return ANYTHING;
  }

  /** The first position with two finite numbers that are no place on Earth. */
  private static Optional<double[]> firstOffEarth(List<double[][]> rings) {
    for (double[][] ring : rings) {
      for (double[] position : ring == null ? new double[0][] : ring) {
        if (position != null && position.length >= 2 && isOffEarth(position)) {
          return Optional.of(position);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOffEarth(double[] position) {
    boolean isFinite = Double.isFinite(position[0]) && Double.isFinite(position[1]);
    return isFinite && (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90);
  }
}
