package fenghuo.geo;

import java.util.List;

/** The cell a point lies in; nobody from outside the prefecture. */
public record SameUnit() implements Reach {
  @Override
  public List<Near> from(TownshipIndex index, double lon, double lat) {
    return index.townshipAt(lon, lat).map(code -> new Near(code, 0, 0)).stream().toList();
  }
}
