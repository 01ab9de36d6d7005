/**
 * Formulas off the stream: each runs over a table, row by row, so that a scientist can check it
 * against numbers of her own.
 */
package fenghuo.rules.compute;
