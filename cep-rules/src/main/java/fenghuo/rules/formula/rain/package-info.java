/**
 * Rain: how much fell over which time, and how much it takes to set a slope or a gully going. Rain
 * is millimetres, intensity millimetres an hour, durations hours. What carries over from reading to
 * reading is a small record; {@code next} makes the one after it.
 */
package fenghuo.rules.formula.rain;
