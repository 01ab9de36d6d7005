package fenghuo.jobs.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FenghuoTest {
  @TempDir private Path work;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void nothingRunsInAnEmptyFolder() {
    assertThat(run("status")).isZero();
    assertThat(out)
        .hasToString(
            "Kafka       does not run\nClickHouse  does not run\nFlink       does not run\n");
  }

  @Test
  void nothingIsStoppedInAnEmptyFolder() {
    assertThat(run("down")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsAnsweredWithUsage() {
    assertThat(run("upp")).isEqualTo(2);
    assertThat(err.toString()).contains("Unmatched argument at index", "'upp'");
  }

  @Test
  void noCommandIsAnsweredWithUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("Missing required subcommand\nUsage: fenghuo ");
  }

  @Test
  void whatWentWrongIsOneLine() {
    assertThat(run("cluster", "submit")).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: no cluster runs: fenghuo cluster start\n");
  }

  @Test
  void verboseShowsWhereItWentWrong() {
    assertThat(run("cluster", "submit", "--verbose")).isEqualTo(1);
    assertThat(err.toString()).contains("\tat fenghuo.jobs.launch.SubmitCommand.call(");
  }

  @Test
  void portThatCannotBeIsNamed() {
    assertThat(run("up", "--kafka-port", "70000")).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: --kafka-port: must lie in 1 to 65535; was 70000\n");
  }

  @Test
  void submitLeavesWhatItDoesNotKnowToTheJob() {
    CommandLine.ParseResult submit =
        Fenghuo.commandLine()
            .parseArgs("cluster", "submit", "--jar", "my.jar", "--kafka.bootstrap", "a:1", "--jar")
            .subcommand()
            .subcommand();
    assertThat(submit.matchedOptionValue("--jar", Path.of(""))).isEqualTo(Path.of("my.jar"));
    assertThat(submit.matchedPositionalValue(0, List.of()))
        .isEqualTo(List.of("--kafka.bootstrap", "a:1", "--jar"));
  }

  @Test
  void aCatalogueThatIsNotThereIsNamed() {
    assertThat(run("replay", "--earthquakes", "nowhere.csv")).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: no such file can be read: nowhere.csv\n");
  }

  @Test
  void theSchemaOfAStreamIsShown() {
    assertThat(run("feeds", "schema", "weather.rain")).isZero();
    assertThat(out.toString())
        .startsWith("{")
        .contains("\"$id\" : \"urn:fenghuo:feed:weather.rain\"");
  }

  @Test
  void everyStreamStandsInTheTable() {
    assertThat(run("feeds", "table")).isZero();
    assertThat(out.toString()).startsWith("# Feeds\n").contains("\n| `weather.rain` 雨量站 ");
  }

  @Test
  void aStreamThatIsNotThereIsNamed() {
    assertThat(run("feeds", "schema", "weather.rian")).isEqualTo(2);
    assertThat(err.toString()).startsWith("no stream is named weather.rian: fenghuo feeds table\n");
  }

  @Test
  void whatTheEngineMakesHasNoSchema() {
    assertThat(run("feeds", "schema", "derived.rain-state")).isEqualTo(2);
    assertThat(err.toString()).startsWith("derived.rain-state is made by the engine: nobody sends");
  }

  @Test
  void streamsOfOnesOwnWithFaultsAreRefused() throws IOException {
    Files.writeString(work.resolve("tide.yaml"), "title: Tide\n");
    assertThat(run("feeds", "table", "--feeds", work.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("tide.yaml:1: needs 'topic'");
  }

  @Test
  void aClickHouseWithoutASchemeIsNamed() {
    assertThat(run("up", "--clickhouse-url", "127.0.0.1:8123")).isEqualTo(1);
    assertThat(err)
        .hasToString(
            "fenghuo: --clickhouse-url must be like http://host:8123; was 127.0.0.1:8123\n");
  }

  @Test
  void aCatalogueThatIsNoGzipIsNamedBeforeAnythingStarts() throws IOException {
    Path file = Files.writeString(work.resolve("plain.csv.gz"), "src_id,time_utc\n");
    assertThat(run("replay", "--earthquakes", file.toString())).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("fenghuo: " + file + " cannot be read: ")
        .contains("Not in GZIP format")
        .hasLineCount(1);
    assertNothingStarted();
  }

  @Test
  void aCatalogueThatWasTornOffIsNamedBeforeAnythingStarts() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(whole)) {
      zip.write("src_id,time_utc,lon,lat,depth_km,mag_type,mag\n".getBytes(UTF_8));
    }
    byte[] torn = Arrays.copyOf(whole.toByteArray(), whole.size() - 12);
    Path file = Files.write(work.resolve("torn.csv.gz"), torn);
    assertThat(run("replay", "--earthquakes", file.toString())).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("fenghuo: " + file + " cannot be read: ")
        .contains("Unexpected end")
        .hasLineCount(1);
    assertNothingStarted();
  }

  @Test
  void everyFaultOfBadFilesIsNamedBeforeAnythingStarts() throws IOException {
    Path rules = Files.createDirectories(work.resolve("rules/hazards"));
    Files.writeString(rules.resolve("flood.yaml"), "version: 0\nlasts: soon\n");
    Path places = Files.createDirectories(work.resolve("places"));
    Files.writeString(places.resolve("counties.csv"), "code,name\n12,short\n");
    Path feeds = Files.createDirectories(work.resolve("feeds"));
    Files.writeString(feeds.resolve("tide.yaml"), "decoder: morse\n");
    Path catalogue = Files.writeString(work.resolve("c.csv"), "src_id\n");
    assertThat(
            run(
                "replay",
                "--earthquakes",
                catalogue.toString(),
                "--rules",
                rules.getParent().toString(),
                "--places",
                places.toString(),
                "--feeds",
                feeds.toString()))
        .isEqualTo(1);
    assertThat(err.toString())
        .startsWith("fenghuo: ")
        .contains("faults in the policy files")
        .contains("hazards/flood.yaml:1: version: must be a whole number from 1; was 0")
        .contains("hazards/flood.yaml:2: lasts: must be a length of time")
        .contains("hazards/flood.yaml:1: needs 'levels'")
        .contains("counties.csv:2")
        .contains("feeds/tide.yaml:1: decoder: no decoder is named morse")
        .doesNotContain("\tat ");
    assertNothingStarted();
  }

  @Test
  void theBuiltInPlacesPassTheirCheck() {
    assertThat(run("places", "check")).isZero();
    assertThat(out.toString()).contains("单元 cells         286", "重叠 overlaps: 0\n", "空隙 gaps");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyFaultOfPlacesIsALineOfItsOwn() throws IOException {
    Files.writeString(work.resolve("counties.csv"), "code,name\n12,short\n");
    Files.writeString(work.resolve("cells.geojson"), "{}");
    assertThat(run("places", "check", work.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .contains(
            "counties.csv:2: code: must be 6 digits; was 12",
            "cells.geojson: must be a GeoJSON FeatureCollection with features");
  }

  @Test
  void theBuiltInPlacesAreDrawn() {
    Path map = work.resolve("map.svg");
    assertThat(run("places", "draw", "--out", map.toString())).isZero();
    assertThat(out).hasToString("地图已写入 the map is in " + map + "\n");
    assertThat(map).content().startsWith("<?xml").contains("冕宁县").endsWith("</svg>\n");
  }

  @Test
  void faultyPlacesAreNotDrawn() throws IOException {
    Files.writeString(work.resolve("cells.geojson"), "{}");
    Path map = work.resolve("map.svg");
    assertThat(run("places", "draw", work.toString(), "--out", map.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("cells.geojson: must be a GeoJSON FeatureCollection");
    assertThat(map).doesNotExist();
  }

  @Test
  void aSyntheticPrefectureIsWritten() {
    Path to = work.resolve("synthetic");
    assertThat(run("generate", "--size", "0.01", "--out", to.toString())).isZero();
    assertThat(out.toString()).contains("they prove wiring, not skill");
    assertThat(to.resolve("weather.aws.txt"))
        .content()
        .contains("{\"station\":\"weather.aws-0001\"");
    assertThat(to.resolve("truth.csv")).content().startsWith("fault,feed,source,field,from,to\n");
  }

  @Test
  void aSyntheticYearIsTooLong() {
    assertThat(run("generate", "--hours", "8760", "--out", work.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("--hours must lie in [1, 744]: 8760\n");
  }

  @Test
  void aSyntheticPrefectureGoesToOnePlace() {
    assertThat(run("generate")).isEqualTo(2);
    assertThat(err.toString()).contains("--out=FOLDER", "--kafka");
    assertThat(run("generate", "--kafka", "--out", work.toString())).isEqualTo(2);
    assertThat(run("generate", "--kafka", "--rate", "5", "--speed-up", "2")).isEqualTo(2);
    assertThat(run("generate", "--rate", "5", "--out", work.toString())).isEqualTo(2);
  }

  @Test
  void withoutABrokerNothingIsSent() {
    assertThat(run("generate", "--kafka")).isEqualTo(1);
    assertThat(err).hasToString("fenghuo: Kafka does not run: fenghuo up, or give --bootstrap\n");
  }

  @Test
  void aTempoThatIsNoneIsNamed() {
    assertThat(run("generate", "--kafka", "--bootstrap", "127.0.0.1:1", "--rate", "0"))
        .isEqualTo(1);
    assertThat(err).hasToString("fenghuo: --rate must be max or a number above 0; was 0\n");
  }

  private void assertNothingStarted() {
    assertThat(run("status")).isZero();
    assertThat(out.toString()).contains("Kafka       does not run");
  }

  private int run(String... words) {
    CommandLine launcher = Fenghuo.commandLine().setOut(writer(out)).setErr(writer(err));
    String[] whole = new String[words.length + 2];
    whole[0] = "--work";
    whole[1] = work.toString();
    System.arraycopy(words, 0, whole, 2, words.length);
    return launcher.execute(whole);
  }

  private static PrintWriter writer(StringWriter into) {
    return new PrintWriter(into, true);
  }
}
