package fenghuo.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counters, clocks and norms, by the feed files and norms that come with the engine. */
class SourceChecksTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final Feeds FEEDS = Feeds.builtIn(new Faults());
  private static final Norms NORMS = Norms.builtIn(new Faults());

  @Test
  void aCounterTellsWhatFellSinceTheReportBefore() {
    List<Located> told =
        told("weather.aws", counted(0, 700), counted(1, 700.4), counted(2, 700.4), counted(3, 702));
    assertThat(told).extracting(SourceChecksTest::rain).containsExactly(null, 0.4, 0.0, 1.6);
    assertThat(told.get(3).observation().reading(Quantity.PERIOD_SECONDS, 0)).isEqualTo(60);
    assertThat(told).allMatch(located -> located.flags().isEmpty());
  }

  @Test
  void aReportThatTellsTheAmountIsBelieved() {
    Map<Quantity, Double> both = Map.of(Quantity.RAIN_TOTAL_MM, 703.0, Quantity.RAIN_MM, 1.0);
    assertThat(told("weather.aws", counted(0, 700), at(1, both)))
        .extracting(SourceChecksTest::rain)
        .containsExactly(null, 1.0);
  }

  @Test
  void aCounterThatBeganAnewTellsWhatItCountedSinceAndIsDoubtful() {
    List<Located> told = told("weather.aws", counted(0, 700), counted(1, 0.6), counted(2, 0.8));
    assertThat(told).extracting(SourceChecksTest::rain).containsExactly(null, 0.6, 0.2);
    assertThat(cause(told.get(1), Quantity.RAIN_MM)).isEqualTo(Cause.RESET);
    assertThat(told.get(2).flags()).isEmpty();
  }

  @Test
  void ofALongGapTheAmountIsDoubtfulAndOfALongerOneUnknown() {
    List<Located> told =
        told("weather.aws", counted(0, 100), counted(90, 180), counted(90 + 361, 190));
    assertThat(told).extracting(SourceChecksTest::rain).containsExactly(null, 80.0, null);
    assertThat(cause(told.get(1), Quantity.RAIN_MM)).isEqualTo(Cause.GAP);
    assertThat(told.get(1).observation().reading(Quantity.PERIOD_SECONDS, 0)).isEqualTo(5_400);
    assertThat(told.get(1).flags()).containsOnlyKeys(Quantity.RAIN_MM);
  }

  @Test
  void moreThanCanFallIsNoAmount() {
    assertThat(told("weather.aws", counted(0, 100), counted(1, 900)))
        .extracting(SourceChecksTest::rain)
        .containsExactly(null, null);
  }

  @Test
  void whatCannotBeAfterAllGivesThePeriodBack() {
    List<Located> told = told("weather.aws", counted(0, 100), counted(30, 103), counted(1, 2_500));
    Located last = told.get(told.size() - 1);
    assertThat(told("weather.aws", counted(0, 100), counted(1, 2_500), counted(30, 103)).get(2))
        .isEqualTo(
            new Located(last.observation(), last.township(), last.arrived(), last.flags(), false));
  }

  @Test
  void anEntryOfARegisterMayBeOfDaysToCome() {
    Instant soon = NOON.plusSeconds(30 * 86_400);
    var entry =
        Observation.of(
            "registry.stations",
            "g",
            0,
            soon,
            102.2,
            28.5,
            Map.of(Quantity.ALTITUDE_METRES, 1_600.0),
            Map.of());
    var arrived = new Arrived("registry.stations", "t/0@0", NOON);
    SourceChecks checks = new SourceChecks(FEEDS.named("registry.stations"), NORMS);
    assertThat(checks.alone(new Located(entry, "", arrived)).flags()).isEmpty();
  }

  @Test
  void whatComesLateTakesItsShareOfTheAmount() {
    List<Located> told = told("weather.aws", counted(0, 100), counted(2, 103), counted(1, 101));
    assertThat(told).extracting(SourceChecksTest::rain).containsExactly(null, 3.0, 1.0, 2.0);
    assertThat(told.get(3).isAgain()).isTrue();
  }

  @ParameterizedTest(name = "{0} reports under way for {1}: {2}")
  @CsvSource({
    "weather.rain, 1050 1050 1051 1049 1050, . . . CLOCK CLOCK",
    "weather.rain, 280 280 280 280 280, . . . . .",
    "weather.rain, 1290 1230 1170 1110 1050, . . . . .",
    "hydro.sl651, 9050 9050 9050 9050 9050, . . . . .",
    "weather.rain, 5 5 -61 5 5, . . CLOCK . .",
    "weather.rain, 5 5 -60 5 5, . . . . ."
  })
  void aClockIsWrongWhereItAlwaysIs(String feed, String seconds, String causes) {
    List<Located> reports = new ArrayList<>();
    String[] each = seconds.split(" ", -1);
    for (int minute = 0; minute < each.length; minute++) {
      Located report = at(minute, Map.of(Quantity.RAIN_MM, 0.1));
      Instant at = report.observation().time().plusSeconds(Long.parseLong(each[minute]));
      reports.add(new Located(report.observation(), "", new Arrived(feed, "t/0@0", at)));
    }
    assertThat(told(feed, reports.toArray(new Located[0])))
        .extracting(located -> word(cause(located, Quantity.RAIN_MM)))
        .containsExactly(causes.split(" ", -1));
  }

  @ParameterizedTest(name = "{0}: {1} ℃ at {2} m: {3}")
  @CsvSource({
    "2020-01-15T04:00:00Z, 27.9, 1600, .",
    "2020-01-15T04:00:00Z, 28.1, 1600, USUAL",
    "2020-07-15T04:00:00Z, 28.1, 1600, .",
    "2020-07-15T04:00:00Z, 28.1, 3600, USUAL",
    "2020-07-15T04:00:00Z, -5.9, 3600, .",
    "2020-01-31T15:59:59Z, 30, 1600, USUAL",
    "2020-01-31T16:00:00Z, 30, 1600, .",
    "2020-01-15T04:00:00Z, 28.1, NaN, ."
  })
  void whatIsUsualDependsOnMonthAndAltitude(
      Instant time, double celsius, double altitude, String cause) {
    Map<Quantity, Double> readings = new TreeMap<>(Map.of(Quantity.TEMPERATURE_CELSIUS, celsius));
    if (!Double.isNaN(altitude)) {
      readings.put(Quantity.ALTITUDE_METRES, altitude);
    }
    var observation = Observation.of("weather.aws", "g", 0, time, 102.2, 28.5, readings, Map.of());
    var report = new Located(observation, "", new Arrived("weather.aws", "t/0@0", time));
    Located told = told("weather.aws", report).get(0);
    assertThat(word(cause(told, Quantity.TEMPERATURE_CELSIUS))).isEqualTo(cause);
  }

  @ParameterizedTest(name = "{0} hPa at {1} m: {2}")
  @CsvSource({"846, 1500, .", "899, 1500, USUAL", "846, 2500, USUAL", "812, 1850, ."})
  void pressureFallsWithAltitude(double pressure, double altitude, String cause) {
    Map<Quantity, Double> readings =
        Map.of(Quantity.AIR_PRESSURE_HECTOPASCALS, pressure, Quantity.ALTITUDE_METRES, altitude);
    Located told = told("weather.aws", at(0, readings)).get(0);
    assertThat(word(cause(told, Quantity.AIR_PRESSURE_HECTOPASCALS))).isEqualTo(cause);
  }

  private static List<Located> told(String name, Located... reports) {
    Feed feed = FEEDS.named(name);
    SourceChecks checks = new SourceChecks(feed, NORMS);
    List<Located> told = new ArrayList<>();
    Recent recent = Recent.none();
    for (Located report : reports) {
      recent = recent.with(report, checks, told::add);
    }
    return told;
  }

  private static Located counted(int minute, double total) {
    return at(minute, Map.of(Quantity.RAIN_TOTAL_MM, total, Quantity.PERIOD_SECONDS, 60.0));
  }

  private static Located at(int minute, Map<Quantity, Double> readings) {
    Instant time = NOON.plusSeconds(60L * minute);
    var observation = Observation.of("weather.aws", "g", 0, time, 102.2, 28.5, readings, Map.of());
    return new Located(observation, "", new Arrived("weather.aws", "t/0@0", time));
  }

  private static Double rain(Located located) {
    double rain = located.observation().reading(Quantity.RAIN_MM, Double.NaN);
    return Double.isNaN(rain) ? null : Math.rint(rain * 1e6) / 1e6;
  }

  private static Cause cause(Located located, Quantity quantity) {
    Flag flag = located.flags().get(quantity);
    return flag == null ? null : flag.cause();
  }

  private static String word(Cause cause) {
    return cause == null ? "." : cause.name();
  }
}
