package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.connectors.Samples;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feeds whose format is another's: what their files make of a message. */
class FeedSamplesTest {
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "seismic.quakeml, seismic.quakeml.xml, smi:fenghuo/luding-2022, 1, 四川甘孜州泸定县",
    "seismic.usgs, seismic.usgs.json, sample1, 600, 'Luding, Sichuan'",
    "seismic.cenc, seismic.cenc.json, CC20220905125218, 1, 四川甘孜州泸定县"
  })
  void everyCatalogueSaysTheSameOfAnEarthquake(
      String feed, String sample, String source, int revision, String place) {
    Observation quake = only(feed, sample);
    assertThat(quake.source()).isEqualTo(source);
    assertThat(quake.revision()).isEqualTo(revision);
    assertThat(quake.time()).isEqualTo(Instant.parse("2022-09-05T04:52:18Z"));
    assertThat(quake.lon()).isEqualTo(102.08);
    assertThat(quake.lat()).isEqualTo(29.59);
    assertThat(quake.reading(Quantity.MAGNITUDE, 0)).isEqualTo(6.8);
    assertThat(quake.reading(Quantity.DEPTH_KM, 0)).isEqualTo(16);
    assertThat(quake.label("place")).isEqualTo(place);
  }

  @Test
  void aHotspotHasPowerBrightnessAndConfidence() {
    Observation spot = only("fire.hotspot", "fire.hotspot.csv");
    assertThat(spot.time()).isEqualTo(Instant.parse("2020-03-30T08:05:00Z"));
    assertThat(spot.reading(Quantity.FIRE_RADIATIVE_POWER_MW, 0)).isEqualTo(21.7);
    assertThat(spot.reading(Quantity.BRIGHTNESS_KELVIN, 0)).isEqualTo(345.1);
    assertThat(spot.reading(Quantity.CONFIDENCE_PERCENT, 0)).isEqualTo(90);
    assertThat(spot.label("type")).isEqualTo("vegetation");
    assertThat(only("fire.hotspot", "fire.hotspot.modis.csv").label("satellite")).isEqualTo("Aqua");
  }

  @Test
  void aHydrologicalStationTellsStageAndRainAndTheRegisterWhere() {
    Observation gauge = only("hydro.sl651", "hydro.sl651.hex");
    assertThat(gauge.source()).isEqualTo("0011223344");
    assertThat(gauge.time()).isEqualTo(Instant.parse("2017-07-18T03:00:00Z"));
    assertThat(gauge.reading(Quantity.STAGE_METRES, 0)).isEqualTo(10.49);
    assertThat(gauge.reading(Quantity.RAIN_TOTAL_MM, 0)).isEqualTo(4.0);
    assertThat(gauge.isPlaced()).isFalse();
  }

  @Test
  void aGeohazardInstrumentIsASource() {
    Observation crack = only("geo.mqtt", "geo.mqtt.json");
    assertThat(crack.source()).isEqualTo("17165802/L1_LF_1");
    assertThat(crack.reading(Quantity.CRACK_MM, 0)).isEqualTo(10.86);
    assertThat(crack.isPlaced()).isFalse();
  }

  @Test
  void anHourOfASurfaceStationIsRainOfAnHourAndWhatIsMissingIsNotThere() {
    Observation hour = only("weather.cimiss", "weather.cimiss.json");
    assertThat(hour.time()).isEqualTo(Instant.parse("2020-06-26T12:00:00Z"));
    assertThat(hour.reading(Quantity.RAIN_MM, 0)).isEqualTo(12.4);
    assertThat(hour.reading(Quantity.PERIOD_SECONDS, 0)).isEqualTo(3_600);
    assertThat(hour.has(Quantity.GUST_METRES_PER_SECOND)).isFalse();
  }

  @Test
  void aWarningHasItsPlaceItsColourAndWhetherItIsMeant() {
    Observation warning = only("warning.cap", "warning.cap.xml");
    assertThat(warning.time()).isEqualTo(Instant.parse("2020-06-26T12:27:00Z"));
    assertThat(warning.lon()).isCloseTo(102.2, within(1e-9));
    assertThat(warning.lat()).isCloseTo(28.6, within(1e-9));
    assertThat(warning.label("colour")).isEqualTo("ORANGE");
    assertThat(warning.label("colourFrom")).isEqualTo("headline");
    assertThat(warning.label("status")).isEqualTo("Exercise");
  }

  @Test
  void aWarningWithoutAPlaceIsSetAside() {
    String text = new String(Samples.of("warning.cap.xml"), StandardCharsets.UTF_8);
    Arrival arrival = decode("warning.cap", text.replaceFirst("<polygon>.*</polygon>", ""));
    assertThat(arrival.observations()).isEmpty();
    assertThat(arrival.asides()).extracting(Aside::reason).containsExactly(Reason.MISSING_FIELD);
  }

  @Test
  void anAutomaticReportComesBeforeTheFormalOne() {
    String text = new String(Samples.of("seismic.cenc.json"), StandardCharsets.UTF_8);
    Observation automatic =
        decode("seismic.cenc", text.replace("FLAG\": \"M\"", "FLAG\": \"A\""))
            .observations()
            .get(0);
    Observation formal = only("seismic.cenc", "seismic.cenc.json");
    assertThat(automatic.origin()).isEqualTo(formal.origin());
    assertThat(automatic.revision()).isLessThan(formal.revision());
    assertThat(automatic.label("status")).isEqualTo("automatic");
  }

  private static Observation only(String feed, String sample) {
    Arrival arrival = decode(feed, new String(Samples.of(sample), StandardCharsets.UTF_8));
    assertThat(arrival.asides()).isEmpty();
    assertThat(arrival.observations()).hasSize(1);
    assertThat(FEEDS.named(feed).implausible(arrival.observations().get(0))).isEmpty();
    return arrival.observations().get(0);
  }

  private static Arrival decode(String feed, String message) {
    var arrived = new Arrived(feed, "t/0@0", Instant.parse("2030-01-01T00:00:00Z"));
    return Decoders.of(FEEDS.named(feed)).decode(arrived, message.getBytes(StandardCharsets.UTF_8));
  }
}
