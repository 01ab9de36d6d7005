/**
 * What counts as dangerous and what follows what. {@link fenghuo.rules.Rulebook} reads the hazard
 * and chain files; {@code hazard} and {@code chain} apply them. Flink CEP, no geometry, no I/O.
 */
package fenghuo.rules;
