package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A hazard file, read: which observations it watches and when they are dangerous.
 *
 * @param name the file's name, which is also the family of its warnings
 * @param title of the hazard, as warnings call it
 * @param source of the thresholds, with its mark
 * @param feeds whose observations it watches
 * @param where labels an observation must carry to be about this hazard, each one of some words
 * @param needs least readings an observation must have
 * @param spreadsFrom of shaking, the least intensity at which a township is told; otherwise 0
 * @param lastsSeconds how long a level stands after it was last reached
 * @param holdsSeconds how long what is measured must not have reached a level before it falls; 0:
 *     at once
 * @param levels what must hold for each colour; the worst that holds wins, none need hold below it
 * @param ends what must hold for the hazard to be over whatever the levels say, and without which
 *     the mildest level stays; at most one: a total that must stay <i>below</i> its amount, or what
 *     an instrument must show
 * @param scaling how past events lower the levels
 * @param locals where and when other levels hold; see {@link LevelsInForce}
 */
public record HazardRule(
    String name,
    Text title,
    String source,
    int version,
    Set<String> feeds,
    Map<String, Set<String>> where,
    Map<Quantity, Double> needs,
    double spreadsFrom,
    long lastsSeconds,
    long holdsSeconds,
    Map<Level, Condition> levels,
    List<Condition> ends,
    Scaling scaling,
    List<LocalRule> locals)
    implements Serializable {

  public HazardRule {
    feeds = Set.copyOf(feeds);
    where = Map.copyOf(where);
    needs = Map.copyOf(needs);
    levels = Collections.unmodifiableMap(new EnumMap<>(levels));
    ends = List.copyOf(ends);
    locals = List.copyOf(locals);
  }

  /** This rule with the local rules that are of it, out of all, and the events known of. */
  public HazardRule with(List<LocalRule> all, List<PastEvent> events) {
    List<LocalRule> own = all.stream().filter(local -> local.of().equals(name)).toList();
    return new HazardRule(
        name,
        title,
        source,
        version,
        feeds,
        where,
        needs,
        spreadsFrom,
        lastsSeconds,
        holdsSeconds,
        levels,
        ends,
        scaling.after(events),
        own);
  }

  /** Whether an observation is about this hazard. */
  public boolean watches(Observation observation) {
    if (!feeds.contains(observation.feed())) {
      return false;
    }
    for (Map.Entry<String, Set<String>> label : where.entrySet()) {
      if (!label.getValue().contains(observation.label(label.getKey()))) {
        return false;
      }
    }
    for (Map.Entry<Quantity, Double> least : needs.entrySet()) {
      if (observation.reading(least.getKey(), Double.NEGATIVE_INFINITY) < least.getValue()) {
        return false;
      }
    }
    return true;
  }

  /** Whether its levels differ from place to place, by the shaking felt there. */
  public boolean isShaking() {
    return levels.values().iterator().next() instanceof Condition.Shaking;
  }

  /** Whether its levels rest on totals over time. */
  public boolean isTotal() {
    return levels.values().iterator().next() instanceof Condition.Total;
  }

  /** Whether its levels rest on what an instrument shows. */
  public boolean isShown() {
    return levels.values().iterator().next() instanceof Condition.Shown;
  }

  /** Whether its levels rest on numbers of the past, one way or the other. */
  public boolean isMeasured() {
    return isTotal() || isShown();
  }

  /** What of an observation it compares. */
  public Set<Quantity> quantities() {
    Set<Quantity> quantities = EnumSet.noneOf(Quantity.class);
    levels.values().forEach(condition -> quantities.addAll(condition.quantities()));
    ends.forEach(end -> quantities.addAll(end.quantities()));
    return quantities;
  }

  /** How far back readings count, s; 0 where only the newest does. */
  public long longestSeconds() {
    long longest = isShown() ? Math.max(holdsSeconds, lastsSeconds) : 0;
    longest = Math.max(longest, longestIn(levels.values()));
    for (LocalRule local : locals) {
      longest = Math.max(longest, longestIn(local.levels().values()));
    }
    return Math.max(longest, longestIn(ends));
  }

  private static long longestIn(Collection<Condition> conditions) {
    long longest = 0;
    for (Condition condition : conditions) {
      longest = Math.max(longest, condition.looksBackSeconds());
    }
    return longest;
  }

  /** The worst level whose shaking is reached at an intensity; {@code NONE} below all of them. */
  public Level atIntensity(double intensity) {
    Level worst = Level.NONE;
    for (Map.Entry<Level, Condition> level : levels.entrySet()) {
      if (level.getValue() instanceof Condition.Shaking shaking && intensity >= shaking.reaches()) {
        worst = worst.worse(level.getKey());
      }
    }
    return worst;
  }
}
