package fenghuo.jobs.launch;

import fenghuo.datasets.places.Places;
import fenghuo.geo.check.PlacesCheck;
import fenghuo.geo.check.PlacesReport;
import fenghuo.geo.check.ReportLines;
import fenghuo.geo.map.MapDrawing;
import fenghuo.geo.map.PlacesMap;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks at places before anything is warned by them. */
@Command(
    name = "places",
    description = "Check places of your own, or the engine's, and draw them.",
    synopsisSubcommandLabel = "COMMAND")
final class PlacesCommand {
  @ParentCommand private Fenghuo root;

  @Command(
      name = "check",
      description = {
        "Say what is wrong with places: faults (exit code 1), or else overlaps, gaps,",
        "seats outside their cells, and coordinates in GCJ-02."
      })
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "FOLDER",
              description = "as for --places; without it, the engine's own places")
          Path folder) {
    Faults faults = new Faults();
    Places places = read(folder, faults);
    Optional<PlacesReport> report = PlacesCheck.of(places, faults);
    report.ifPresentOrElse(
        found -> ReportLines.of(places, found).forEach(root::say), () -> say(faults));
    return report.isPresent() ? 0 : 1;
  }

  @Command(name = "draw", description = "Draw places as a map, for a browser: SVG.")
  int draw(
      @Parameters(
              arity = "0..1",
              paramLabel = "FOLDER",
              description = "as for --places; without it, the engine's own places")
          Path folder,
      @Option(
              names = "--out",
              paramLabel = "FILE.svg",
              defaultValue = "places.svg",
              description = "where to (default: ${DEFAULT-VALUE})")
          Path out)
      throws IOException {
    Faults faults = new Faults();
    Files.writeString(out, MapDrawing.of(PlacesMap.of(read(folder, faults), faults)));
    root.say("地图已写入 the map is in " + out);
    return 0;
  }

  private static Places read(Path folder, Faults faults) {
    return folder == null ? Places.builtIn() : Places.from(folder, faults);
  }

  private void say(Faults faults) {
    List<String> all = faults.all();
    root.say("%d 处错误，不能使用 %d faults, not to be used:".formatted(all.size(), all.size()));
    all.forEach(root::say);
  }
}
