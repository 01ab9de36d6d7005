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
   * @param hazards the names of the hazards that there are
   */
  public static ChainRule read(String name, Entry file, Set<String> hazards) {
    file.allowing("title", "reason", "source", "version", "steps");
    Text title = HazardReader.title(file.get("title"));
    Text reason = HazardReader.title(file.get("reason"));
    String source = file.get("source").text();
    int version = file.get("version").count();
    return new ChainRule(name, title, reason, source, version, steps(file.get("steps"), hazards));
  }

  private static List<ChainRule.Step> steps(Entry list, Set<String> hazards) {
    List<ChainRule.Step> steps = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Entry item : list.items()) {
      for (Map.Entry<String, Entry> step : item.entries().entrySet()) {
        if (!names.add(step.getKey())) {
          step.getValue().fault("is the name of two steps");
        }
        steps.add(step(step.getKey(), step.getValue(), steps.isEmpty(), hazards));
      }
    }
    if (list.isThere() && steps.size() < FEWEST_LINKS) {
      list.fault("needs at least two steps");
    }
    return steps;
  }

  private static ChainRule.Step step(String name, Entry entry, boolean first, Set<String> hazards) {
    Entry hazard = entry.get("hazard");
    String named = hazard.text();
    if (!named.isEmpty() && !hazards.contains(named)) {
      hazard.fault("no hazard is named " + named + "; there are " + String.join(", ", hazards));
    }
    Level least = entry.get("at-least").oneOf(Level.class);
    if (first) {
      entry.allowing("hazard", "at-least");
      return new ChainRule.Step(name, named, least, 0, Relation.SAME_UNIT, 1);
    }
    entry.allowing("hazard", "at-least", "within", "where", "chance");
    long within = entry.get("within").duration().toSeconds();
    Relation where = entry.get("where").oneOf(Relation.class);
    if (where != Relation.SAME_UNIT) {
      entry.get("where").fault("a link can be asked for in the same unit only");
    }
    return new ChainRule.Step(name, named, least, within, where, entry.get("chance").chance());
  }
}
