/**
 * Formulas: pure, cited, tested with published or computed vectors. Units stand in the names of
 * parameters; angles are degrees, lengths kilometres where seismology has them so.
 */
package fenghuo.rules.formula;
