package fenghuo.geo.map;

import fenghuo.geo.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pale colours for areas, so that neighbours differ. */
final class Tints {
  private static final List<String> PALE =
      List.of("#fbe3d6", "#dcebd3", "#dbe7f5", "#fbf3cc", "#e9dff0", "#d3ecea", "#f6dbe4");

  private Tints() {}

  /** A colour for each code: the first that no neighbour before it has. */
  static Map<String, String> of(List<Region> areas) {
    Map<String, String> tints = new HashMap<>();
    for (int i = 0; i < areas.size(); i++) {
      List<String> free = new ArrayList<>(PALE);
      for (Region before : areas.subList(0, i)) {
        if (before.shape().intersects(areas.get(i).shape())) {
          free.remove(tints.get(before.code()));
        }
      }
      tints.put(areas.get(i).code(), free.isEmpty() ? PALE.get(i % PALE.size()) : free.get(0));
    }
    return tints;
  }
}
