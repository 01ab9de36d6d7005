/**
 * Whether places can be trusted: {@link fenghuo.geo.check.PlacesCheck} finds overlaps, gaps, seats
 * outside and shifted coordinates, {@link fenghuo.geo.check.PlacesReport} holds what it found, and
 * {@link fenghuo.geo.check.ReportLines} says it to a person. Faults, which forbid the use of
 * places, are found by their readers.
 */
package fenghuo.geo.check;
