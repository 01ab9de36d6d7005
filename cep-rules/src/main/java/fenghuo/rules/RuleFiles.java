package fenghuo.rules;

import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import fenghuo.policy.PolicyFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The files of a rulebook, by the folder they lie in. */
public record RuleFiles(
    List<PolicyFile> hazards,
    List<PolicyFile> overrides,
    List<PolicyFile> events,
    List<PolicyFile> chains,
    List<PolicyFile> warnings) {

  private static final List<String> PARTS =
      List.of("hazards", "overrides", "events", "chains", "warnings");

  public RuleFiles {
    hazards = List.copyOf(hazards);
    overrides = List.copyOf(overrides);
    events = List.copyOf(events);
    chains = List.copyOf(chains);
    warnings = List.copyOf(warnings);
  }

  static RuleFiles builtIn() {
    return of(part -> PolicyFolder.of(Rulebook.class, part));
  }

  /** Those of a folder; a part that it does not hold is the engine's own. */
  static RuleFiles from(Path folder, Faults faults) {
    if (PARTS.stream().noneMatch(part -> Files.isDirectory(folder.resolve(part)))) {
      faults.add(folder.toString(), "holds none of the folders " + String.join(", ", PARTS));
    }
    return of(
        part ->
            Files.isDirectory(folder.resolve(part))
                ? PolicyFolder.on(folder.resolve(part), faults)
                : PolicyFolder.of(Rulebook.class, part));
  }

  private static RuleFiles of(Function<String, List<PolicyFile>> part) {
    return new RuleFiles(
        part.apply("hazards"),
        part.apply("overrides"),
        part.apply("events"),
        part.apply("chains"),
        part.apply("warnings"));
  }
}
