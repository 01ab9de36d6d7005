/**
 * The commands of the launcher, one class each, for picocli: what a person types after {@code
 * fenghuo}. {@link fenghuo.jobs.launch.Fenghuo} lists them. A command says what it did in plain
 * lines and what went wrong in one; the rest is in the log.
 */
package fenghuo.jobs.launch;
