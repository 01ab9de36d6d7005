package fenghuo.geo;

import fenghuo.datasets.places.Places;

/** All that is known of how things lie, flow and lead: what a {@link Reach} asks. */
public record Geography(
    TownshipIndex townships, RiverGraph rivers, Roads roads, Reservoirs reservoirs, Banks banks) {

  /**
   * The geography of some places; its parts are built once in this process for equal places.
   *
   * @throws fenghuo.policy.PolicyException if their geometry cannot be used, with every fault
   */
  public static Geography of(Places places) {
    return new Geography(
        TownshipIndex.of(places),
        RiverGraph.of(places),
        Roads.of(places),
        Reservoirs.of(places),
        Banks.of(places));
  }
}
