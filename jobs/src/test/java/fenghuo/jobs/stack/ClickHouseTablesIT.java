package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.clickhouse.ClickHouseAddress;
import fenghuo.connectors.clickhouse.Inventory;
import fenghuo.connectors.clickhouse.Inventory.TownshipRow;
import fenghuo.connectors.clickhouse.Migrations;
import fenghuo.connectors.clickhouse.Table;
import fenghuo.connectors.clickhouse.Tables;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Doubt;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables and views that the engine makes, in a real ClickHouse. */
class ClickHouseTablesIT {
  private static final String TOWN = "513433105";
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern ROWS_READ = Pattern.compile("\"rows_read\": (\\d+)");

  private static ClickHouseEngine engine;
  private static ClickHouseAddress tables;

  @BeforeAll
  static void start() throws IOException {
    var ports = new ClickHousePorts(Ports.free(), Ports.free());
    engine = ClickHouseEngine.start(RealParts.fresh("tables"), ports, Lifetime.ATTACHED);
    tables = new ClickHouseAddress(engine.url(), "tables", "default", "", Map.of());
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @BeforeEach
  void makeAnew() throws SQLException {
    new Migrations(tables).remove();
    new Migrations(tables).apply();
    Inventory inventory = new Inventory(tables);
    inventory.writeTownships(List.of(new TownshipRow(TOWN, "高阳街道", "513433", "冕宁县", TOWN, true)));
    inventory.writeFeeds(FEEDS);
  }

  /** The hour that clocks of China repeated in 1986 is there twice. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1986-09-13T15:30:00Z",
        "1986-09-13T16:30:00Z",
        "1986-09-13T17:30:00Z",
        "1900-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999Z",
        "1970-01-01T00:00:00Z",
        "2026-11-23T12:34:56.789Z",
        "2299-12-31T00:00:00Z"
      })
  void aTimeComesBackAsItWas(String text) throws Exception {
    Instant time = Instant.parse(text);
    write("weather.rain", time, time);
    assertThat(
            ask(
                "SELECT toUnixTimestamp64Milli(time), toUnixTimestamp64Milli(arrived)"
                    + " FROM observations"))
        .isEqualTo("%d\t%<d".formatted(time.toEpochMilli()));
  }

  @Test
  void onlyAFeedThatReportsRegularlySeesATownship() throws Exception {
    new Inventory(tables).writeRun("story", "replay", "test", "");
    Instant noon = Instant.parse("2020-06-26T04:00:00Z");
    write("seismic.event", noon, noon);
    write("human.report", noon, noon);
    assertThat(ask("SELECT sight FROM township_board")).isEqualTo("BLIND");
    write("weather.rain", noon, noon);
    assertThat(ask("SELECT sight FROM township_board")).isEqualTo("SEEN");
    assertThat(ask("SELECT sight FROM township_board SETTINGS join_use_nulls = 1"))
        .isEqualTo("SEEN");
    write("seismic.event", noon, noon.plusSeconds(86_400));
    assertThat(ask("SELECT sight FROM township_board")).as("a day later").isEqualTo("BLIND");
  }

  @Test
  void whoFellSilentWhileItRainsIsLostUntilItIsHeardOf() throws Exception {
    new Inventory(tables).writeRun("story", "replay", "test", "");
    Instant noon = Instant.parse("2020-06-26T04:00:00Z");
    String lost = "SELECT sources, silent, lost FROM feed_health WHERE feed = 'weather.rain'";
    heard(Pulse.REPORTING, noon);
    heard(Pulse.SILENT_IN_RAIN, noon);
    heard(Pulse.SILENT, noon);
    assertThat(ask(lost)).isEqualTo("1\t1\t1");
    heard(Pulse.REPORTING, noon.plusSeconds(600));
    assertThat(ask(lost)).isEqualTo("1\t0\t0");
  }

  @Test
  void aDoubtStandsUntilItIsTakenBack() throws Exception {
    new Inventory(tables).writeRun("story", "replay", "test", "");
    Instant noon = Instant.parse("2020-06-26T04:00:00Z");
    write("weather.rain", noon, noon);
    var doubt =
        new Doubt(
            "weather.rain",
            "g",
            Quantity.RAIN_MM,
            noon,
            Quality.DOUBTFUL,
            Cause.NEIGHBOURS,
            60,
            0.5,
            4,
            5,
            new Arrived("weather.rain", "t/0@1", noon));
    write(Tables.DOUBTS, doubt);
    String asked = "SELECT source, cause, said, others, compared FROM current_doubts";
    assertThat(ask(asked)).isEqualTo("g\tNEIGHBOURS\t60\t0.5\t5");
    write(Tables.DOUBTS, doubt.takenBack(doubt.arrived()));
    assertThat(ask(asked)).isEmpty();
  }

  @Test
  void aTownshipIsBlindForAHazardWhoseStationsAreSilent() throws Exception {
    Inventory inventory = new Inventory(tables);
    inventory.writeRun("story", "replay", "test", "");
    inventory.writeHazards(
        Map.of("heavy-rain", List.of("weather.rain"), "shaking", List.of("seismic.event")));
    String sight = "SELECT hazard, sources, reporting, sight FROM coverage";
    assertThat(ask(sight)).isEqualTo("heavy-rain\t0\t0\tBLIND");
    Instant noon = Instant.parse("2020-06-26T04:00:00Z");
    write("weather.rain", noon, noon);
    heard(Pulse.REPORTING, noon);
    assertThat(ask(sight)).isEqualTo("heavy-rain\t1\t1\tSEEN");
    assertThat(ask("SELECT sources, silent, quiet_s FROM feed_health WHERE feed = 'weather.rain'"))
        .isEqualTo("1\t0\t0");
    heard(Pulse.SILENT, noon);
    assertThat(ask(sight)).isEqualTo("heavy-rain\t1\t0\tBLIND");
    heard(Pulse.REPORTING, noon.minusSeconds(60));
    assertThat(ask(sight)).as("older news").isEqualTo("heavy-rain\t1\t0\tBLIND");
    write("weather.rain", noon.plusSeconds(600), noon.plusSeconds(600));
    assertThat(ask("SELECT silent, quiet_s FROM feed_health WHERE feed = 'weather.rain'"))
        .isEqualTo("1\t600");
  }

  private static void heard(Pulse pulse, Instant time) throws SQLException {
    var health =
        new SourceHealth("weather.rain", "g", TOWN, pulse, time, time, time, Quality.RELIABLE);
    write(Tables.SOURCE_HEALTH, health);
  }

  @Test
  void aFeedThatIsNoLongerReadLeavesTheList() throws Exception {
    new Inventory(tables).writeFeeds(new Feeds(List.of(FEEDS.named("weather.rain"))));
    assertThat(ask("SELECT name, title_zh, topic, decoder, reports FROM feeds FINAL"))
        .isEqualTo("weather.rain\t雨量站\tobs.weather.rain\tjson\tREGULARLY");
  }

  /** 50 gauges that reported every ten minutes for 400 days: 2 880 000 rows. */
  @Test
  void aLookAtTheLiveBoardReadsNoMoreThanLately() throws Exception {
    new Inventory(tables).writeRun("live", "live", "test", "");
    ask(
        """
        INSERT INTO observations (id, feed, source, time, arrived, township)
        SELECT toString(number), 'weather.rain', toString(modulo(number, 50)) AS source,
            now64(3) - INTERVAL intDiv(number, 50) * 10 MINUTE AS time, time, '%s'
        FROM numbers(400 * 144 * 50)
        """
            .formatted(TOWN));
    long all = Long.parseLong(ask("SELECT count() FROM observations"));
    assertThat(ask("SELECT count(), countIf(sight = 'SEEN') FROM township_board"))
        .isEqualTo("1\t1");
    assertThat(rowsRead("SELECT * FROM township_board"))
        .as("a week would be %d of %d rows", all * 7 / 400, all)
        .isLessThan(all * 7 / 400);
    assertThat(rowsRead("SELECT * FROM current_warnings")).isLessThan(100);
    assertThat(rowsRead("SELECT now FROM clock")).isLessThan(100);
  }

  /** Writes an observation as the job does. */
  private static void write(String feed, Instant time, Instant arrived) throws SQLException {
    Observation observation =
        Observation.of(feed, "source", 0, time, 102.24, 28.65, Map.of(), Map.of());
    Located row = new Located(observation, TOWN, new Arrived(feed, "topic/0@0", arrived));
    write(Tables.OBSERVATIONS, row);
  }

  private static <T> void write(Table<T> table, T row) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(tables.jdbcUrl(), tables.properties());
        PreparedStatement insert = connection.prepareStatement(table.insert())) {
      table.row().accept(insert, row);
      insert.addBatch();
      insert.executeBatch();
    }
  }

  /** How many rows a question reads, as the engine's answer says. */
  private static long rowsRead(String sql) throws IOException, InterruptedException {
    Matcher read = ROWS_READ.matcher(ask(sql + " FORMAT JSON"));
    assertThat(read.find()).isTrue();
    return Long.parseLong(read.group(1));
  }

  private static String ask(String sql) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(engine.url() + "/?database=" + tables.database()))
            .POST(BodyPublishers.ofString(sql))
            .build();
    return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)).body().strip();
  }
}
