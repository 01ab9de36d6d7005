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
import java.util.ArrayList;
import java.util.EnumMap;
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

  /** Of no observation. */
  static final int NOBODY = -1;

  /** Of every value of a feed, so it is made but once. */
  private static final Flag UNTRUSTED = new Flag(Quality.DOUBTFUL, Cause.TRUST);

  private static final Flag WRONG_CLOCK = new Flag(Quality.DOUBTFUL, Cause.CLOCK);

  private final Feed feed;
  private final Norms norms;
  private final Clock clock;
  private final List<Growth> growths;
  private final boolean remembers;
  private final boolean looksAhead;

  /** Those that may be stuck. */
  private final List<ReadingField> stickable;

  public SourceChecks(Feed feed, Norms norms) {
    this.feed = feed;
    this.norms = norms;
    clock = new Clock(feed);
    growths = Growth.of(feed);
    boolean isCompared = feed.readings().stream().anyMatch(field -> field.checks().remember());
    looksAhead = feed.readings().stream().anyMatch(field -> Double.isFinite(field.checks().step()));
    stickable =
        feed.readings().stream().filter(field -> field.checks().stuckSeconds() > 0).toList();
    remembers = feed.updates() == Updates.MOMENT && (isCompared || clock.remembers());
  }

  /** Whether any check compares observations with each other. */
  public boolean remembers() {
    return remembers;
  }

  /** Whether what is said of an observation depends on the one after it. */
  boolean looksAhead() {
    return looksAhead;
  }

  /**
   * An observation under its flags.
   *
   * @param series of the source in time order; those before the index are checked already
   */
  Checked check(List<Checked> series, int index) {
    Checked one = told(series, index);
    series.set(index, one);
    Located located = one.located();
    Map<Quantity, Long> sameSince = sameSince(series, index);
    boolean isClockWrong = clock.isWrong(series, index);
    Map<Quantity, Flag> flags = Map.of();
    for (ReadingField field : feed.readings()) {
      Quantity quantity = field.quantity();
      boolean isReported = located.observation().has(quantity) && !one.isTold(quantity);
      Flag flag = isReported ? flag(field, sameSince, series, index) : null;
      flag = flag == null && isReported ? ofTheSource(isClockWrong) : flag;
      if (flag != null) {
        flags = flags.isEmpty() ? new EnumMap<>(Quantity.class) : flags;
        flags.put(quantity, flag);
      }
    }
    flags = withContradictions(withTold(flags, one), located);
    boolean isClean = flags.isEmpty() && located.flags().isEmpty() && sameSince.isEmpty();
    return isClean ? one : new Checked(located.flagged(flags), sameSince, one.came());
  }

  /** With the amounts that its counters tell, as the reports before it stand now. */
  private Checked told(List<Checked> series, int index) {
    Checked known = series.get(index);
    if (growths.isEmpty()) {
      return known;
    }
    Located came = known.asItCame();
    Located told = came;
    for (Growth growth : growths) {
      told = growth.isAskedFor(told.observation()) ? growth.told(told, series, index) : told;
    }
    Map<Quantity, Double> readings = came.observation().readings();
    boolean isMore = told.observation().readings().size() > readings.size();
    return new Checked(told, known.sameSince(), isMore ? readings : null);
  }

  private Map<Quantity, Flag> withTold(Map<Quantity, Flag> flags, Checked one) {
    Map<Quantity, Flag> more = flags;
    for (Growth growth : one.came() == null ? List.<Growth>of() : growths) {
      Flag flag = one.isTold(growth.amount()) ? growth.flag(one.located(), flags) : null;
      if (flag != null) {
        more = more.isEmpty() ? new EnumMap<>(Quantity.class) : more;
        more.put(growth.amount(), flag);
      }
    }
    return more;
  }

  /** An observation under its flags, compared with no other. */
  public Located alone(Located located) {
    List<Checked> one = new ArrayList<>();
    one.add(Checked.fresh(located));
    return check(one, 0).located();
  }

  /** Of the readings that may be stuck. */
  private Map<Quantity, Long> sameSince(List<Checked> series, int index) {
    if (stickable.isEmpty() || !remembers) {
      return Map.of();
    }
    Map<Quantity, Long> sameSince = new EnumMap<>(Quantity.class);
    for (ReadingField field : stickable) {
      if (series.get(index).located().observation().has(field.quantity())) {
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
    return isUsual(field, value, series.get(index).located().observation())
        ? null
        : new Flag(Quality.DOUBTFUL, Cause.USUAL);
  }

  private boolean isUsual(ReadingField field, double value, Observation observation) {
    Norm norm = norms.of(field.quantity());
    return value >= field.checks().usualLeast()
        && value <= field.checks().usualMost()
        && (norm == null || norm.isUsual(value, observation));
  }

  private Flag ofTheSource(boolean isClockWrong) {
    if (feed.trust() == Trust.AUXILIARY) {
      return UNTRUSTED; // whatever the clock says: its values count less
    }
    return isClockWrong ? WRONG_CLOCK : null;
  }

  /** The last observation before another whose value counts; NOBODY if there is none near. */
  static int believedBefore(ReadingField field, List<Checked> series, int index) {
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
