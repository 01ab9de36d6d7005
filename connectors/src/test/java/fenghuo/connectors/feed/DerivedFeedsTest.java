package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.connectors.feed.Derivation.Product;
import fenghuo.connectors.kafka.Topics;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feeds that the engine makes by itself: they have no topic, and their files are held to that. */
class DerivedFeedsTest {
  private static final String GAUGE =
      """
      title: {zh: 雨量, en: Rain}
      source: nobody
      version: 1
      topic: obs.gauge
      decoder: json
      lateness: 5m
      revisable: 1d
      ahead: 5m
      updates: moment
      trust: official
      link: wired
      reach-km: 0
      reports: events
      says: {source: id, time: time, lon: lon, lat: lat, revision: revision}
      readings:
        rain: {quantity: RAIN_MM, least: 0, most: 30}
      """;
  private static final String MADE =
      """
      title: {zh: 前期雨量, en: Earlier rain}
      source: nobody
      version: 3
      derived: rain-state
      from: [gauge]
      revisable: 1d
      readings:
        swi_mm: {quantity: SOIL_WATER_INDEX_MM, least: 0, most: 900}
      """;

  @Test
  void theEngineComesWithOneOfEachKind() {
    assertThat(Sample.FEEDS.derived())
        .extracting(feed -> feed.derivation().product())
        .containsExactlyInAnyOrder(Product.FIRE_WEATHER, Product.RAIN_STATE);
  }

  @Test
  void itIsMadeOfFeedsThatAreThere() {
    Feed made = read(GAUGE, MADE).named("made");
    assertThat(made.derivation())
        .isEqualTo(new Derivation(Product.RAIN_STATE, 3, List.of("gauge")));
    assertThat(faultsOf(GAUGE, MADE)).isEmpty();
    assertThat(faultsOf(GAUGE, MADE.replace("[gauge]", "[gauges]")))
        .containsExactly(
            "feeds/made.yaml:5: from[0]: no feed that comes in from outside is named gauges");
    assertThat(faultsOf(GAUGE, MADE.replace("[gauge]", "[made]"))).hasSize(1);
    assertThat(faultsOf(GAUGE, MADE.replace("rain-state", "fire-weather")))
        .containsExactly(
            "feeds/made.yaml:5: from[0]: feed gauge has no reading"
                + " [TEMPERATURE_CELSIUS, HUMIDITY_PERCENT, WIND_METRES_PER_SECOND]");
    assertThat(faultsOf(GAUGE, MADE.replace("revisable: 1d", "revisable: 2h")))
        .containsExactly("feeds/made.yaml:5: from[0]: feed gauge keeps longer than revisable");
    assertThat(faultsOf(GAUGE, MADE.replace("rain-state", "nothing"))).hasSize(1);
    assertThat(faultsOf(GAUGE, MADE + "topic: obs.made\n")).hasSize(1);
  }

  @Test
  void noTwoMakeTheSame() {
    Faults faults = new Faults();
    Feeds.read(Arrays.asList(file("gauge", GAUGE), file("a", MADE), file("b", MADE)), faults);
    assertThat(faults.all()).containsExactly("feeds/b.yaml:4: derived: is what a makes already");
  }

  @Test
  void itHasNoTopicAndNoDecoder() {
    Feeds feeds = read(GAUGE, MADE);
    Topics topics = new Topics("");
    assertThat(topics.all(feeds)).containsExactly("obs.gauge", "warnings", "asides");
    assertThat(feeds.sent().all()).extracting(Feed::name).containsExactly("gauge");
    Feed made = feeds.named("made");
    assertThatThrownBy(() -> topics.of(made)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Decoders.of(made)).isInstanceOf(IllegalStateException.class);
    assertThat(FeedTable.of(feeds))
        .anyMatch(row -> row.contains("made by the engine of `gauge` | | `swi_mm`"));
  }

  private static List<String> faultsOf(String gauge, String made) {
    Faults faults = new Faults();
    Feeds.read(List.of(file("gauge", gauge), file("made", made)), faults);
    return faults.all();
  }

  private static Feeds read(String gauge, String made) {
    return Feeds.read(List.of(file("gauge", gauge), file("made", made)), new Faults());
  }

  private static PolicyFile file(String name, String text) {
    return new PolicyFile(name, "feeds/" + name + ".yaml", text);
  }
}
