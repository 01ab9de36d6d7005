package fenghuo.jobs.replay;

import fenghuo.jobs.Settings;

/** A Flink that the warning job can be sent to. */
interface Engine extends AutoCloseable {

  /** Sends the job and does not wait for its end. */
  SentJob send(Settings settings) throws Exception;

  /** The address of its web page. */
  String web();

  @Override
  void close() throws Exception;
}
