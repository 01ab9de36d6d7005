/**
 * What the engine makes day by day and report by report of what a station says: fire weather at
 * noon, what is left of earlier rain. Observations of feeds of their own, revised like others.
 */
package fenghuo.jobs.derive;
