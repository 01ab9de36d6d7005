package fenghuo.geo;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The part of a river between two nodes that follow each other: where it begins, where it enters or
 * leaves a township, where another river joins it, where its height is known, and where it ends.
 *
 * @param fromMetres along the river, from its beginning to the upper node
 * @param metres along the river, between the nodes
 * @param townships codes of those it passes all along; more than one where it is their border, none
 *     outside the prefecture
 * @param meanSlope metres down for each metre along, of the water as it was before any dam; empty
 *     where no height is known above it or none below it on the river
 * @param waveMetresPerSecond of a flood wave's front
 */
public record RiverReach(
    double fromMetres,
    double metres,
    List<String> townships,
    OptionalDouble meanSlope,
    double waveMetresPerSecond) {

  public RiverReach {
    townships = List.copyOf(townships);
  }
}
