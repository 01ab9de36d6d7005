/**
 * Room 5. A {@link fenghuo.rules.chain.ChainRule} says what follows what; {@link
 * fenghuo.rules.chain.Chains} follows every rule in every township, in one keyed operator, with
 * Flink CEP's NFA fed on arrival. The stages of a township are a function of its history alone; the
 * NFA is derived from that history and never stored.
 *
 * <p>An <i>instance</i> of a chain belongs to one episode of the root hazard at one source ({@link
 * fenghuo.rules.chain.Instances}). Every event of it that tells at least the level of the first
 * step begins a path, every later link within its window lengthens it, and the instance's stage is
 * the best of its paths ({@link fenghuo.rules.chain.Path}). Every link of any path opens a
 * <i>window</i> for the next one; the next link closes it, and a later link opens it again.
 */
package fenghuo.rules.chain;
