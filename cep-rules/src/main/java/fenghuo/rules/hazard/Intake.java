package fenghuo.rules.hazard;

import fenghuo.model.Doubt;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Puts into the history of a source what an observation says of a hazard. */
final class Intake {
  private static final int DEFAULT_COVER_SECONDS = 60;

  private final HazardRule rule;
  private final Map<String, Pace> paces;
  private final LevelsInForce inForce;
  private final Set<Quantity> quantities;
  private final boolean isSearched;

  Intake(HazardRule rule, Map<String, Pace> paces, LevelsInForce inForce) {
    this.rule = rule;
    this.paces = paces;
    this.inForce = inForce;
    this.quantities = rule.quantities();
    this.isSearched =
        rule.levels().values().stream().anyMatch(level -> level.looksBackSeconds() > 0)
            || rule.ends().stream().anyMatch(end -> end.looksBackSeconds() > 0);
  }

  /**
   * Whether an observation is about the hazard and says something of it. Where a number was not
   * reported, or is not believed, nothing is known: that is not a dry hour.
   */
  boolean watches(Observation observation) {
    if (!rule.watches(observation)) {
      return false;
    }
    for (Quantity quantity : quantities) {
      if (observation.has(quantity)) {
        return true;
      }
    }
    return quantities.isEmpty();
  }

  /** A history with one more observation in it. */
  SourceHistory taken(SourceHistory history, Located located, Sites sites) {
    Observation observation = located.observation();
    long time = observation.time().toEpochMilli();
    if (rule.isShown()) {
      long gap = paces.getOrDefault(observation.feed(), Pace.UNKNOWN).gapMillis();
      return history.reading(
          history.readings().with(time, valuesIn(located), gap, isSearched), sites);
    }
    if (!rule.isTotal()) {
      Samples moments = history.samples().with(time, 0, coverOf(observation), 0);
      return history.holding(moments, sites).saying(time, statementIn(located));
    }
    Quantity totalled = quantities.iterator().next();
    long amount = Samples.millionths(observation.reading(totalled, 0));
    long doubtful = located.isDoubtful(totalled) ? amount : 0;
    return history.holding(
        history.samples().with(time, amount, coverOf(observation), doubtful), sites);
  }

  /** Whether a doubt is about what the rule compares. */
  boolean concerns(Doubt doubt) {
    return quantities.contains(doubt.quantity()) && rule.feeds().contains(doubt.feed());
  }

  /** A history of which some numbers are in doubt, or are no more. */
  SourceHistory doubting(SourceHistory history, Doubt doubt) {
    long from = doubt.from().toEpochMilli();
    boolean isDoubted = doubt.quality() == Quality.DOUBTFUL;
    if (!rule.isShown()) {
      return history.doubting(new Doubted(from, doubt.cause()), isDoubted);
    }
    Readings doubting = history.readings().doubting(doubt.quantity(), from, isDoubted, isSearched);
    return history.reading(doubting, history.sites());
  }

  private Map<Quantity, Readings.Value> valuesIn(Located located) {
    Map<Quantity, Readings.Value> values = new EnumMap<>(Quantity.class);
    for (Quantity quantity : quantities) {
      if (located.observation().has(quantity)) {
        long value = Samples.millionths(located.observation().reading(quantity, 0));
        values.put(quantity, new Readings.Value(value, located.isDoubtful(quantity)));
      }
    }
    return values;
  }

  private static int coverOf(Observation observation) {
    return (int) observation.reading(Quantity.PERIOD_SECONDS, DEFAULT_COVER_SECONDS);
  }

  private Statement statementIn(Located located) {
    return new Statement(statedBy(located), ReportWords.of(located.observation(), rule.title()));
  }

  private Level statedBy(Located located) {
    Level stated = Level.NONE;
    long time = located.observation().time().toEpochMilli();
    Levels levels = inForce.at(Site.of(located), time);
    for (Map.Entry<Level, Condition> level : levels.conditions().entrySet()) {
      if (level.getValue() instanceof Condition.Said said
          && said.words().contains(located.observation().label(said.label()))) {
        stated = stated.worse(level.getKey());
      }
    }
    return stated;
  }
}
