/**
 * History through the live job: {@link fenghuo.jobs.replay.ReplayRun} plays records into Kafka at a
 * chosen speed, shows the warnings as they appear, and reads the board back from ClickHouse.
 */
package fenghuo.jobs.replay;
