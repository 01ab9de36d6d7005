package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineCommandTest {
  private static final EngineCommand COMMAND =
      new EngineCommand(new ClickHousePorts(8123, 9000), Path.of("/srv/clickhouse"));

  @TempDir private Path programs;

  @Test
  void installedServerIsCalledWithOurPortsAndFolder() throws IOException {
    Path server = install("clickhouse-server");
    assertThat(COMMAND.installed(programs.toString()))
        .isEqualTo(
            Optional.of(
                List.of(
                    server.toString(),
                    "--config-file=/srv/clickhouse/config.xml",
                    "--",
                    "--path=/srv/clickhouse/data",
                    "--http_port=8123",
                    "--tcp_port=9000")));
  }

  @Test
  void programThatIsAllOfClickHouseIsCalledAsServer() throws IOException {
    Path program = install("clickhouse");
    assertThat(COMMAND.installed(programs.toString()).orElseThrow())
        .startsWith(program.toString(), "server", "--config-file=/srv/clickhouse/config.xml");
  }

  @Test
  void emptyPathHoldsNone() {
    assertThat(COMMAND.installed(programs.toString())).isEmpty();
  }

  private Path install(String name) throws IOException {
    Path program = Files.createFile(programs.resolve(name));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
