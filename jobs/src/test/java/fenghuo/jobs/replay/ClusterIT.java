package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.FlinkShape;
import fenghuo.jobs.stack.Lifetime;
import fenghuo.jobs.stack.Polling;
import fenghuo.jobs.stack.Ports;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The job jar, submitted to a cluster of several processes, as on any other cluster. */
class ClusterIT {
  private static final String STORY = "mianning-2020";
  private static final Map<String, String> TWO = Map.of(Settings.PARALLELISM, "2");

  private static Parts parts;
  private static FlinkCluster cluster;
  private static ClusterFlink flink;

  @BeforeAll
  static void start() throws Exception {
    parts = new Parts("cluster");
    cluster =
        FlinkCluster.start(parts.place, new FlinkShape(Ports.free(), 2, false), Lifetime.ATTACHED);
    flink = new ClusterFlink(cluster, parts.place.home().jobJar());
  }

  @AfterAll
  static void stop() {
    flink.close();
    cluster.close();
    parts.close();
  }

  @Test
  void whatTheClusterWritesIsWhatALocalFlinkWrites() throws Exception {
    ReplayRun onCluster = parts.run("on-cluster", TWO);
    onCluster.play(Parts.story(STORY, onCluster), Speed.MAX, flink);
    ReplayRun here = parts.run("here", TWO);
    try (LocalFlink local = LocalFlink.start(Ports.free(), parts.place.work(), line -> {})) {
      here.play(Parts.story(STORY, here), Speed.MAX, local);
    }
    assertThat(parts.warnings(onCluster)).isEqualTo(parts.warnings(here));
    assertThat(parts.warnings(onCluster).lines().count()).isGreaterThan(10);
  }

  @Test
  void aTaskManagerKilledInTheMiddleChangesNothingInTheEnd() throws Exception {
    ReplayRun undisturbed = parts.run("undisturbed", TWO);
    undisturbed.play(Parts.story(STORY, undisturbed), Speed.MAX, flink);

    ReplayRun disturbed = parts.run("disturbed", TWO);
    Playlist list = Parts.story(STORY, disturbed);
    FutureTask<Void> playing =
        new FutureTask<>(
            () -> {
              disturbed.play(list, new Speed(1_500), flink);
              return null;
            });
    new Thread(playing, "player").start();
    boolean warned = Polling.until(Duration.ofMinutes(2), () -> hasWarnings(disturbed));
    cluster.killTaskManager(1);
    playing.get(5, TimeUnit.MINUTES);
    cluster.startTaskManager(1, Lifetime.ATTACHED);

    assertThat(warned).as("it was killed after the first warnings were written").isTrue();
    assertThat(parts.warnings(disturbed)).isEqualTo(parts.warnings(undisturbed));
    assertThat(disturbed.account(list)).isTrue();
  }

  private static boolean hasWarnings(ReplayRun run) {
    try {
      String count = parts.ask("SELECT count() FROM " + run.database() + ".warnings");
      return count.matches("[1-9]\\d*");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
