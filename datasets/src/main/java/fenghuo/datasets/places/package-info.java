/**
 * The places everybody speaks of: {@link fenghuo.datasets.places.County}, {@link
 * fenghuo.datasets.places.Township} and the {@link fenghuo.datasets.places.Seat} its cell is made
 * from, every {@link fenghuo.datasets.places.River}, {@link fenghuo.datasets.places.Reservoir} and
 * {@link fenghuo.datasets.places.Road}. {@link fenghuo.datasets.places.Places} reads them from
 * tables, ours or the user's, and names every fault; the {@link fenghuo.datasets.places.Gazetteer}
 * answers by code and by name. No geometry here: outlines and surveyed cells pass through as text
 * and are read in {@code geo}.
 */
package fenghuo.datasets.places;
