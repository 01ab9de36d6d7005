package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  @TempDir private Path folder;

  @Test
  void givesStatusAndAllOutput() throws IOException {
    Run run = run("printf '\\344\\270\\200\\n'; echo two >&2; exit 7", Duration.ofMinutes(1));
    assertThat(run).isEqualTo(new Run(7, "一\ntwo\n"));
    assertThat(run.lastLine()).isEqualTo("two");
  }

  @Test
  void endsWhatTakesTooLongWithAllItStarted() throws IOException {
    Path pid = folder.resolve("pid");
    Run run = run("sleep 600 & echo $! > pid; wait", Duration.ofMillis(500));
    assertThat(run.status()).isEqualTo(Run.TOO_LONG);
    long started = Long.parseLong(Files.readString(pid).strip());
    assertThat(Polling.until(Duration.ofSeconds(30), () -> ProcessMark.of(started).isEmpty()))
        .isTrue();
  }

  @Test
  void leavesNoFile() throws IOException {
    run("echo hello", Duration.ofMinutes(1));
    assertThat(folder).isEmptyDirectory();
  }

  private Run run(String script, Duration bound) throws IOException {
    return Run.of(new Run.Order(List.of("sh", "-c", script), Map.of(), folder, bound));
  }
}
