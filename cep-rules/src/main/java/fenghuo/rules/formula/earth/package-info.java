/**
 * Earthquakes: how strongly a place is shaken, how long before, what comes after. Lengths are
 * kilometres; intensities are degrees of the Chinese scale, not rounded.
 */
package fenghuo.rules.formula.earth;
