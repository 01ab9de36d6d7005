package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * A township, town or subdistrict (乡, 镇, 街道): the unit that is warned.
 *
 * @param code nine digits, county code and three more: {@code 513433106}
 * @param name Chinese name without the county: {@code 彝海镇}
 * @param county the county's code
 * @param cell the township whose cell holds it: itself, or a neighbour in the same county where its
 *     own seat is not known
 */
public record Township(String code, String name, String county, String cell)
    implements Serializable {

  /** Whether points can lie in it; otherwise it is warned through the cell that holds it. */
  public boolean hasOwnCell() {
    return cell.equals(code);
  }
}
