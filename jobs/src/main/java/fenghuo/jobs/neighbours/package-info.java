/** What a station reports, beside what those around it do. */
package fenghuo.jobs.neighbours;
