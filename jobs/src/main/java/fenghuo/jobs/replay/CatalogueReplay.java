package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.FileLocked;
import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.Stack;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import fenghuo.jobs.warn.PolicyLoader;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

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
    // what can be wrong with what we were given is found before anything is started
    Policy policy = PolicyLoader.load(Settings.of(own, System.getenv()));
    Playlist list = EarthquakeCatalogue.read(file, feedOf(policy), Instant.now());
    Optional<FlinkCluster> cluster = cluster();
    String name = file.getFileName().toString().replaceFirst("\\.csv(\\.gz)?$", "");
    ReplayRun run = new ReplayRun(name, new Stack(place).up(wishes), own, screen);
    screen.heading(
        "▶ %s：%d 条，%s 至 %s（回放速度 %s）"
            .formatted(
                file.getFileName(),
                list.size(),
                Beijing.minute(list.from()),
                Beijing.minute(list.to()),
                speed));
    try (FileLocked lock = run.reserve(place);
        Engine engine = engine(cluster)) {
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

  private static Feed feedOf(Policy policy) {
    return policy.feeds().all().stream()
        .filter(feed -> feed.name().equals(FEED))
        .findFirst()
        .orElseThrow(() -> new StackException("the feeds have no " + FEED + ".yaml"));
  }

  /** The cluster that is to run the job; empty where this process is. */
  private Optional<FlinkCluster> cluster() throws IOException {
    Optional<FlinkCluster> running =
        flink.cluster() ? FlinkCluster.running(place) : Optional.empty();
    if (flink.cluster() && running.isEmpty()) {
      throw new StackException("no cluster runs: start one with './fenghuo cluster start'");
    }
    return running;
  }

  private Engine engine(Optional<FlinkCluster> cluster) throws Exception {
    return cluster.isPresent()
        ? new ClusterFlink(cluster.get(), place.home().jobJar())
        : LocalFlink.start(flink.port(), place.work(), screen::line);
  }
}
