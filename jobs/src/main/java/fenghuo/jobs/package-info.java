/**
 * The only room that composes. {@link fenghuo.jobs.Settings} is what can be set from outside;
 * {@code warn} is the main job, {@code replay} plays history through it, {@code stack} runs the
 * parts beside it, {@code launch} is the command line.
 */
package fenghuo.jobs;
