package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RainSumsTest {
  private static final long MINUTE = 60_000;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long NOON = Instant.parse("2026-07-01T04:00:00Z").toEpochMilli();
  private static final double EXACT = 1e-9;

  @Test
  void aReadingAsOldAsTheWindowIsLongIsLeftOut() {
    RainSums sums = RainSums.none().with(NOON, 1).with(NOON + MINUTE, 2).with(NOON + HOUR, 4);
    assertThat(sums.total(3_600)).isEqualTo(6);
    assertThat(sums.total(3_660)).isEqualTo(7);
    assertThat(sums.total(60)).isEqualTo(4);
  }

  @Test
  void nothingReadIsNoRain() {
    assertThat(RainSums.none().total(3_600)).isZero();
    assertThat(RainSums.none().totalAfter(NOON)).isZero();
  }

  @Test
  void whatIsOlderThanSixteenDaysIsForgotten() {
    RainSums sums = RainSums.none().with(NOON, 5).with(NOON + 16 * DAY, 1);
    assertThat(sums.total(20 * 86_400)).isEqualTo(6);
    RainSums later = sums.with(NOON + 16 * DAY + HOUR, 1);
    assertThat(later.total(20 * 86_400)).isEqualTo(2);
    assertThat(later.with(NOON - DAY, 9).total(20 * 86_400)).isEqualTo(2);
  }

  @Test
  void silenceOfAnyLengthLeavesNothingBehind() {
    RainSums sums = RainSums.none().with(NOON, 5);
    assertThat(sums.with(NOON + 1_000 * DAY, 0).total(15 * 86_400)).isZero();
  }

  @Test
  void aRevisedReadingCountsAsItIsNow() {
    RainSums sums = RainSums.none().with(NOON, 99.9).with(NOON + HOUR, 1).revised(NOON, 99.9, 0.3);
    assertThat(sums.total(86_400)).isCloseTo(1.3, within(EXACT));
    assertThat(sums.total(15 * 86_400)).isCloseTo(1.3, within(EXACT));
  }

  @Test
  void moreThanABucketHoldsDoesNotTurnNegative() {
    RainSums sums = RainSums.none().with(NOON, 2_000).with(NOON, 2_000);
    assertThat(sums.total(3_600)).isBetween(2_000.0, 4_000.0);
  }

  @Test
  void hoursOnTheClockEndWithTheNewestReading() {
    RainSums sums = RainSums.none().with(NOON, 3).with(NOON + 90 * MINUTE, 4);
    double[] hourly = sums.hourly();
    assertThat(hourly).hasSize(385);
    assertThat(hourly[384]).isEqualTo(4);
    assertThat(hourly[383]).isZero();
    assertThat(hourly[382]).isEqualTo(3);
  }

  @Test
  void aGaugeTakesLessThanEightKilobytes() {
    RainSums sums = RainSums.none();
    int numbers = sums.minutes().length + sums.tens().length + sums.hours().length;
    int headers = 3 * 16 + 40;
    assertThat(Integer.BYTES * numbers + headers).isLessThan(8_192);
  }

  /** Readings every minute, on the minute; windows that begin on the edge of their bucket. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void onTheEdgesOfBucketsTotalsAreExact(long seed) {
    Random random = new Random(seed);
    History history = new History(random, MINUTE);
    long newest = history.newest();
    for (int i = 0; i < 500; i++) {
      long after = newest - random.nextLong(12 * HOUR / MINUTE + 1) * MINUTE;
      assertExact(seed, history, after);
      long tens = floor(newest - 12 * HOUR - random.nextLong(4 * DAY), 10 * MINUTE);
      assertExact(seed, history, tens);
      long hours = floor(newest - 5 * DAY - random.nextLong(10 * DAY), HOUR);
      assertExact(seed, history, hours);
    }
  }

  /** Readings on the hour: every window of whole hours is exact. */
  @Test
  void aGaugeThatReportsOnTheHourIsExactOverSixteenDays() {
    History history = new History(new Random(4), HOUR);
    for (int hours = 1; hours <= 16 * 24; hours++) {
      assertExact(4, history, history.newest() - hours * HOUR);
    }
  }

  /** Readings at any time, windows of any length. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void elsewhereATotalIsTooLargeByNoMoreThanTheBucketItBeginsIn(long seed) {
    Random random = new Random(seed);
    History history = new History(random, 1);
    int inexact = 0;
    for (int i = 0; i < 1_000; i++) {
      long window = random.nextLong(i % 2 == 0 ? DAY : 15 * DAY);
      long after = history.newest() - window;
      double truth = history.totalAfter(after);
      double most = history.totalAfter(floor(after, width(window)));
      double total = history.sums.totalAfter(after);
      assertThat(total)
          .as("seed %d, window %d ms", seed, window)
          .isBetween(truth - EXACT, most + EXACT);
      inexact += total > truth + EXACT ? 1 : 0;
    }
    assertThat(inexact).isPositive();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void rainDaysAreExactAtAnyTime(long seed) {
    History history = new History(new Random(seed), 1);
    Instant now = Instant.ofEpochMilli(history.newest());
    for (RainDay kind : RainDay.values()) {
      double[] days = history.sums.days(kind, now, 15);
      LocalDate day = kind.of(now);
      for (double rain : days) {
        day = day.minusDays(1);
        double after = history.totalAfter(kind.beginning(day).toEpochMilli());
        double truth = after - history.totalAfter(kind.end(day).toEpochMilli());
        assertThat(rain).as("seed %d, %s %s", seed, kind, day).isCloseTo(truth, within(EXACT));
      }
    }
  }

  private static long width(long window) {
    if (window <= 12 * HOUR) {
      return MINUTE;
    }
    return window <= 5 * DAY ? 10 * MINUTE : HOUR;
  }

  private static void assertExact(long seed, History history, long after) {
    assertThat(history.sums.totalAfter(after))
        .as("seed %d, %d ms before the newest", seed, history.newest() - after)
        .isCloseTo(history.totalAfter(after), within(EXACT));
  }

  private static long floor(long time, long width) {
    return Math.floorDiv(time, width) * width;
  }

  /**
   * Three weeks of readings that came late, in disorder and were revised; and every one of them.
   */
  private static final class History {
    private final List<Reading> readings = new ArrayList<>();
    private RainSums sums = RainSums.none();

    private record Reading(long time, double formerMm, double mm) {}

    History(Random random, long step) {
      for (int i = 0; i < 3_000; i++) {
        long time = floor(NOON + random.nextLong(21 * DAY), step);
        readings.add(new Reading(time, random.nextInt(100) / 10.0, random.nextInt(100) / 10.0));
      }
      Collections.shuffle(readings, random);
      readings.forEach(reading -> sums = sums.with(reading.time, reading.formerMm));
      Collections.shuffle(readings, random);
      readings.forEach(reading -> sums = sums.revised(reading.time, reading.formerMm, reading.mm));
    }

    long newest() {
      return readings.stream().mapToLong(Reading::time).max().orElseThrow();
    }

    double totalAfter(long after) {
      return readings.stream()
          .filter(reading -> reading.time > after)
          .mapToDouble(Reading::mm)
          .sum();
    }
  }
}
