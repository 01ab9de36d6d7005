package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feed;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionTest {
  private static final int PAIRS = 200;

  @Test
  void ofTwoReportsOfOneMomentTheMoreSeriousCounts() {
    for (int i = 0; i < PAIRS; i++) {
      Version cleared = report(i, 0, "cleared", "road-blocked");
      Version unconfirmed = report(i, 0, "unconfirmed", "debris-flow");
      Version confirmed = report(i, 0, "confirmed", "landslide");
      assertThat(unconfirmed).as("pair %d", i).isGreaterThan(cleared);
      assertThat(confirmed).as("pair %d", i).isGreaterThan(unconfirmed);
    }
  }

  @Test
  void aRevisionCountsWhateverItSays() {
    assertThat(report(0, 1, "cleared", "landslide"))
        .isGreaterThan(report(0, 0, "confirmed", "landslide"));
  }

  @Test
  void ofTwoReadingsOfOneMomentTheLargerCounts() {
    for (int i = 0; i < PAIRS; i++) {
      assertThat(rain(i, 1.2)).as("pair %d", i).isGreaterThan(rain(i, 0.4));
    }
  }

  private static Version report(int i, int revision, String status, String kind) {
    Map<String, String> words = Map.of("kind", kind, "status", status, "text", "nr " + i);
    return version("human.report", i, revision, Map.of(), words);
  }

  private static Version rain(int i, double mm) {
    return version("weather.rain", i, 0, Map.of(Quantity.RAIN_MM, mm), Map.of());
  }

  private static Version version(
      String feed, int i, int revision, Map<Quantity, Double> readings, Map<String, String> words) {
    Feed file = Walk.POLICY.feeds().named(feed);
    Observation observation =
        Observation.of(feed, "s" + i, revision, Reasons.at(i), 102.2, 28.6, readings, words);
    return Version.of(observation, file);
  }
}
