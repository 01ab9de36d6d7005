package fenghuo.model;

import java.time.Instant;

/**
 * How a source that ought to report regularly does.
 *
 * @param feed the stream that it reports by
 * @param source the station
 * @param township whose cell it stands in; empty outside the prefecture
 * @param since when it came to be so, by the times of what was observed
 * @param last time of its latest observation
 * @param arrived when that one arrived
 * @param quality the worst of the flags on that one
 */
public record SourceHealth(
    String feed,
    String source,
    String township,
    Pulse pulse,
    Instant since,
    Instant last,
    Instant arrived,
    Quality quality) {

  /** Whether a source is heard of. */
  public enum Pulse {
    REPORTING,
    /**
     * No report for three times as long as it takes from one to the next, and its link may take.
     */
    SILENT,
    /** The same, while it rains hard around it: lost when it is needed most. */
    SILENT_IN_RAIN
  }

  /** How long the latest observation was under way, s; 0 where its clock ran ahead. */
  public long delaySeconds() {
    return Math.max(0, arrived.getEpochSecond() - last.getEpochSecond());
  }
}
