/**
 * Room 5. A {@link fenghuo.rules.chain.ChainRule} says what follows what; {@link
 * fenghuo.rules.chain.Chains} follows every rule in every township, in one keyed operator, with
 * Flink CEP's NFA fed on arrival. The stages of a township are a function of its history alone; the
 * NFA is derived from that history and never stored.
 */
package fenghuo.rules.chain;
