/**
 * Slopes that move: how fast beside how fast before, when they will fail, and which colour a point
 * has. Displacement is in mm, rates are in mm/d, time is in days. Handbook 1.10.
 */
package fenghuo.rules.formula.ground;
