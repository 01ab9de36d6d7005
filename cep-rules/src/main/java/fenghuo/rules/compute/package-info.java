/**
 * Formulas off the stream: each runs over a table, row by row, so that a scientist can check it
 * against numbers of her own. A {@link fenghuo.rules.compute.Formula} names its columns, a {@link
 * fenghuo.rules.compute.Computation} reads the table and holds each cell to its {@link
 * fenghuo.rules.compute.Column}, an {@link fenghuo.rules.compute.Evaluation} makes results of a
 * row.
 */
package fenghuo.rules.compute;
