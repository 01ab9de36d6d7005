/**
 * The main job, room by room: {@link fenghuo.jobs.warn.WarningPipeline} is the walk from arrivals
 * to warnings, {@link fenghuo.jobs.warn.WarningJob} builds real sources and sinks around it. A
 * stage is one class named for its verb, with one static method from stream to stream.
 */
package fenghuo.jobs.warn;
