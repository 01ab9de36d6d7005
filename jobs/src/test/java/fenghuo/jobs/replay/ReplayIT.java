package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.warn.Unready;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** History through a real broker, the job on a local Flink, and a real ClickHouse. */
class ReplayIT {
  private static final String FIRST_OF_ALL = "-999999999-01-01T00:00:00Z";

  private static Parts parts;
  private static LocalFlink flink;

  @BeforeAll
  static void start() throws Exception {
    parts = new Parts("replay");
    flink = LocalFlink.start(Ports.free(), parts.place.work(), line -> {});
  }

  @AfterAll
  static void stop() throws Exception {
    flink.close();
    parts.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mianning-2020", "luding-2022"})
  void theSameStoryTwiceLeavesTheSameRowsByteForByte(String story) throws Exception {
    ReplayRun run = parts.run(story, Map.of());
    run.play(Parts.story(story, run), Speed.MAX, flink);
    String once = parts.warnings(run);
    run.play(Parts.story(story, run), Speed.MAX, flink);
    assertThat(parts.warnings(run)).isEqualTo(once);
    assertThat(once.lines().count()).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mianning-2020", "luding-2022", "earthquakes-2010-2026"})
  void parallelismOneTwoAndFourLeaveTheSameRows(String story) throws Exception {
    String one = warningsAt(story, 1);
    assertThat(warningsAt(story, 2)).isEqualTo(one);
    assertThat(warningsAt(story, 4)).isEqualTo(one);
    assertThat(one.lines().count()).isGreaterThan(10);
  }

  private static String warningsAt(String story, int parallelism) throws Exception {
    String name = story + "-p" + parallelism;
    ReplayRun run = parts.run(name, Map.of(Settings.PARALLELISM, "" + parallelism));
    run.play(Parts.story(story, run), Speed.MAX, flink);
    return parts.warnings(run);
  }

  @Test
  void theBoardHasARowForEveryTownshipAndSaysWhoIsBlind() throws Exception {
    ReplayRun run = parts.run("board", Map.of());
    run.play(Parts.story("mianning-2020", run), Speed.MAX, flink);
    String sql =
        "SELECT count(), countIf(level = 'ORANGE'), countIf(sight = 'SEEN') FROM %s.township_board";
    assertThat(parts.ask(sql.formatted(run.database()))).isEqualTo("304\t3\t3");
    assertThat(
            parts.ask(
                "SELECT state, reached FROM %s.chain_board WHERE township_name = '高阳街道' ORDER BY state"
                    .formatted(run.database())))
        .contains("CONFIRMED\t3");
  }

  @Test
  void anEarthquakeInsideDoesNotMakeATownshipSeen() throws Exception {
    ReplayRun run = parts.run("board-of-events", Map.of());
    run.play(Parts.story("earthquakes-2010-2026", run), Speed.MAX, flink);
    String inside = "SELECT count() > 0 FROM %s.observations WHERE township != ''";
    assertThat(parts.ask(inside.formatted(run.database()))).isEqualTo("1");
    String sight = "SELECT sight, count() FROM %s.township_board GROUP BY sight";
    assertThat(parts.ask(sight.formatted(run.database()))).isEqualTo("BLIND\t304");
  }

  @Test
  void badRecordsAreSetAsideAndTheRestGoesOn() throws Exception {
    ReplayRun run = parts.run("bad", Map.of());
    Playlist list = badDay(run);
    run.play(list, Speed.MAX, flink);
    Readout.Ledger ledger = run.readout().ledger();
    assertThat(ledger.refused())
        .isEqualTo(
            Map.of(
                "UNREADABLE",
                2L,
                "MISSING_FIELD",
                1L,
                "WRONG_TYPE",
                2L,
                "IMPLAUSIBLE",
                2L,
                "FUTURE",
                1L,
                "OUTSIDE",
                1L,
                "DUPLICATE",
                1L,
                "SUPERSEDED",
                1L));
    assertThat(ledger.observations()).isEqualTo(7);
    assertThat(ledger.noted()).as("unknown fields are noted").isEqualTo(3);
    assertThat(run.account(list)).isTrue();
  }

  private static Playlist badDay(ReplayRun run) {
    String good = gauge("\"rain_mm\": 1.0");
    return new Playlist(
        Instant.parse("2020-06-26T00:00:00Z"),
        Instant.parse("2020-06-26T02:00:00Z"),
        List.of(
            rain(run, "00:01:30", good),
            rain(run, "00:02:00", "{\"station\": \"g1\", "),
            rain(run, "00:02:01", "\u0000\u0001 no JSON"),
            rain(run, "00:02:02", "{\"station\": \"g1\"}"),
            rain(run, "00:02:03", gauge("\"rain_mm\": \"much\"")),
            rain(run, "00:02:04", gauge("\"rain_mm\": 1e999")),
            rain(run, "00:02:05", gauge("\"rain_mm\": 31")),
            rain(run, "00:02:06", good.replace("T08:01:00", "T18:01:00")),
            rain(run, "00:02:07", good.replace("102.24", "104.06")),
            rain(run, "00:02:08", good),
            rain(run, "00:02:09", gauge("\"rain_mm\": 0.5")),
            rain(run, "00:02:10", gauge("\"rain_mm\": 2.5, \"revision\": 1")),
            rain(
                run,
                "00:03:00",
                good.replace("08:01:00", "08:02:00").replace("}", ", \"new\": 1}")),
            rain(run, "00:03:01", good.replace("08:01:00", "08:00:00")),
            rain(run, "00:03:02", good.replace("2020-06-26T08:01:00+08:00", FIRST_OF_ALL)),
            rain(run, "00:04:00", good.replace("08:01:00", "08:03:00")),
            // one of the two is cut within a character
            rain(run, "00:05:00", huge(good.replace("08:01:00", "08:04:00"), "")),
            rain(run, "00:06:00", huge(good.replace("08:01:00", "08:05:00"), "x"))));
  }

  /** A record with 400 KB of further fields, whose names are four bytes a character. */
  private static String huge(String record, String before) {
    StringBuilder fields = new StringBuilder();
    for (int field = 0; field < 20; field++) {
      fields.append("\"%s%s%d\": 0, ".formatted(before, "🌧".repeat(5_000), field));
    }
    return record.replaceFirst("\\{", "{" + fields);
  }

  private static String gauge(String rest) {
    return "{\"station\": \"g1\", \"time\": \"2020-06-26T08:01:00+08:00\", \"lon\": 102.24,"
        + " \"lat\": 28.6454, %s}".formatted(rest);
  }

  private static Play rain(ReplayRun run, String time, String record) {
    return Parts.play(run, "weather.rain", "2020-06-26T" + time + "Z", "g1", record);
  }

  @Test
  void everyRowOfACatalogueIsAccountedForTheBadOnesToo(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("catalogue.csv"),
            """
            src_id,time_bjt,time_utc,lon,lat,depth_km,mag_type,mag
            1,2020-01-01T08:00:00+08:00,2020-01-01T00:00:00Z,102.2,27.9,10,Ms,5.6
            2,2020-01-02T08:00:00+08:00,2020-01-02T00:00:00Z,102.2,27.9,10,Ms,large
            3,2020-01-02T09:00:00+08:00,yesterday,102.2,27.9,10,Ms,3.0
            4,2020-01-03T08:00:00+08:00,2020-01-03T00:00:00Z,102.2
            5,2020-01-04T08:00:00+08:00,2020-01-04T00:00:00Z,141.0,38.3,10,Ms,9.0
            6,2020-01-05T08:00:00+08:00,2020-01-05T00:00:00Z,102.2,27.9,,Ms,3.0
            6,2020-01-05T08:00:00+08:00,2020-01-05T00:00:00Z,102.2,27.9,,Ms,3.0
            "7,2020-01-06
            """);
    ReplayRun run = parts.run("catalogue", Map.of());
    Playlist list = Parts.catalogue(file, run);
    run.play(list, Speed.MAX, flink);
    assertThat(run.account(list)).isTrue();
    assertThat(run.readout().ledger().refused())
        .isEqualTo(Map.of("WRONG_TYPE", 2L, "UNREADABLE", 2L, "OUTSIDE", 1L, "DUPLICATE", 1L));
    assertThat(run.readout().warnings()).isPositive();
  }

  @Test
  void aCatalogueOfManyMonthsIsAccountedForWhateverItsOddRowsAre(@TempDir Path folder)
      throws Exception {
    StringBuilder rows = new StringBuilder("src_id,time_utc,lon,lat,depth_km,mag_type,mag\n");
    rows.append("before all, no time\n");
    for (int month = 0; month < 250; month++) {
      rows.append(row("m" + month, YearMonth.of(1990, 1).plusMonths(month) + "-15T00:00:00Z"));
    }
    rows.append(row("too-old", "1965-01-15T00:00:00Z"));
    rows.append(row("to-come", "2099-01-15T00:00:00Z"));
    rows.append("short,2000-01-15T00:00:00Z,102.2\n");
    Path file = Files.writeString(folder.resolve("sparse.csv"), rows);
    ReplayRun run = parts.run("sparse", Map.of());
    Playlist list = Parts.catalogue(file, run);
    run.play(list, Speed.MAX, flink);
    assertThat(run.account(list)).isTrue();
    assertThat(run.readout().ledger().refused())
        .isEqualTo(Map.of("UNREADABLE", 2L, "LATE", 1L, "FUTURE", 1L));
    String months = "SELECT uniqExact(toYYYYMM(time)) FROM %s.observations";
    assertThat(parts.ask(months.formatted(run.database()))).isEqualTo("250");
  }

  private static String row(String id, String time) {
    return "%s,%s,102.2,27.9,10,Ms,3.0\n".formatted(id, time);
  }

  @Test
  void aBrokerThatIsNotThereIsOneClearLine() {
    Settings settings =
        Settings.of(Map.of(Settings.KAFKA_BOOTSTRAP, "127.0.0.1:" + Ports.free()), Map.of());
    assertThatThrownBy(() -> flink.send(settings))
        .isInstanceOf(Unready.class)
        .hasMessageContainingAll("no Kafka broker", "./fenghuo up", "--kafka.bootstrap");
  }

  @Test
  void aClickHouseThatIsNotThereIsOneClearLine() {
    Settings settings =
        Settings.of(
            Map.of(
                Settings.KAFKA_BOOTSTRAP,
                parts.endpoints.kafkaBootstrap(),
                Settings.CLICKHOUSE_URL,
                "http://127.0.0.1:" + Ports.free()),
            Map.of());
    assertThatThrownBy(() -> flink.send(settings))
        .isInstanceOf(Unready.class)
        .hasMessageContainingAll("no ClickHouse", "./fenghuo up", "--clickhouse.url");
  }
}
