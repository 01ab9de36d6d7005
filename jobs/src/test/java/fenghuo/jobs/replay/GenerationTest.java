package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");

  /** In which every camera raises an alarm. */
  private static final Duration HALF_A_DAY = Duration.ofHours(13);

  /** In which every station reports. */
  private static final Duration A_ROUND = Duration.ofMinutes(16);

  private static final Feeds FEEDS = Feeds.builtIn(new Faults());
  private static final Places PLACES = Places.builtIn();

  @TempDir private Path folder;

  @Test
  void everyReportIsReadWithoutAnAside() {
    Map<String, Decoder> decoders = decoders();
    SyntheticSender sender = new SyntheticSender(FEEDS);
    Prefecture prefecture = Prefecture.of(plan(4, HALF_A_DAY, 0.005, 0), PLACES, mishap -> {});
    while (prefecture.hasNext()) {
      Report report = prefecture.next();
      Arrived arrived = new Arrived(report.feed(), "t/0@0", report.arrival());
      Arrival arrival = decoders.get(report.feed()).decode(arrived, sender.bytes(report));
      assertThat(arrival.asides()).as("%s", report).isEmpty();
      assertThat(arrival.observations())
          .as("%s", report)
          .singleElement()
          .matches(observation -> observation.source().equals(report.source()))
          .matches(observation -> FEEDS.named(report.feed()).implausible(observation).isEmpty());
    }
  }

  @Test
  void everyStationStandsInATownship() {
    TownshipIndex index = TownshipIndex.of(PLACES);
    Prefecture prefecture = Prefecture.of(plan(5, A_ROUND, 1, 0), PLACES, mishap -> {});
    while (prefecture.hasNext()) {
      Report report = prefecture.next();
      if (report.fields().get("lon") instanceof Double lon) {
        double lat = (double) report.fields().get("lat");
        assertThat(index.townshipAt(lon, lat)).as("%s", report).isPresent();
      }
    }
  }

  @Test
  void equalPlansWriteEqualFiles() throws IOException {
    Generation.write(plan(6, HALF_A_DAY, 0.01, 0.05), PLACES, folder.resolve("one"));
    Generation.write(plan(6, HALF_A_DAY, 0.01, 0.05), PLACES, folder.resolve("two"));
    Generation.write(plan(7, HALF_A_DAY, 0.01, 0.05), PLACES, folder.resolve("other"));
    assertThat(files("one")).isEqualTo(files("two")).hasSize(17);
    assertThat(files("one").get("weather.aws.txt"))
        .isNotEqualTo(files("other").get("weather.aws.txt"));
    assertThat(files("one").get("truth.csv")).contains("MALFORMED,weather.aws,weather.aws-00");
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    List<Path> files;
    try (var all = Files.list(folder.resolve(name))) {
      files = all.toList();
    }
    for (Path file : files) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  private static Map<String, Decoder> decoders() {
    Map<String, Decoder> decoders = new HashMap<>();
    for (Feed feed : FEEDS.sent().all()) {
      decoders.put(feed.name(), Decoders.of(feed));
    }
    return decoders;
  }

  private static Plan plan(long seed, Duration length, double size, double faults) {
    return new Plan(seed, FROM, FROM.plus(length), size, faults);
  }
}
