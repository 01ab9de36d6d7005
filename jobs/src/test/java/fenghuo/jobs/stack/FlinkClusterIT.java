package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FlinkClusterIT {
  private static final Duration LONG = Duration.ofMinutes(1);

  private static Workplace place;
  private static FlinkCluster cluster;

  @BeforeAll
  static void start() throws IOException {
    place = RealParts.fresh("flink");
    cluster = start(place, 2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void allTaskManagersRegister() {
    assertThat(cluster.overview().orElseThrow())
        .returns(2, FlinkOverview::taskManagers)
        .returns(4, FlinkOverview::slots);
    assertThat(cluster.daemons()).hasSize(3).allMatch(Daemon::isRunning);
  }

  @Test
  void submittedJobRunsAgainWhenALostTaskManagerIsReplaced() throws IOException {
    cluster.submit(jar(), List.of("4")); // all the slots there are
    awaitOverview(2, 4, 0);
    cluster.killTaskManager(1);
    awaitOverview(1, 2, 0);
    cluster.startTaskManager(1, Lifetime.ATTACHED);
    awaitOverview(2, 4, 0);
  }

  @Test
  void secondStartInTheSameFolderIsRefusedAndHarmsNothing() {
    assertThatThrownBy(() -> start(place, 1)).hasMessageStartingWith("jobmanager already runs in ");
    assertThat(cluster.overview()).isPresent();
  }

  @Test
  void refusedJobSaysItsFirstCause() throws IOException {
    Path jar = jar();
    assertThatThrownBy(() -> cluster.submit(jar, List.of("many")))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("NumberFormatException: For input string: \"many\"");
  }

  @Test
  void stopLeavesNoProcess() throws IOException {
    List<Long> pids;
    try (FlinkCluster small = start(RealParts.fresh("flink"), 1)) {
      pids = small.daemons().stream().map(daemon -> daemon.pid().orElseThrow()).toList();
    }
    assertThat(pids).hasSize(2).allMatch(pid -> ProcessMark.of(pid).isEmpty());
  }

  private static FlinkCluster start(Workplace place, int taskManagers) throws IOException {
    FlinkShape shape = new FlinkShape(Ports.free(), taskManagers, false);
    return FlinkCluster.start(place, shape, Lifetime.ATTACHED);
  }

  private static void awaitOverview(int taskManagers, int slots, int freeSlots) {
    var wanted = Optional.of(new FlinkOverview(taskManagers, slots, freeSlots, 1));
    Polling.until(LONG, () -> cluster.overview().equals(wanted));
    assertThat(cluster.overview()).isEqualTo(wanted);
  }

  private static Path jar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyJob.class.getName());
    Path jar = place.work().resolve("tiny.jar");
    String entry = TinyJob.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream file = new JarOutputStream(out, manifest);
        InputStream code = TinyJob.class.getResourceAsStream("TinyJob.class")) {
      file.putNextEntry(new JarEntry(entry));
      code.transferTo(file);
      file.closeEntry();
    }
    return jar;
  }
}
