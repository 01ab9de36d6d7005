package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaemonTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String FOR_EVER = "while :; do sleep 0.05; done";

  @TempDir private Path folder;
  private Daemon daemon;

  @BeforeEach
  void name() {
    daemon = new Daemon(folder, "child");
  }

  @AfterEach
  void leaveNothing() {
    daemon.kill();
  }

  @Test
  void isFoundAgainByItsFile() throws IOException {
    start("echo up; " + FOR_EVER);
    Daemon seenLater = new Daemon(folder, "child");
    assertThat(seenLater.pid()).isEqualTo(daemon.pid()).isPresent();
    seenLater.stop(LONG);
    assertThat(daemon.isRunning()).isFalse();
  }

  @Test
  void isAskedBeforeItIsMadeToEnd() throws IOException {
    start("trap 'echo asked; exit 0' TERM; echo up; " + FOR_EVER);
    daemon.stop(LONG);
    assertThat(daemon.log()).hasContent("up\nasked");
  }

  @Test
  void isMadeToEndWhenItDoesNotListen() throws IOException {
    start("trap '' TERM; echo up; " + FOR_EVER);
    daemon.stop(Duration.ofMillis(100));
    assertThat(daemon.isRunning()).isFalse();
  }

  @Test
  void processThatGotItsIdLaterIsLeftAlone() throws IOException {
    long ours = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("child.pid"), ours + " 1\n");
    assertThat(daemon.isRunning()).isFalse();
    daemon.kill(); // would end this JVM
    assertThat(folder.resolve("child.pid")).doesNotExist();
  }

  @Test
  void fileThatHoldsNoProcessMeansNoneRuns() throws IOException {
    Files.writeString(folder.resolve("child.pid"), "nonsense");
    assertThat(daemon.isRunning()).isFalse();
  }

  @Test
  void earlyEndIsToldWithTheEndOfTheLog() throws IOException {
    begin("echo first; echo 'no such file'; exit 3");
    assertThatThrownBy(() -> daemon.awaitReady(LONG, () -> false))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith("child ended before it was ready; ")
        .hasMessageEndingWith("ends:\n  first\n  no such file");
  }

  @Test
  void lateStartIsToldAndEnded() throws IOException {
    begin(FOR_EVER);
    assertThatThrownBy(() -> daemon.awaitReady(Duration.ZERO, () -> false))
        .hasMessageStartingWith("child was not ready in 0 s");
    assertThat(daemon.isRunning()).isFalse();
  }

  @Test
  void secondStartIsRefused() throws IOException {
    start("echo up; " + FOR_EVER);
    assertThatThrownBy(() -> begin(FOR_EVER)).hasMessageStartingWith("child already runs");
  }

  @Test
  void logOfTheRunBeforeIsKept() throws IOException {
    start("echo up, the first; " + FOR_EVER);
    daemon.stop(LONG);
    start("echo up, the second; " + FOR_EVER);
    assertThat(folder.resolve("child.log.1")).hasContent("up, the first");
    assertThat(daemon.log()).hasContent("up, the second");
  }

  @Test
  void detachedOneIsBeyondTheReachOfCtrlC() throws IOException {
    assumeTrue(Executables.find(Executables.searchPath(), "setsid").isPresent(), "setsid");
    start("echo up; " + FOR_EVER);
    long pid = daemon.pid().orElseThrow();
    String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
    assertThat(stat).matches("(?s)\\d+ \\(.*\\) \\w \\d+ %d %d .*".formatted(pid, pid));
  }

  private void start(String script) throws IOException {
    begin(script);
    daemon.awaitReady(LONG, this::saysUp);
  }

  private void begin(String script) throws IOException {
    daemon.start(List.of("sh", "-c", script), Map.of(), Lifetime.DETACHED);
  }

  private boolean saysUp() {
    return Files.exists(daemon.log()) && contentOf(daemon.log()).startsWith("up");
  }

  private static String contentOf(Path file) {
    return org.assertj.core.api.Assertions.contentOf(file.toFile());
  }
}
