package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClickHouseEngineIT {
  private static final int ROWS = 5_000;

  private Workplace place;
  private ClickHousePorts ports;

  @BeforeEach
  void findPlace() throws IOException {
    place = RealParts.fresh("clickhouse");
    ports = new ClickHousePorts(Ports.free(), Ports.free());
  }

  @Test
  void keepsRowsThroughCrashAndRestart() throws IOException, SQLException {
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      makeTable(engine);
      insert(engine);
      engine.kill();
    }
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      assertThat(ask(engine, "default", "SELECT count() FROM w.t")).isEqualTo("" + ROWS);
    }
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      assertThat(ask(engine, "default", "SELECT max(m) FROM w.t")).isEqualTo("m999");
    }
  }

  @Test
  void platformMayReadAndNotWrite() throws IOException, SQLException {
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      makeTable(engine);
      insert(engine);
      assertThat(ask(engine, "platform", "SELECT count() FROM w.t")).isEqualTo("" + ROWS);
      assertThatThrownBy(() -> ask(engine, "platform", "INSERT INTO w.t VALUES (1, 'x')"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> ask(engine, "platform", "DROP TABLE w.t"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(
              () -> ask(engine, "platform", "SELECT * FROM file('/etc/hostname', 'RawBLOB')"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void timesAreInUtc() throws IOException, SQLException {
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      assertThat(ask(engine, "default", "SELECT timezone()")).isEqualTo("UTC");
    }
  }

  @Test
  void detachedOneEndsCleanlyWhenAsked() throws IOException, SQLException {
    ClickHouseEngine engine = start(Lifetime.DETACHED);
    makeTable(engine);
    engine.daemon().askToStop();
    assertThat(Polling.until(Duration.ofSeconds(30), () -> !engine.daemon().isRunning())).isTrue();
    assertThat(engine.daemon().log()).content().contains("Bye.").doesNotContain("Exception");
  }

  @Test
  void takenPortIsRefusedInOneLine() throws IOException {
    Workplace other = RealParts.fresh("clickhouse");
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      assertThatThrownBy(() -> ClickHouseEngine.start(other, engine.ports(), Lifetime.ATTACHED))
          .isInstanceOf(StackException.class)
          .hasMessage(
              "port %d, wanted for ClickHouse, is in use: stop what listens there, or set"
                  + " --clickhouse-port to another",
              ports.http());
    }
  }

  @Test
  void folderInUseIsToldWithTheEndOfTheLog() throws IOException {
    try (ClickHouseEngine engine = start(Lifetime.ATTACHED)) {
      java.nio.file.Files.delete(place.clickhouse().resolve("clickhouse.pid"));
      ClickHousePorts others = new ClickHousePorts(Ports.free(), Ports.free());
      assertThatThrownBy(() -> ClickHouseEngine.start(place, others, Lifetime.ATTACHED))
          .hasMessageStartingWith("clickhouse ended before it was ready")
          .hasMessageContaining("Cannot lock file");
      assertThat(engine.url()).isNotEmpty();
    }
  }

  private ClickHouseEngine start(Lifetime lifetime) throws IOException {
    return ClickHouseEngine.start(place, ports, lifetime);
  }

  private static void makeTable(ClickHouseEngine engine) throws SQLException {
    try (Connection connection = connect(engine, "default");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE w");
      statement.execute("CREATE TABLE w.t (id UInt64, m String) ENGINE = MergeTree ORDER BY id");
    }
  }

  private static void insert(ClickHouseEngine engine) throws SQLException {
    try (Connection connection = connect(engine, "default");
        PreparedStatement batch =
            connection.prepareStatement("INSERT INTO w.t (id, m) VALUES (?, ?)")) {
      for (int row = 0; row < ROWS; row++) {
        batch.setLong(1, row);
        batch.setString(2, "m" + row % 1_000);
        batch.addBatch();
      }
      batch.executeBatch();
    }
  }

  private static String ask(ClickHouseEngine engine, String user, String query)
      throws SQLException {
    try (Connection connection = connect(engine, user);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : "";
    }
  }

  private static Connection connect(ClickHouseEngine engine, String user) throws SQLException {
    return DriverManager.getConnection(engine.jdbcUrl("default"), user, "");
  }
}
