package fenghuo.geo.check;

import fenghuo.datasets.places.Seat;
import java.util.List;
import java.util.Optional;

/**
 * What was found about places that can be used.
 *
 * @param cells how many there are
 * @param overlaps pairs of cells, the largest first
 * @param gaps what lies in a county and in no cell, the largest first
 * @param strays seats outside their own cell or county
 * @param shifts of the files that could be compared with the built-in places
 */
public record PlacesReport(
    int cells, List<Common> overlaps, List<Gap> gaps, List<Stray> strays, List<Shift> shifts) {

  public PlacesReport {
    overlaps = List.copyOf(overlaps);
    gaps = List.copyOf(gaps);
    strays = List.copyOf(strays);
    shifts = List.copyOf(shifts);
  }

  /** What two cells, by the codes of their townships, both cover: square metres, WGS 84. */
  public record Common(String one, String other, double squareMetres) {}

  /**
   * A piece of a county that no cell covers.
   *
   * @param county its code
   * @param squareMetres on the WGS 84 ellipsoid
   * @param lon of a point within, WGS 84, degrees
   * @param lat of a point within, WGS 84, degrees
   * @param onTheEdge whether it lies along the border of all counties together, where cells
   *     surveyed better than the outlines leave slivers
   */
  public record Gap(
      String county, double squareMetres, double lon, double lat, boolean onTheEdge) {}

  /**
   * A seat that does not lie where it belongs.
   *
   * @param lies the township in whose cell it lies instead; empty in its own, and in none
   * @param outOfCell whether it lies outside its own township's cell
   * @param outOfCounty whether it lies outside its county's outline
   */
  public record Stray(Seat seat, Optional<String> lies, boolean outOfCell, boolean outOfCounty) {}

  /** Whether a person should look at it before using the places. */
  public boolean isClean() {
    return overlaps.isEmpty()
        && gaps.isEmpty()
        && strays.isEmpty()
        && shifts.stream().noneMatch(Shift::isMarked);
  }
}
