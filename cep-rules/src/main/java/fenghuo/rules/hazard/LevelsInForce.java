package fenghuo.rules.hazard;

import fenghuo.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which levels hold where and when: those of the most particular local rule in force (a point's
 * before a township's, a county's, the prefecture's; of two for one place that which came into
 * force later), else the hazard file's; and then what past events left of them. A function of the
 * site and the moment alone, so that a late reading is judged as it would have been in time.
 */
final class LevelsInForce {

  /** Latest to come into force first. */
  private static final Comparator<LocalRule> LATEST =
      Comparator.comparingLong(LocalRule::from).reversed();

  private record Held(LocalRule local, Levels levels) {}

  private final Levels own;
  private final Map<Extent, Map<String, List<Held>>> locals = new EnumMap<>(Extent.class);
  private final Scales scales;
  private final Set<Level> colours = EnumSet.noneOf(Level.class);

  LevelsInForce(HazardRule rule) {
    own = Levels.of(rule);
    scales = new Scales(rule.scaling());
    colours.addAll(rule.levels().keySet());
    List<LocalRule> sorted = new ArrayList<>(rule.locals());
    sorted.sort(LATEST);
    sorted.forEach(this::add);
  }

  private void add(LocalRule local) {
    colours.addAll(local.levels().keySet());
    locals
        .computeIfAbsent(local.scope().extent(), any -> new HashMap<>())
        .computeIfAbsent(local.scope().code(), any -> new ArrayList<>())
        .add(new Held(local, Levels.of(local)));
  }

  /** The levels at a site and a moment, given in milliseconds since 1970 UTC. */
  Levels at(Site site, long time) {
    return stated(site, time).times(scales.at(site, time));
  }

  /** Every colour that is anywhere reached at any time, mildest first. */
  Set<Level> colours() {
    return Collections.unmodifiableSet(colours);
  }

  private Levels stated(Site site, long time) {
    for (Map.Entry<Extent, Map<String, List<Held>>> extent : locals.entrySet()) {
      String code = extent.getKey().codeOf(site);
      for (Held held : extent.getValue().getOrDefault(code, List.of())) {
        if (held.local().isInForce(time)) {
          return held.levels();
        }
      }
    }
    return own;
  }
}
