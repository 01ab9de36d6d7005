package fenghuo.jobs.quality;

import fenghuo.connectors.feed.Contradiction;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feed.Checks;
import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feed.Trust;
import fenghuo.connectors.feed.Feed.Updates;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the values of a source, looked at alone: by the limits in its feed file, and
 * by what it reported just before and just after. A function of its observations in time order, of
 * {@value #LOOKBACK} before each and one after, and of how long its values have been the same.
 */
public final class SourceChecks {
  /** How many observations before another it is compared with. */
  static final int LOOKBACK = 4;

  /** How far a clock may run ahead without notice [E]. */
  private static final long CLOCK_MILLIS = 60_000;

  private static final int NOBODY = -1;

  /** Of every value of a feed, so it is made but once. */
  private static final Flag UNTRUSTED = new Flag(Quality.DOUBTFUL, Cause.TRUST);

  private final Feed feed;
  private final boolean remembers;

  public SourceChecks(Feed feed) {
    this.feed = feed;
    remembers =
        feed.updates() == Updates.MOMENT
            && feed.readings().stream().anyMatch(field -> field.checks().remember());
  }

  /** Whether any check compares observations with each other. */
  public boolean remembers() {
    return remembers;
  }

  /**
   * An observation under its flags.
   *
   * @param series of the source in time order; those before the index are checked already
   */
  Checked check(List<Checked> series, int index) {
    Located located = series.get(index).located();
    Map<Quantity, Flag> flags = Map.of();
    Map<Quantity, Long> sameSince = remembers ? sameSince(series, index) : Map.of();
    for (ReadingField field : feed.readings()) {
      boolean isReported = located.observation().has(field.quantity());
      Flag flag = isReported ? flag(field, sameSince, series, index) : null;
      if (flag != null) {
        flags = flags.isEmpty() ? new EnumMap<>(Quantity.class) : flags;
        flags.put(field.quantity(), flag);
      }
    }
    return new Checked(located.flagged(withContradictions(flags, located)), sameSince);
  }

  /** An observation under its flags, compared with no other. */
  public Located alone(Located located) {
    return check(List.of(new Checked(located, Map.of())), 0).located();
  }

  /** Of the readings that may be stuck. */
  private Map<Quantity, Long> sameSince(List<Checked> series, int index) {
    Map<Quantity, Long> sameSince = new HashMap<>();
    for (ReadingField field : feed.readings()) {
      boolean isReported = series.get(index).located().observation().has(field.quantity());
      if (isReported && field.checks().stuckSeconds() > 0) {
        sameSince.put(field.quantity(), sameSince(field.quantity(), series, index));
      }
    }
    return sameSince;
  }

  private Map<Quantity, Flag> withContradictions(Map<Quantity, Flag> flags, Located located) {
    Map<Quantity, Flag> more = flags;
    for (Contradiction contradiction : feed.contradictions()) {
      if (contradiction.isIn(located.observation())) {
        more = more.isEmpty() ? new EnumMap<>(Quantity.class) : more;
        Flag flag = new Flag(Quality.DOUBTFUL, Cause.CONTRADICTION);
        more.putIfAbsent(contradiction.first(), flag);
        more.putIfAbsent(contradiction.other(), flag);
      }
    }
    return more;
  }

  private static long sameSince(Quantity quantity, List<Checked> series, int index) {
    Checked here = series.get(index);
    if (index > 0) {
      Checked before = series.get(index - 1);
      Observation was = before.located().observation();
      Observation is = here.located().observation();
      if (was.has(quantity) && was.reading(quantity, 0) == is.reading(quantity, 0)) {
        return before.sameSince().getOrDefault(quantity, before.time());
      }
    }
    return here.time();
  }

  /** The worst that can be said of a value; null where there is nothing. */
  private Flag flag(
      ReadingField field, Map<Quantity, Long> sameSince, List<Checked> series, int index) {
    Checks checks = field.checks();
    double value = valueAt(field, series, index);
    if (!field.allows(value)) {
      return new Flag(Quality.UNRELIABLE, Cause.RANGE);
    }
    int before = checks.remember() ? believedBefore(field, series, index) : NOBODY;
    boolean falls = before != NOBODY && value < valueAt(field, series, before);
    boolean jumps = before != NOBODY && jumps(field, series, before, index);
    if (jumps && isBackAfter(field, series, before, index)) {
      return new Flag(Quality.UNRELIABLE, Cause.SPIKE);
    }
    if (checks.isCounter() && falls) {
      return new Flag(Quality.DOUBTFUL, Cause.RESET);
    }
    if (jumps) {
      return new Flag(Quality.DOUBTFUL, Cause.STEP);
    }
    long time = series.get(index).time();
    long same = time - sameSince.getOrDefault(field.quantity(), time);
    if (checks.stuckSeconds() > 0 && same > checks.stuckSeconds() * 1_000) {
      return new Flag(Quality.DOUBTFUL, Cause.STUCK);
    }
    if (value < checks.usualLeast() || value > checks.usualMost()) {
      return new Flag(Quality.DOUBTFUL, Cause.USUAL);
    }
    return ofTheSource(series.get(index).located());
  }

  private Flag ofTheSource(Located located) {
    long ahead =
        located.observation().time().toEpochMilli() - located.arrived().at().toEpochMilli();
    if (ahead > CLOCK_MILLIS) {
      return new Flag(Quality.DOUBTFUL, Cause.CLOCK);
    }
    return feed.trust() == Trust.AUXILIARY ? UNTRUSTED : null;
  }

  /** The last observation before another whose value counts; NOBODY if there is none near. */
  private static int believedBefore(ReadingField field, List<Checked> series, int index) {
    for (int i = index - 1; i >= Math.max(0, index - LOOKBACK); i--) {
      Located located = series.get(i).located();
      Flag flag = located.flags().get(field.quantity());
      boolean counts = flag == null || flag.quality() != Quality.UNRELIABLE;
      if (counts && located.observation().has(field.quantity())) {
        return i;
      }
    }
    return NOBODY;
  }

  private static boolean jumps(ReadingField field, List<Checked> series, int from, int to) {
    Checks checks = field.checks();
    double seconds = (series.get(to).time() - series.get(from).time()) / 1_000.0;
    double most = checks.step() * Math.max(1, seconds / checks.stepSeconds());
    return Math.abs(valueAt(field, series, to) - valueAt(field, series, from)) > most;
  }

  /** Whether the next value is again about what it was before this one. */
  private static boolean isBackAfter(
      ReadingField field, List<Checked> series, int before, int index) {
    int next = index + 1;
    if (next >= series.size()
        || !series.get(next).located().observation().has(field.quantity())
        || !field.allows(valueAt(field, series, next))) {
      return false;
    }
    double up = valueAt(field, series, index) - valueAt(field, series, before);
    double down = valueAt(field, series, next) - valueAt(field, series, index);
    return up * down < 0
        && jumps(field, series, index, next)
        && !jumps(field, series, before, next);
  }

  private static double valueAt(ReadingField field, List<Checked> series, int index) {
    return series.get(index).located().observation().reading(field.quantity(), Double.NaN);
  }
}
