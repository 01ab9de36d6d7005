package fenghuo.geo;

import java.util.List;

/**
 * The cell a point lies in, and those that can be reached from it over a few borders; nobody from
 * outside the prefecture.
 *
 * @param borders to be crossed at most; 0: the cell itself alone
 */
public record Adjacent(int borders) implements Reach {
  public Adjacent {
    if (borders < 0) {
      throw new IllegalArgumentException("borders must be at least 0; was " + borders);
    }
  }

  @Override
  public List<Met> from(Geography geography, double lon, double lat) {
    TownshipIndex index = geography.townships();
    return index
        .townshipAt(lon, lat)
        .map(code -> Met.straight(index.near(index.neighbours(code, borders), lon, lat)))
        .orElse(List.of());
  }
}
