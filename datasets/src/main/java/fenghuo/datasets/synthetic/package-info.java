/**
 * A prefecture that never was: every stream with as many sources as Liangshan has, storms that pass
 * over it, and faults of which it is known where they are. For load and for tests: it proves
 * wiring, never skill. How many sources there are, and what they measure, is in {@code
 * synthetic/fleets.csv} and {@code synthetic/measures.csv}; all of it is our own default [E].
 */
package fenghuo.datasets.synthetic;
