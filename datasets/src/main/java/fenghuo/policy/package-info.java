/**
 * How a policy file is read: a feed, a hazard, a chain is YAML that a scientist edits. A reader
 * asks an {@link fenghuo.policy.Entry} for what it needs; whatever is missing, misspelt or out of
 * range goes to {@link fenghuo.policy.Faults} with file and line, and reading goes on, so that one
 * message names every fault of every file before any job starts.
 */
package fenghuo.policy;
