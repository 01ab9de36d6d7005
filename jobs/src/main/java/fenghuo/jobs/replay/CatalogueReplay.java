package fenghuo.jobs.replay;

import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import fenghuo.jobs.warn.PolicyLoader;
import fenghuo.jobs.warn.WarningJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A catalogue of the user's, played through the live job. */
public final class CatalogueReplay {
  private static final String FEED = "seismic.event";

  private final Workplace place;
  private final Stack.Wishes wishes;
  private final FlinkChoice flink;
  private final Screen screen = Screen.standard();

  /**
   * Which Flink is to run the job.
   *
   * @param cluster the cluster of several processes that runs here; otherwise one in this process
   * @param port of the web page of the latter; 0: the usual one, or the next that is free
   */
  public record FlinkChoice(boolean cluster, int port) {}

  public CatalogueReplay(Workplace place, Stack.Wishes wishes, FlinkChoice flink) {
    this.place = place;
    this.wishes = wishes;
    this.flink = flink;
  }

  /**
   * Plays an earthquake catalogue.
   *
   * @param own further settings: rules, feeds, places
   * @param onTop leaves what an earlier replay of this file wrote, and writes on top of it
   * @return whether every row is accounted for
   */
  public boolean earthquakes(Path file, Speed speed, Map<String, String> own, boolean onTop)
      throws Exception {
    if (!Files.isReadable(file)) {
      throw new StackException("no such file can be read: " + file);
    }
    PolicyLoader.load(WarningJob.settings(own)); // before anything is started
    String name = file.getFileName().toString().replaceFirst("\\.csv(\\.gz)?$", "");
    Endpoints endpoints = new Stack(place).up(wishes);
    ReplayRun run = new ReplayRun(name, endpoints, own, screen);
    Playlist list = EarthquakeCatalogue.read(file, name, run.policy().feeds().named(FEED));
    screen.heading(
        "▶ %s：%d 条，%s 至 %s（回放速度 %s）"
            .formatted(
                file.getFileName(),
                list.plays().size(),
                Beijing.minute(list.from()),
                Beijing.minute(list.to()),
                speed));
    try (Engine engine = engine()) {
      if (!onTop) {
        run.anew();
      }
      run.play(list, speed, engine);
    }
    screen.line("");
    screen.line(
        "%d 条预警写入 / warnings in %s.warnings".formatted(run.readout().warnings(), run.database()));
    return run.account(list);
  }

  private Engine engine() throws Exception {
    if (!flink.cluster()) {
      return LocalFlink.start(flink.port(), place.work(), screen::line);
    }
    FlinkCluster running =
        FlinkCluster.running(place)
            .orElseThrow(
                () ->
                    new StackException("no cluster runs: start one with 'fenghuo cluster start'"));
    return new ClusterFlink(running, place.home().jobJar());
  }
}
