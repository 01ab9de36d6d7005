/**
 * Water on its way: from rain to the peak of a small basin, rivers and reservoirs against their
 * marks, dams that slides make and what comes when they break. Stages are metres above one datum,
 * discharge m³/s, areas km², volumes m³ where their names say nothing else.
 */
package fenghuo.rules.formula.flood;
