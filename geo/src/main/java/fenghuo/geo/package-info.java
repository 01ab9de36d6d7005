/**
 * Where a point lies and what lies near. {@link fenghuo.geo.Cells} gives every township with a seat
 * its cell, {@link fenghuo.geo.TownshipIndex} finds the cell of a point, and the cells {@link
 * fenghuo.geo.Near} it; {@link fenghuo.geo.RiverGraph} follows the water, {@link fenghuo.geo.Roads}
 * the traffic, {@link fenghuo.geo.Reservoirs} and {@link fenghuo.geo.Banks} the shores. Coordinates
 * are WGS 84 (EPSG:4326), degrees, lon before lat; distances are metres on the ellipsoid. Sedona
 * and JTS, no Flink.
 */
package fenghuo.geo;
