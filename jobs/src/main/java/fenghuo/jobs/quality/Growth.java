package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a counter grew by since the report before: the amount, where a report tells the counter
 * alone. Where the counter fell back, what it has counted since.
 */
final class Growth {
  /** Over a longer time nobody can say when it fell [E]. */
  private static final long LONGEST_MILLIS = Duration.ofHours(6).toMillis();

  private static final Flag GAP = new Flag(Quality.DOUBTFUL, Cause.GAP);

  private final ReadingField counter;
  private final Quantity amount;
  private final double most;

  /** The longest time of which a report of this feed tells the amount itself, s. */
  private final double longestPeriod;

  private Growth(Feed feed, ReadingField counter) {
    this.counter = counter;
    amount = counter.checks().growth();
    most = feed.field(amount).most();
    ReadingField period = feed.field(Quantity.PERIOD_SECONDS);
    longestPeriod = period == null ? Double.POSITIVE_INFINITY : period.most();
  }

  /** Of each counter of a feed; most feeds have none. */
  static List<Growth> of(Feed feed) {
    return feed.readings().stream()
        .filter(field -> field.checks().isCounter())
        .map(field -> new Growth(feed, field))
        .toList();
  }

  Quantity amount() {
    return amount;
  }

  /** Whether a report tells the counter and not the amount. */
  boolean isAskedFor(Observation observation) {
    return observation.has(counter.quantity()) && !observation.has(amount);
  }

  /**
   * A report with the amount that its counter tells; as it was, where that cannot be known: with no
   * report before it, or one too long before, or with more than can fall in the time.
   *
   * @param series of the source in time order, those before the index under their flags
   */
  Located told(Located report, List<Checked> series, int index) {
    int before = SourceChecks.believedBefore(counter, series, index);
    double now = report.observation().reading(counter.quantity(), Double.NaN);
    if (before == SourceChecks.NOBODY || !counter.allows(now)) {
      return report;
    }
    Checked last = series.get(before);
    long millis = report.observation().time().toEpochMilli() - last.time();
    double was = last.located().observation().reading(counter.quantity(), Double.NaN);
    double grown = now >= was ? now - was : now;
    double mostOfTime = most * Math.max(1, millis / (1_000 * longestPeriod));
    if (millis > LONGEST_MILLIS || grown > mostOfTime) {
      return report;
    }
    Map<Quantity, Double> readings = new EnumMap<>(report.observation().readings());
    readings.put(amount, grown);
    readings.put(Quantity.PERIOD_SECONDS, millis / 1_000.0);
    return report.reading(readings);
  }

  /**
   * What is wrong with the amount: what is wrong with the counter, or that nobody knows how it fell
   * in a long time; null where nothing is.
   */
  Flag flag(Located told, Map<Quantity, Flag> flags) {
    Flag flag = flags.get(counter.quantity());
    boolean isLong = told.observation().reading(Quantity.PERIOD_SECONDS, 0) > longestPeriod;
    boolean isOfTime = flag == null || flag.cause() == Cause.CLOCK;
    return isLong && isOfTime ? GAP : flag;
  }
}
