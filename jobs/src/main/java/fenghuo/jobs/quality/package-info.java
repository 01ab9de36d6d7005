/** What of the values that came in is believed. */
package fenghuo.jobs.quality;
