package fenghuo.rules;

import fenghuo.model.Level;
import fenghuo.policy.Entry;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.policy.PolicyFolder;
import fenghuo.rules.chain.ChainReader;
import fenghuo.rules.chain.ChainRule;
import fenghuo.rules.hazard.HazardReader;
import fenghuo.rules.hazard.HazardRule;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every rule in force: hazards, chains, and the colours of what is expected.
 *
 * @param expected the least probability of a next link for each colour of its warning
 */
public record Rulebook(
    List<HazardRule> hazards, List<ChainRule> chains, Map<Level, Double> expected)
    implements Serializable {

  private static final List<String> PARTS = List.of("hazards", "chains", "warnings");
  private static final double ROUNDING = 1e-9;

  public Rulebook {
    hazards = List.copyOf(hazards);
    chains = List.copyOf(chains);
    expected = Collections.unmodifiableMap(new EnumMap<>(expected));
  }

  /** The rules that come with the engine. */
  public static Rulebook builtIn(Faults faults) {
    return read(
        PolicyFolder.of(Rulebook.class, "hazards"),
        PolicyFolder.of(Rulebook.class, "chains"),
        PolicyFolder.of(Rulebook.class, "warnings"),
        faults);
  }

  /**
   * The rules of a folder with {@code hazards/}, {@code chains/} and {@code warnings/}; a part that
   * is not there is taken from the engine's own. A folder with none of them is a fault.
   */
  public static Rulebook from(Path folder, Faults faults) {
    if (PARTS.stream().noneMatch(part -> Files.isDirectory(folder.resolve(part)))) {
      faults.add(folder.toString(), "holds none of the folders " + String.join(", ", PARTS));
    }
    return read(
        filesOf(folder, "hazards", faults),
        filesOf(folder, "chains", faults),
        filesOf(folder, "warnings", faults),
        faults);
  }

  private static List<PolicyFile> filesOf(Path folder, String part, Faults faults) {
    Path own = folder.resolve(part);
    return Files.isDirectory(own)
        ? PolicyFolder.on(own, faults)
        : PolicyFolder.of(Rulebook.class, part);
  }

  /** Reads rule files; whatever is wrong with any of them goes to the faults. */
  public static Rulebook read(
      List<PolicyFile> hazards, List<PolicyFile> chains, List<PolicyFile> warnings, Faults faults) {
    List<HazardRule> hazardRules = new ArrayList<>();
    Map<String, Long> lasting = new TreeMap<>();
    for (PolicyFile file : hazards) {
      HazardRule hazard = HazardReader.read(file.name(), file.read(faults));
      hazardRules.add(hazard);
      lasting.put(hazard.name(), hazard.lastsSeconds());
    }
    List<ChainRule> chainRules = new ArrayList<>();
    for (PolicyFile file : chains) {
      chainRules.add(ChainReader.read(file.name(), file.read(faults), lasting));
    }
    return new Rulebook(hazardRules, chainRules, expected(warnings, faults));
  }

  private static Map<Level, Double> expected(List<PolicyFile> warnings, Faults faults) {
    Map<Level, Double> expected = new EnumMap<>(Level.class);
    for (PolicyFile file : warnings) {
      Entry entry = file.read(faults).allowing("source", "version", "expected");
      entry.get("source").text();
      entry.get("version").count();
      Entry colours = entry.get("expected").allowing("BLUE", "YELLOW", "ORANGE", "RED");
      if (colours.isThere() && colours.entries().isEmpty()) {
        colours.fault("needs at least one colour");
      }
      colours
          .entries()
          .forEach(
              (colour, least) ->
                  Level.colourNamed(colour)
                      .ifPresent(level -> expected.put(level, least.chance())));
    }
    return expected;
  }

  /** The hazard rule of a name; a chain never names one that is not there. */
  public HazardRule hazard(String name) {
    return findHazard(name)
        .orElseThrow(() -> new IllegalStateException("no hazard is named " + name));
  }

  /**
   * The hazard rule of a name, if there is one: what was stored under a rule since removed may name
   * it still.
   */
  public Optional<HazardRule> findHazard(String name) {
    for (HazardRule rule : hazards) {
      if (rule.name().equals(name)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Whether a hazard or a chain has this name. */
  public boolean hasRule(String name) {
    return findHazard(name).isPresent()
        || chains.stream().anyMatch(chain -> chain.name().equals(name));
  }

  /** The colour of a warning for a link that is this likely; {@code NONE} below all of them. */
  public Level expectedAt(double probability) {
    Level worst = Level.NONE;
    for (Map.Entry<Level, Double> colour : expected.entrySet()) {
      if (probability >= colour.getValue() - ROUNDING) {
        worst = worst.worse(colour.getKey());
      }
    }
    return worst;
  }
}
