/**
 * Forest fire: how dry the fuel is (the Canadian system, LY/T 1172), what sets it alight, how fast
 * it spreads, and the debris flows that come off burned slopes. Units stand in the names of
 * parameters; the handbook's sections are 1.6 and 5.
 */
package fenghuo.rules.formula.fire;
