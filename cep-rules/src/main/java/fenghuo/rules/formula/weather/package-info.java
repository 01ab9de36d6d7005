/**
 * Weather: the warning signals of the China Meteorological Administration (Order 16, 2007) but for
 * rain, and what the air holds. A signal is given for what is observed, or for what is expected
 * within so many hours; a value that is not known (NaN) gives no signal.
 */
package fenghuo.rules.formula.weather;
