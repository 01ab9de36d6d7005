package fenghuo.rules;

import fenghuo.model.Level;
import fenghuo.policy.Entry;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.rules.chain.ChainReader;
import fenghuo.rules.chain.ChainRule;
import fenghuo.rules.hazard.HazardReader;
import fenghuo.rules.hazard.HazardRule;
import fenghuo.rules.hazard.LocalReader;
import fenghuo.rules.hazard.LocalRule;
import fenghuo.rules.hazard.PastEvent;
import fenghuo.rules.hazard.PastEventReader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every rule in force: hazards with what differs from place to place, chains, and the colours of
 * what is expected.
 *
 * @param expected the least probability of a next link for each colour of its warning
 * @param events past ones, after which less is enough for a hazard
 */
public record Rulebook(
    List<HazardRule> hazards,
    List<ChainRule> chains,
    Map<Level, Double> expected,
    List<PastEvent> events)
    implements Serializable {

  private static final double ROUNDING = 1e-9;

  public Rulebook {
    hazards = List.copyOf(hazards);
    chains = List.copyOf(chains);
    expected = Collections.unmodifiableMap(new EnumMap<>(expected));
    events = List.copyOf(events);
  }

  /** Rules without a past event. */
  public Rulebook(List<HazardRule> hazards, List<ChainRule> chains, Map<Level, Double> expected) {
    this(hazards, chains, expected, List.of());
  }

  /** The rules that come with the engine. */
  public static Rulebook builtIn(Faults faults) {
    return read(RuleFiles.builtIn(), faults);
  }

  /**
   * The rules of a folder with any of {@code hazards/}, {@code overrides/}, {@code events/}, {@code
   * chains/} and {@code warnings/}; a part that is not there is taken from the engine's own. A
   * folder with none of them is a fault.
   */
  public static Rulebook from(Path folder, Faults faults) {
    return read(RuleFiles.from(folder, faults), faults);
  }

  /** Reads rule files; whatever is wrong with any of them goes to the faults. */
  public static Rulebook read(RuleFiles files, Faults faults) {
    Map<String, HazardRule> stated = new LinkedHashMap<>();
    Map<String, Long> lasting = new TreeMap<>();
    for (PolicyFile file : files.hazards()) {
      HazardRule hazard = HazardReader.read(file.name(), file.read(faults));
      stated.put(hazard.name(), hazard);
      lasting.put(hazard.name(), hazard.lastsSeconds());
    }
    List<LocalRule> locals = new LocalReader(stated).read(files.overrides(), faults);
    List<PastEvent> events = new ArrayList<>();
    for (PolicyFile file : files.events()) {
      events.add(PastEventReader.read(file.name(), file.read(faults)));
    }
    List<ChainRule> chains = new ArrayList<>();
    for (PolicyFile file : files.chains()) {
      chains.add(ChainReader.read(file.name(), file.read(faults), lasting));
    }
    List<HazardRule> hazards = new ArrayList<>();
    stated.values().forEach(hazard -> hazards.add(hazard.with(locals, events)));
    return new Rulebook(hazards, chains, expected(files.warnings(), faults), events);
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
