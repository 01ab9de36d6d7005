package fenghuo.jobs.launch;

import fenghuo.jobs.Settings;
import fenghuo.jobs.replay.CatalogueReplay;
import fenghuo.jobs.replay.Speed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Plays a catalogue of the user's through the live job. */
@Command(name = "replay", description = "Play a catalogue through the live job.")
final class ReplayCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;
  @Mixin private StackOptions stack;
  @Mixin private FlinkPortOption flink;

  @Option(
      names = "--earthquakes",
      required = true,
      paramLabel = "FILE.csv[.gz]",
      description = "a catalogue in the layout of the Chinese network or of USGS ComCat")
  private Path earthquakes;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      defaultValue = "max",
      description = "times as fast as it happened (default: ${DEFAULT-VALUE})")
  private String speed;

  @Option(names = "--rules", paramLabel = "FOLDER", description = "rules instead of the engine's")
  private Path rules;

  @Option(names = "--places", paramLabel = "FOLDER", description = "places instead of its own")
  private Path places;

  @Option(names = "--feeds", paramLabel = "FOLDER", description = "feeds instead of its own")
  private Path feeds;

  @Option(names = "--norms", paramLabel = "FOLDER", description = "norms instead of its own")
  private Path norms;

  @Option(names = "--cluster", description = "on the cluster that 'fenghuo cluster start' started")
  private boolean cluster;

  @Option(names = "--on-top", description = "keep what an earlier replay of this file wrote")
  private boolean onTop;

  @Override
  public Integer call() throws Exception {
    var choice = new CatalogueReplay.FlinkChoice(cluster, flink.port());
    var replay = new CatalogueReplay(root.place(), stack.wishes(), choice);
    return replay.earthquakes(earthquakes, Speed.of(speed), own(), onTop) ? 0 : 1;
  }

  private Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>();
    put(own, Settings.RULES, rules);
    put(own, Settings.PLACES, places);
    put(own, Settings.FEEDS, feeds);
    put(own, Settings.NORMS, norms);
    return own;
  }

  private static void put(Map<String, String> own, String key, Path folder) {
    if (folder != null) {
      own.put(key, folder.toAbsolutePath().toString());
    }
  }
}
