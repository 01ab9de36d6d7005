package fenghuo.jobs.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.rules.formula.rain.SoilWater;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/** What is left of earlier rain, from report to report. */
class RainStateTest {
  private static final int DAY = 1_440;
  private static final int HOUR = 60;
  private static final int EIGHT = 8 * HOUR;
  private static final int TWENTY = 20 * HOUR;

  @Test
  void aDayThatIsDryIsToldAtEightAndAtTwenty() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int minute = 1; minute <= DAY; minute++) {
      reports.add(report(minute, 0));
    }
    assertThat(minutes(Reports.derived(Reports.RAIN, reports))).containsExactly(1L, 480L, 1200L);
  }

  @Test
  void rainIsToldAtOnceAndThenAsItDries() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int minute = 1; minute < 7 * HOUR; minute++) {
      reports.add(report(minute, minute > 60 && minute <= 62 ? 10 : 0));
    }
    List<Located> told = Reports.derived(Reports.RAIN, reports);
    assertThat(minutes(told)).containsExactly(1L, 61L, 62L, 180L, 240L, 300L);
    assertThat(Reports.values(told, Quantity.SOIL_WATER_INDEX_MM).get(2))
        .isCloseTo(20, within(0.1));
    assertThat(Reports.values(told, Quantity.RAIN_CURVE_RATIO).get(2))
        .isCloseTo(20 / 14.82, within(1e-9));
    assertThat(Reports.values(told, Quantity.RAIN_CURVE_HOURS).get(2)).isEqualTo(1);
    assertThat(Reports.values(told, Quantity.RAIN_CURVE_HOURS).get(5)).isEqualTo(6);
  }

  /** 20 mm on the evening of the first day: of the rain day from 20:00 it is the second. */
  @Test
  void eachRainDayEndsAtItsOwnTime() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int hour = 1; hour <= 60; hour++) {
      double rain = hour == 20 ? 10 : hour == 21 ? 20 : 0;
      reports.add(Reports.at((long) hour * HOUR, Reports.rain(rain, HOUR)));
    }
    Map<Long, Located> told =
        Reports.derived(Reports.RAIN, reports).stream()
            .collect(Collectors.toMap(RainStateTest::minuteOf, one -> one));
    assertThat(index(told.get((long) TWENTY), Quantity.ANTECEDENT_INDEX_20_MM)).isEqualTo(9);
    assertThat(index(told.get((long) TWENTY), Quantity.ANTECEDENT_INDEX_08_MM)).isEqualTo(0);
    assertThat(index(told.get((long) DAY + EIGHT), Quantity.ANTECEDENT_INDEX_08_MM)).isEqualTo(27);
    assertThat(index(told.get((long) DAY + TWENTY), Quantity.ANTECEDENT_INDEX_20_MM))
        .isCloseTo(0.9 * (9 + 20), within(1e-9));
    assertThat(index(told.get((long) DAY + TWENTY), Quantity.EFFECTIVE_RAIN_MM))
        .isCloseTo(0.84 * (0.84 * 10 + 20), within(1e-9));
  }

  /** The same rain by irregular steps leaves the same water in the ground. */
  @Test
  void soilWaterDoesNotHangOnTheSteps() throws Exception {
    List<Located> coarse = new ArrayList<>();
    List<Located> fine = new ArrayList<>();
    coarse.add(Reports.at(0, Reports.rain(0, HOUR)));
    fine.add(Reports.at(0, Reports.rain(0, HOUR)));
    for (int hour = 1; hour <= 3; hour++) {
      coarse.add(Reports.at((long) hour * HOUR, Reports.rain(30, HOUR)));
      fine.add(Reports.at((long) hour * HOUR - 50, Reports.rain(5, 10)));
      fine.add(Reports.at((long) hour * HOUR - 20, Reports.rain(15, 30)));
      fine.add(Reports.at((long) hour * HOUR, Reports.rain(10, 20)));
    }
    SoilWater wanted = SoilWater.EMPTY.next(90, 3);
    for (List<Located> reports : List.of(coarse, fine)) {
      List<Double> told =
          Reports.values(Reports.derived(Reports.RAIN, reports), Quantity.SOIL_WATER_INDEX_MM);
      assertThat(told.get(told.size() - 1)).isCloseTo(wanted.index(), within(1e-6));
    }
  }

  @Test
  void aLateReportHasWhatCameAfterItToldAgain() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int minute = 1; minute <= 200; minute++) {
      reports.add(report(minute, minute > 90 && minute <= 100 ? 1 : 0));
    }
    List<Located> late = new ArrayList<>(reports);
    Collections.swap(late, 94, 199);
    List<Located> told = Reports.derived(Reports.RAIN, late);
    assertThat(Reports.standing(told))
        .isEqualTo(Reports.standing(Reports.derived(Reports.RAIN, reports)));
    assertThat(told).anyMatch(Located::isAgain);
  }

  @Test
  void rainThatWasNoneIsTakenBack() throws Exception {
    List<Located> reports =
        List.of(report(1, 0), report(20, 3), report(40, 0), report(20, 0), report(45, 0));
    List<Located> told = Reports.derived(Reports.RAIN, reports);
    assertThat(minutes(told)).containsExactly(1L, 20L, 20L);
    assertThat(told.get(2).observation().readings()).isEmpty();
    assertThat(told.get(2).observation().id()).isEqualTo(told.get(1).observation().id());
  }

  @Test
  void whatIsMadeOfDoubtfulRainIsDoubtfulAndWhatDoesNotCountIsNotThere() throws Exception {
    Located doubted = flagged(report(20, 3), Quality.DOUBTFUL, Cause.TRUST);
    Located worse = flagged(report(21, 3), Quality.DOUBTFUL, Cause.CONTRADICTION);
    List<Located> told = Reports.derived(Reports.RAIN, List.of(doubted, worse));
    assertThat(told)
        .extracting(one -> one.flags().get(Quantity.RAIN_CURVE_RATIO).cause())
        .containsExactly(Cause.TRUST, Cause.CONTRADICTION);
    assertThat(told.get(0).flags().get(Quantity.EFFECTIVE_RAIN_MM).cause()).isEqualTo(Cause.GAP);
    Located wrong = flagged(report(20, 3), Quality.UNRELIABLE, Cause.RANGE);
    assertThat(Reports.derived(Reports.RAIN, List.of(wrong))).isEmpty();
  }

  @Test
  void whoReportsForAFortnightIsNotDoubted() throws Exception {
    List<Located> reports = new ArrayList<>();
    for (int hour = 1; hour <= 24 * 16; hour++) {
      reports.add(Reports.at((long) hour * HOUR, Reports.rain(0, HOUR)));
    }
    List<Located> told = Reports.derived(Reports.RAIN, reports);
    Located last = told.get(told.size() - 1);
    assertThat(last.flags()).isEmpty();
    assertThat(last.observation().reading(Quantity.RAIN_REPORTED_PERCENT, 0)).isEqualTo(100);
    assertThat(told.get(5).flags()).containsKey(Quantity.SOIL_WATER_INDEX_MM);
  }

  /** Thirty days, of which a tenth is wet; the feed keeps six hours of reports of a minute. */
  @Test
  void aStationOfTheMinuteTakesLessThanThirtyTwoKilobytes() throws Exception {
    SourceMemory memory = SourceMemory.none();
    var nobody = new SourceMemory.Listener(change -> {}, change -> {});
    int most = 0;
    for (int minute = 1; minute <= 30 * DAY; minute++) {
      double rain = minute % DAY < 144 ? 0.2 : 0;
      Located report = Reports.at(minute, Reports.air(20, 30, 3, rain, 1));
      memory =
          memory
              .with(report, nobody)
              .closed(report.observation().time().toEpochMilli() - 21_600_000);
      if (minute > 25 * DAY && minute % 30 == 0) {
        most = Math.max(most, bytes(memory));
      }
    }
    assertThat(most).isBetween(8_000, 32_000);
  }

  @Test
  void aStationThatFellSilentIsForgottenAndLeavesNoTimer() throws Exception {
    try (var harness = Reports.harness()) {
      harness.open();
      harness.processElement(report(1, 0), 0);
      harness.processElement(report(40 * DAY, 0), 0);
      assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
      harness.processWatermark(Reports.START.toEpochMilli() + 60_000L * 69 * DAY);
      assertThat(harness.numKeyedStateEntries()).isEqualTo(1);
      harness.processWatermark(Reports.START.toEpochMilli() + 60_000L * 72 * DAY);
      assertThat(harness.numKeyedStateEntries()).isZero();
      assertThat(harness.numEventTimeTimers()).isZero();
    }
  }

  private static int bytes(SourceMemory memory) throws Exception {
    var bytes = new DataOutputSerializer(1 << 15);
    TypeInformation.of(SourceMemory.class)
        .createSerializer(new SerializerConfigImpl())
        .serialize(memory, bytes);
    return bytes.length();
  }

  private static Located flagged(Located report, Quality quality, Cause cause) {
    return report.flagged(Map.of(Quantity.RAIN_MM, new Flag(quality, cause)));
  }

  private static double index(Located told, Quantity quantity) {
    return told.observation().reading(quantity, Double.NaN);
  }

  private static List<Long> minutes(List<Located> told) {
    return told.stream().map(RainStateTest::minuteOf).toList();
  }

  private static long minuteOf(Located told) {
    return (told.observation().time().getEpochSecond() - Reports.START.getEpochSecond()) / 60;
  }

  private static Located report(long minute, double rain) {
    return Reports.at(minute, Reports.rain(rain, 1));
  }
}
