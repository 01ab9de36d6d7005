package fenghuo.geo;

import java.util.List;

/**
 * A river of the graph.
 *
 * @param stays by where they begin
 * @param into number of the river it flows into; negative where it leaves the map
 * @param mouth metres from that river's beginning to where this one joins it
 */
record Flow(Course course, List<Stay> stays, int into, double mouth) {}
