/**
 * Apache Sedona's {@code ST_} functions for Flink SQL. {@link fenghuo.geo.sql.SedonaFunctions}
 * registers them; {@link fenghuo.geo.sql.GeometryTypeInfo} and {@link
 * fenghuo.geo.sql.GeometrySerializer} carry a geometry through streams, state and savepoints;
 * {@link fenghuo.geo.sql.Locate} joins points with regions that change. The one package of this
 * room that knows Flink. What a function does is Sedona's affair: its names, arguments and results
 * are those of Sedona's documentation for Flink, version 1.6.
 */
package fenghuo.geo.sql;
