package fenghuo.rules.chain;

import fenghuo.model.Level;
import fenghuo.model.Relation;
import fenghuo.model.Text;
import fenghuo.policy.Entry;
import fenghuo.rules.hazard.HazardReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a chain file; every fault goes to the entries' {@link fenghuo.policy.Faults}. */
public final class ChainReader {
  private static final int FEWEST_LINKS = 2;

  private ChainReader() {}

  /**
   * Reads one file.
   *
   * @param name the file's name, without its ending
   * @param lasting the hazards that there are by name, and how long each one's levels last, s
   */
  public static ChainRule read(String name, Entry file, Map<String, Long> lasting) {
    file.allowing("title", "reason", "source", "version", "steps");
    Text title = HazardReader.title(file.get("title"));
    Text reason = HazardReader.title(file.get("reason"));
    String source = file.get("source").text();
    int version = file.get("version").count();
    return new ChainRule(name, title, reason, source, version, steps(file.get("steps"), lasting));
  }

  private static List<ChainRule.Step> steps(Entry list, Map<String, Long> lasting) {
    List<ChainRule.Step> steps = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Entry item : list.items()) {
      for (Map.Entry<String, Entry> step : item.entries().entrySet()) {
        if (!names.add(step.getKey())) {
          step.getValue().fault("is the name of two steps");
        }
        steps.add(step(step.getKey(), step.getValue(), steps.isEmpty(), lasting));
      }
    }
    if (list.isThere() && steps.size() < FEWEST_LINKS) {
      list.fault("needs at least two steps");
    }
    return steps;
  }

  private static ChainRule.Step step(
      String name, Entry entry, boolean first, Map<String, Long> lasting) {
    Entry hazard = entry.get("hazard");
    String named = hazard.text();
    if (!named.isEmpty() && !lasting.containsKey(named)) {
      String known = String.join(", ", lasting.keySet());
      hazard.fault("no hazard is named " + named + "; there are " + known);
    }
    Level least = entry.get("at-least").oneOf(Level.class);
    double pair = entry.find("pair").map(Entry::chance).orElse(0.0);
    long lasts = lasting.getOrDefault(named, 0L);
    if (first) {
      entry.allowing("hazard", "at-least", "pair");
      return new ChainRule.Step(name, named, least, 0, Relation.SAME_UNIT, 1, pair, lasts);
    }
    entry.allowing("hazard", "at-least", "pair", "within", "where", "chance");
    long within = entry.get("within").duration().toSeconds();
    Relation where = entry.get("where").oneOf(Relation.class);
    if (where != Relation.SAME_UNIT) {
      entry.get("where").fault("a link can be asked for in the same unit only");
    }
    double chance = entry.get("chance").chance();
    return new ChainRule.Step(name, named, least, within, where, chance, pair, lasts);
  }
}
