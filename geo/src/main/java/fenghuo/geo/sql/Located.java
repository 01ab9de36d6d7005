package fenghuo.geo.sql;

import java.util.List;

/**
 * Where a spot lies.
 *
 * @param id that of the spot
 * @param regions the codes of all regions that cover it, the lowest first; none if it lies in none
 */
public record Located(String id, List<String> regions) {
  public Located {
    regions = List.copyOf(regions);
  }
}
