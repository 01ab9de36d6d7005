/**
 * Whether the checks find the faults that were put into synthetic reports, and what they say of
 * those in which there are none. It proves wiring, never skill.
 */
package fenghuo.benchmarks.score;
