package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Link;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.model.Located;
import java.util.List;

/**
 * Whether the clock of a source is wrong. It runs ahead where a report is of a time after it
 * arrived. It is behind where reports that are taken often come one by one, each as long after its
 * time as the others: a link that is slow, or was down, is never so regular. Of a satellite's
 * batches nothing can be said.
 */
final class Clock {
  /** How far it may run ahead without notice [E]. */
  private static final long AHEAD_MILLIS = 60_000;

  /** How far behind is no slow link any more [E]. */
  private static final long BEHIND_MILLIS = 300_000;

  /** By how much the ways of the reports may differ [E]. */
  private static final long SPREAD_MILLIS = 60_000;

  /** So many reports in a row. */
  private static final int REPORTS = 4;

  private final boolean isRegister;
  private final boolean isRegular;
  private final long behindMillis;
  private final long spreadMillis;

  Clock(Feed feed) {
    long sampling = feed.samplingSeconds() * 1_000;
    isRegister = feed.reports() == Reports.REGISTER; // entries may be of days to come
    isRegular = feed.reports() == Reports.REGULARLY && feed.link() != Link.SATELLITE;
    behindMillis = Math.max(BEHIND_MILLIS, sampling);
    spreadMillis = Math.min(SPREAD_MILLIS, sampling * 3 / 2);
  }

  /** Whether it needs to see more than one report. */
  boolean remembers() {
    return isRegular;
  }

  /** Whether it is wrong at an index of a series in time order. */
  boolean isWrong(List<Checked> series, int index) {
    boolean isAhead = !isRegister && delay(series.get(index)) < -AHEAD_MILLIS;
    return isAhead || (isRegular && isBehind(series, index));
  }

  private boolean isBehind(List<Checked> series, int index) {
    long least = delay(series.get(index));
    long most = least;
    if (least <= behindMillis || index < REPORTS - 1) {
      return false;
    }
    for (int i = index - REPORTS + 1; i < index; i++) {
      long delay = delay(series.get(i));
      least = Math.min(least, delay);
      most = Math.max(most, delay);
    }
    return least > behindMillis && most - least <= spreadMillis;
  }

  private static long delay(Checked checked) {
    Located located = checked.located();
    return located.arrived().at().toEpochMilli() - checked.time();
  }
}
