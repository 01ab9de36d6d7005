package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.hazard.Condition.Shown;
import fenghuo.rules.hazard.Limit.Change;
import fenghuo.rules.hazard.Limit.Value;
import fenghuo.rules.hazard.Limit.Way;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Of what an instrument shows: its newest values, and what they were a while ago.
 *
 * <p>That a colour is <i>not</i> reached is said only by readings without a gap, over the time that
 * the rule {@code holds} it and that its limits look back. A quantity that was not read for as long
 * as the rule {@code lasts} is not waited for.
 */
record ShownEvidence(HazardRule rule) implements Evidence {
  private static final long MILLIS = 1_000;

  @Override
  public boolean reaches(Level colour, At at, boolean surely) {
    for (Limit limit : ((Shown) at.condition(colour)).any()) {
      Series series = series(limit, at);
      if (series != null
          && isReached(limit, series, at)
          && (!surely || new SureShowing(series, at).reaches(limit))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isCovered(Level colour, At at) {
    if (at.condition(colour) == null) {
      return true; // in force no more
    }
    if (!rule.ends().isEmpty() && at.mildest() == colour) {
      return false; // it stays until the rule says that the hazard ends
    }
    for (Limit limit : ((Shown) at.condition(colour)).any()) {
      Series series = series(limit, at);
      if (series != null && !isCovered(limit, series, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCovered(Limit limit, Series series, At at) {
    if (series.has(at.index())) {
      long time = Math.max(rule.holdsSeconds(), limit.looksBackSeconds()) * MILLIS;
      return series.since()[at.index()] <= at.time() - time;
    }
    int read = series.lastRead(at.index());
    return read < 0
        || at.time() - at.history().readings().times()[read] >= rule.lastsSeconds() * MILLIS;
  }

  @Override
  public boolean isOver(At at) {
    for (Condition end : rule.ends()) {
      Limit limit = ((Shown) end).any().get(0);
      Series series = series(limit, at);
      if (series != null && isReached(limit, series, at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean goesOn(At at) {
    for (Condition end : rule.ends()) {
      Limit limit = ((Shown) end).any().get(0);
      Series series = series(limit, at);
      if (series != null && series.has(at.index()) && !isBeyond(limit, series, at)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Finding finding(Level level, At told) {
    Shown shown = deciding(level, told);
    boolean isEnd = rule.ends().contains(shown);
    At at = isEnd ? told.fromBefore() : told;
    Limit limit = telling(shown, at);
    Series series = series(limit, at);
    double value = Samples.fromMillionths(shownBy(limit, series, at));
    var words = new LimitWords(at.site().name(), limit, value);
    boolean isReached = isReached(limit, series, at);
    Text why = words.of(level, isReached, isCovered(limit, series, at));
    return new Finding(
        limit.measure(),
        value,
        limit.reaches(),
        shown.certainty(),
        isEnd ? why : why.followedBy(at.levels().applied()),
        readingsAt(at));
  }

  /** The condition behind a level; behind an end, the one that says so, or the mildest level's. */
  private Shown deciding(Level level, At at) {
    if (level == Level.NONE && !rule.ends().isEmpty()) {
      return (Shown) rule.ends().get(0);
    }
    Condition condition = at.condition(level);
    return (Shown) (condition == null ? at.condition(at.mildest()) : condition);
  }

  /** The first limit that is reached; else the first of what was read, of other colours at last. */
  private Limit telling(Shown shown, At at) {
    for (Limit limit : shown.any()) {
      Series series = series(limit, at);
      if (series != null && isReached(limit, series, at)) {
        return limit;
      }
    }
    List<Condition> conditions = new ArrayList<>(List.of(shown));
    conditions.addAll(at.levels().conditions().values());
    conditions.addAll(rule.ends());
    return conditions.stream()
        .flatMap(condition -> ((Shown) condition).any().stream())
        .filter(limit -> isRead(limit, at))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing was read at " + at.time()));
  }

  private static boolean isRead(Limit limit, At at) {
    Series series = series(limit, at);
    return series != null && series.has(at.index());
  }

  private static Map<Quantity, Double> readingsAt(At at) {
    Map<Quantity, Double> readings = new EnumMap<>(Quantity.class);
    at.history()
        .readings()
        .series()
        .forEach(
            (quantity, series) -> {
              if (series.has(at.index())) {
                readings.put(quantity, Samples.fromMillionths(series.values()[at.index()]));
              }
            });
    return readings;
  }

  /** What was read of a limit's quantity; null where nothing was. */
  private static Series series(Limit limit, At at) {
    return at.history().readings().series().get(limit.quantity());
  }

  private static boolean isReached(Limit limit, Series series, At at) {
    if (!series.has(at.index()) || !isBeyond(limit, series, at)) {
      return false;
    }
    return !(limit instanceof Value value) || value.forSeconds() == 0 || stood(value, series, at);
  }

  private static boolean isBeyond(Limit limit, Series series, At at) {
    long least = Samples.millionths(limit.reaches());
    Way way = limit instanceof Change ? Way.UP : limit.way();
    return way.isBeyond(shownBy(limit, series, at), least);
  }

  /** The value itself, or by how much it changed the way it is watched, millionths. */
  private static long shownBy(Limit limit, Series series, At at) {
    long value = series.values()[at.index()];
    if (limit instanceof Value) {
      return value;
    }
    long from = Math.max(at.time() - limit.looksBackSeconds() * MILLIS, at.begun() + 1);
    int first = Math.min(at.index(), at.history().readings().indexOf(from));
    return limit.way() == Way.UP
        ? value - series.least(first, at.index())
        : series.most(first, at.index()) - value;
  }

  /** Whether a value has been at its limit, without a gap, for the time that it must. */
  private static boolean stood(Value value, Series series, At at) {
    long from = at.time() - value.forSeconds() * MILLIS;
    if (series.since()[at.index()] > from) {
      return false;
    }
    Readings readings = at.history().readings();
    int first = series.lastRead(readings.indexOf(from + 1) - 1);
    if (first < 0 || readings.times()[first] <= at.begun()) {
      return false;
    }
    long worst =
        value.way() == Way.UP ? series.least(first, at.index()) : series.most(first, at.index());
    return value.way().isBeyond(worst, Samples.millionths(value.reaches()));
  }
}
