package fenghuo.geo;

import java.util.List;

/** The cell a point lies in; nobody from outside the prefecture. */
public record SameUnit() implements Reach {
  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    return geography.townships().townshipAt(lon, lat).stream()
        .map(code -> new Met(code, 0, 0))
        .toList();
  }
}
