package fenghuo.jobs.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of the Canadian system, noon by noon. */
class FireWeatherTest {
  private static final Path VECTORS = Path.of("../cep-rules/src/test/resources/vectors/fwi.csv");
  private static final int DAY = 1_440;
  private static final int NOON = 720;

  /** Each day is a report at noon, with the rain of 24 h; wind comes in metres per second. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "appendix FFMC, FINE_FUEL_MOISTURE_CODE, FFMC, 48",
    "appendix DMC, DUFF_MOISTURE_CODE, DMC, 48",
    "appendix DC, DROUGHT_CODE, DC, 48",
    "appendix ISI, INITIAL_SPREAD_INDEX, ISI, 48",
    "appendix BUI, BUILDUP_INDEX, BUI, 48",
    "appendix FWI, FIRE_WEATHER_INDEX, FWI, 48",
    "appendix DSR, DAILY_SEVERITY_RATING, DSR, 48",
    "liangshan, FIRE_WEATHER_INDEX, FWI, 4"
  })
  void publishedDaysHaveThePublishedCodes(String series, Quantity quantity, String column, int days)
      throws Exception {
    List<CSVRecord> rows = rows(series);
    List<Located> reports = rows.stream().map(FireWeatherTest::noonOf).toList();
    List<Located> told = Reports.derived(Reports.FIRE, reports);
    assertThat(told).hasSize(days);
    for (int day = 0; day < days; day++) {
      double wanted = Double.parseDouble(rows.get(day).get("=" + column));
      assertThat(told.get(day).observation().reading(quantity, Double.NaN))
          .as("%s", rows.get(day))
          .isCloseTo(wanted, within(Double.parseDouble(rows.get(day).get("tolerance"))));
    }
  }

  @Test
  void theFirstReportAtNoonTellsTheDayAndLaterOnesDoNot() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int minute = NOON - 120; minute <= NOON + 120; minute++) {
      reports.add(report(minute, 20 + minute / 60.0));
    }
    List<Located> told = Reports.derived(Reports.FIRE, reports);
    assertThat(told).hasSize(1);
    Observation day = told.get(0).observation();
    assertThat(day.time()).isEqualTo(Reports.START.plusSeconds(60 * NOON));
    assertThat(day.origin()).isEqualTo("derived.fire-weather/weather.aws/a");
    assertThat(day.labels()).containsEntry("rule", "derived.fire-weather@1");
    assertThat(told.get(0).arrived()).isEqualTo(reports.get(120).arrived());
    assertThat(codes(told))
        .isEqualTo(codes(Reports.derived(Reports.FIRE, reports.subList(0, 121))));
  }

  @ParameterizedTest(name = "reports {0} min after noon: {1} days told")
  @CsvSource({"'-31 60', 0", "'-29 60', 1", "'29', 1", "'31', 0", "'-10', 0", "'-10 1430', 1"})
  void aReportCountsWithinHalfAnHourOfNoon(String minutes, int days) throws Exception {
    List<Located> reports = new ArrayList<>();
    for (String minute : minutes.split(" ", -1)) {
      reports.add(report(NOON + Integer.parseInt(minute), 20));
    }
    assertThat(Reports.derived(Reports.FIRE, reports)).hasSize(days);
  }

  @Test
  void ofSeveralTheLastUpToNoonCounts() throws Exception {
    List<Located> reports =
        List.of(report(NOON - 20, 10), report(NOON - 1, 25), report(NOON + 5, 10));
    List<Located> alone = List.of(report(NOON, 25));
    assertThat(codes(Reports.derived(Reports.FIRE, reports)))
        .isEqualTo(codes(Reports.derived(Reports.FIRE, alone)));
  }

  @Test
  void aLateNoonHasAllLaterDaysToldAgain() throws Exception {
    List<Located> reports = days(5);
    List<Located> late = new ArrayList<>(reports);
    late.add(late.remove(1));
    List<Located> told = Reports.derived(Reports.FIRE, late);
    assertThat(told).hasSize(8);
    assertThat(told.subList(0, 5)).extracting(Located::isAgain).containsOnly(false);
    assertThat(Reports.values(told.subList(0, 4), Quantity.DAYS_BRIDGED))
        .containsExactly(0.0, 1.0, 0.0, 0.0);
    assertThat(told.subList(5, 8)).extracting(Located::isAgain).containsOnly(true);
    assertThat(Reports.standing(told))
        .isEqualTo(Reports.standing(Reports.derived(Reports.FIRE, reports)));
    assertThat(told.get(5).observation().id()).isEqualTo(told.get(1).observation().id());
  }

  @Test
  void lateRainOfTheDayBeforeNoonHasTheDayToldAgain() throws Exception {
    List<Located> reports = days(2);
    Located shower = Reports.at(NOON + 60, Reports.rain(12, 60));
    List<Located> told = Reports.derived(Reports.FIRE, with(reports, shower));
    assertThat(told).extracting(Located::isAgain).containsExactly(false, false, true);
    assertThat(Reports.standing(told))
        .isEqualTo(
            Reports.standing(
                Reports.derived(Reports.FIRE, List.of(reports.get(0), shower, reports.get(1)))));
    Located later = Reports.at(DAY + NOON + 1, Reports.rain(12, 60));
    assertThat(Reports.derived(Reports.FIRE, with(reports, later))).hasSize(2);
  }

  @Test
  void aNoonThatDoesNotCountAnyMoreIsTakenBack() throws Exception {
    List<Located> reports = days(2);
    Located wrong = reports.get(1).flagged(unreliable()).again();
    List<Located> told = Reports.derived(Reports.FIRE, with(reports, wrong));
    assertThat(told.get(2).observation().readings()).isEmpty();
    assertThat(told.get(2).isAgain()).isTrue();
    assertThat(Reports.standing(told)).hasSize(1);
  }

  @Test
  void moreThanThreeDaysWithoutANoonBeginAnew() throws Exception {
    List<Located> all = days(10);
    List<Located> told =
        Reports.derived(Reports.FIRE, List.of(all.get(0), all.get(1), all.get(5), all.get(6)));
    assertThat(Reports.values(told, Quantity.DAYS_BRIDGED)).containsExactly(0.0, 0.0, 3.0, 0.0);
    assertThat(Reports.values(told, Quantity.DAYS_KNOWN)).containsExactly(1.0, 2.0, 6.0, 7.0);
    List<Located> longer =
        Reports.derived(Reports.FIRE, List.of(all.get(0), all.get(5), all.get(6)));
    assertThat(Reports.values(longer, Quantity.DAYS_KNOWN)).containsExactly(1.0, 1.0, 2.0);
  }

  @Test
  void whatIsDoubtfulMakesItsDayAndTheNextDoubtful() throws Exception {
    List<Located> reports = new ArrayList<>(days(5));
    reports.set(1, reports.get(1).flagged(doubtful(Quantity.HUMIDITY_PERCENT, Cause.USUAL)));
    List<Located> told = Reports.derived(Reports.FIRE, reports);
    assertThat(causes(told)).containsExactly("-", "USUAL", "USUAL", "-", "-");
    reports.set(1, reports.get(1).flagged(doubtful(Quantity.GUST_METRES_PER_SECOND, Cause.STEP)));
    assertThat(causes(Reports.derived(Reports.FIRE, reports))).containsOnly("-");
    reports.remove(1);
    assertThat(causes(Reports.derived(Reports.FIRE, reports)))
        .containsExactly("-", "GAP", "-", "-");
  }

  @Test
  void rainThatWasNotReportedIsDoubted() throws Exception {
    List<Located> told = Reports.derived(Reports.FIRE, List.of(report(NOON, 20)));
    assertThat(causes(told)).containsExactly("GAP");
  }

  private static List<String> causes(List<Located> told) {
    return told.stream()
        .map(one -> one.flags().get(Quantity.FIRE_WEATHER_INDEX))
        .map(flag -> flag == null ? "-" : flag.cause().name())
        .toList();
  }

  private static Map<Quantity, Flag> doubtful(Quantity quantity, Cause cause) {
    return Map.of(quantity, new Flag(Quality.DOUBTFUL, cause));
  }

  private static Map<Quantity, Flag> unreliable() {
    return Map.of(Quantity.HUMIDITY_PERCENT, new Flag(Quality.UNRELIABLE, Cause.RANGE));
  }

  private static List<Located> with(List<Located> reports, Located one) {
    List<Located> more = new ArrayList<>(reports);
    more.add(one);
    return Collections.unmodifiableList(more);
  }

  /** A report at each noon, with the rain of 24 h. */
  private static List<Located> days(int count) {
    List<Located> days = new ArrayList<>();
    for (int day = 0; day < count; day++) {
      days.add(
          Reports.at(
              (long) day * DAY + NOON,
              Reports.air(18 + day, 40 - 2 * day, 3, day == 2 ? 8 : 0, DAY)));
    }
    return days;
  }

  private static Located report(long minute, double celsius) {
    return Reports.at(minute, Reports.air(celsius, 30, 4, 0, 1));
  }

  private static List<Map<Quantity, Double>> codes(List<Located> told) {
    return told.stream().map(one -> one.observation().readings()).toList();
  }

  private static List<CSVRecord> rows(String series) throws IOException {
    try (var in = Files.newBufferedReader(VECTORS)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .stream()
          .filter(row -> row.get("case").equals(series))
          .toList();
    }
  }

  private static Located noonOf(CSVRecord row) {
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(row.get("YR")),
            Integer.parseInt(row.get("MON")),
            Integer.parseInt(row.get("DAY")));
    Instant noon = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(8));
    Map<Quantity, Double> air =
        Reports.air(
            Double.parseDouble(row.get("TEMP")),
            Double.parseDouble(row.get("RH")),
            Double.parseDouble(row.get("WS")) / 3.6,
            Double.parseDouble(row.get("PREC")),
            DAY);
    return Reports.at(noon, Double.parseDouble(row.get("LAT")), air);
  }
}
