package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.EventTime;
import fenghuo.model.Level;
import fenghuo.model.Text;
import java.util.Map;

/** Of totals over time: what fell, and what of the time was gathered. */
record TotalEvidence(HazardRule rule) implements Evidence {
  /** A total says "less" only if this much of its time was covered by readings [E]. */
  private static final double COVERED = 0.8;

  /**
   * Half the finest step of a rain gauge that matters (0.01 mm) is far above this; it swallows what
   * rounding each reading to millionths can add up to in a day.
   */
  private static final long ROUNDING = 1_000; // millionths

  private static final long MILLIS = 1_000;

  @Override
  public boolean reaches(Level colour, At at, boolean surely) {
    Condition.Total total = (Condition.Total) at.condition(colour);
    long amount = totalAt(at, total) - (surely ? doubtfulAt(at, total) : 0);
    return amount >= Samples.millionths(total.reaches()) - ROUNDING;
  }

  @Override
  public boolean isCovered(Level colour, At at) {
    Condition condition = at.condition(colour);
    return condition == null || isCovered(at, condition); // null: in force no more
  }

  @Override
  public boolean isOver(At at) {
    return rule.ends().stream().anyMatch(end -> !rains(at, end) && isCovered(at, end));
  }

  @Override
  public boolean goesOn(At at) {
    return rule.ends().stream().anyMatch(end -> rains(at, end));
  }

  @Override
  public Finding finding(Level level, At at) {
    Condition.Total total = deciding(level, at);
    boolean isEnd = rule.ends().contains(total);
    At counting = isEnd ? at.fromBefore() : at;
    double value = Samples.fromMillionths(totalAt(counting, total));
    String hours = hours(total.overSeconds());
    var words = new TotalWords(at.site().name(), total, hours, value);
    Text why = words.of(level, isCovered(at, total));
    return new Finding(
        total.quantity().name() + "/" + hours + "h",
        value,
        total.reaches(),
        total.certainty(),
        isEnd ? why : why.followedBy(at.levels().applied()),
        Map.of());
  }

  /** The total behind a level; behind an end, the one that says so, or the mildest level's. */
  private Condition.Total deciding(Level level, At at) {
    if (level == Level.NONE && !rule.ends().isEmpty()) {
      return (Condition.Total) rule.ends().get(0);
    }
    Condition condition = at.condition(level);
    return (Condition.Total) (condition == null ? at.condition(at.mildest()) : condition);
  }

  private static String hours(long seconds) {
    double hours = seconds / 3_600.0;
    return hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(hours);
  }

  private static boolean rains(At at, Condition end) {
    Condition.Total total = (Condition.Total) end;
    return at.history().samples().total(at.time() - total.overSeconds() * MILLIS, at.index())
        >= Samples.millionths(total.reaches());
  }

  /** The total over the time up to a moment, of what counts, millionths. */
  private static long totalAt(At at, Condition.Total total) {
    return at.history().samples().total(after(at, total), at.index());
  }

  private static long after(At at, Condition.Total total) {
    return Math.max(at.time() - total.overSeconds() * MILLIS, at.begun());
  }

  /** The part of it that is in doubt, by its own flags or for what others say. */
  private static long doubtfulAt(At at, Condition.Total total) {
    Samples samples = at.history().samples();
    long after = after(at, total);
    long doubtful = samples.doubtful(after, at.index());
    long counted = EventTime.NEVER;
    for (Doubted time : at.history().doubted()) {
      int last = Math.min(at.index(), samples.indexOf(time.from() + Doubt.SLOT.toMillis() + 1) - 1);
      if (last >= 0 && time.from() != counted) { // of two causes, once
        long begin = Math.max(after, time.from());
        doubtful += samples.total(begin, last) - samples.doubtful(begin, last);
      }
      counted = time.from();
    }
    return doubtful;
  }

  /** Whether readings cover enough of the time up to a moment to say that little fell. */
  private static boolean isCovered(At at, Condition condition) {
    long over = condition.looksBackSeconds();
    return at.history().samples().covered(at.time() - over * MILLIS, at.index()) >= COVERED * over;
  }
}
