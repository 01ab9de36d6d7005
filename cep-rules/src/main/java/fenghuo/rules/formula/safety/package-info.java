/**
 * Works that can make a disaster of their own: tailings ponds, hazardous chemicals, mines. A value
 * that is not known (NaN) gives no colour.
 */
package fenghuo.rules.formula.safety;
