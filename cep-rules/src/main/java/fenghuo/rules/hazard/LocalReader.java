package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.policy.Entry;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of {@code overrides/}; every fault goes to the entries' {@link Faults}. */
public final class LocalReader {
  private final Map<String, HazardRule> hazards;
  private final List<LocalRule> read = new ArrayList<>();

  /**
   * @param hazards by name, those that the files can name
   */
  public LocalReader(Map<String, HazardRule> hazards) {
    this.hazards = Map.copyOf(hazards);
  }

  /** Every local rule of some files. */
  public List<LocalRule> read(List<PolicyFile> files, Faults faults) {
    files.forEach(file -> read(file.name(), file.read(faults)));
    return List.copyOf(read);
  }

  private void read(String name, Entry file) {
    file.allowing("of", "where", "from", "until", "levels", "scaled", "source", "version");
    String source = file.get("source").text();
    int version = file.get("version").count();
    boolean isScaled = file.find("scaled").map(Entry::truth).orElse(true);
    Scope scope = ScopeReader.where(file.get("where"));
    long from = BeijingTime.read(file.get("from")).toEpochMilli();
    long until = until(file, from);
    hazard(file.get("of"))
        .ifPresent(
            hazard -> {
              checkPoint(scope, hazard, file);
              Map<Level, Condition> levels = levels(file.get("levels"), hazard);
              add(
                  new LocalRule(
                      name, hazard.name(), source, version, scope, from, until, levels, isScaled),
                  file);
            });
  }

  private static long until(Entry file, long from) {
    Optional<Entry> end = file.find("until");
    long until = end.map(entry -> BeijingTime.read(entry).toEpochMilli()).orElse(Long.MAX_VALUE);
    if (end.isPresent() && until <= from) {
      end.get().fault("must be later than 'from'");
    }
    return until;
  }

  private Optional<HazardRule> hazard(Entry of) {
    HazardRule hazard = hazards.get(of.text());
    if (hazard == null && of.isThere()) {
      of.fault("there is no hazards/%s.yaml".formatted(of.text()));
    }
    if (hazard != null && hazard.isShaking()) {
      of.fault("levels by intensity cannot differ from place to place: the shaking does");
      return Optional.empty();
    }
    return Optional.ofNullable(hazard);
  }

  private static void checkPoint(Scope scope, HazardRule hazard, Entry file) {
    String feed = scope.code().split("/", 2)[0];
    if (scope.extent() == Extent.POINT && !hazard.feeds().contains(feed)) {
      String what = "%s does not watch the feed %s".formatted(hazard.name(), feed);
      file.get("where").get("point").fault(what);
    }
  }

  /** The hazard file's levels, with those of the block in their place. */
  private static Map<Level, Condition> levels(Entry block, HazardRule hazard) {
    Map<Level, Condition> levels = new EnumMap<>(hazard.levels());
    Map<String, Entry> colours = block.entries();
    if (block.isThere() && colours.isEmpty()) {
      block.fault("needs at least one colour");
    }
    colours.forEach((colour, line) -> put(colour, line, hazard, levels));
    String file = "hazards/" + hazard.name() + ".yaml";
    LevelOrder.fault(levels)
        .ifPresent(what -> block.fault("with those of %s: %s".formatted(file, what)));
    return levels;
  }

  private static void put(
      String colour, Entry line, HazardRule hazard, Map<Level, Condition> levels) {
    Optional<Level> level = Level.colourNamed(colour);
    if (level.isEmpty()) {
      line.fault("is no colour; colours are BLUE, YELLOW, ORANGE, RED");
      return;
    }
    Condition any = hazard.levels().values().iterator().next();
    Condition before = hazard.levels().getOrDefault(level.get(), any);
    Condition own = HazardReader.condition(line, before.certainty());
    if (isLike(own, any)) {
      levels.put(level.get(), own);
    } else {
      line.fault("must be measured as in hazards/%s.yaml".formatted(hazard.name()));
    }
  }

  private static boolean isLike(Condition own, Condition other) {
    return own.getClass() == other.getClass() && own.quantities().equals(other.quantities());
  }

  private void add(LocalRule rule, Entry file) {
    for (LocalRule other : read) {
      boolean isSame = other.of().equals(rule.of()) && other.scope().isSameAs(rule.scope());
      if (isSame && other.from() == rule.from()) {
        String what = "the same place and moment as in overrides/%s.yaml".formatted(other.name());
        file.get("from").fault(what);
      }
    }
    read.add(rule);
  }
}
