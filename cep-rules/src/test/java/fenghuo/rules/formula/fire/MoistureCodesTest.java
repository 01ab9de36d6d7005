package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoistureCodesTest {
  private static final NoonWeather FAIR = new NoonWeather(20, 40, 10, 0);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void codesStayWithinTheirBoundsWhateverTheWeather(long seed) {
    Random random = new Random(seed);
    for (FineFuelScale scale : FineFuelScale.values()) {
      MoistureCodes codes = MoistureCodes.START;
      for (int i = 0; i < 5_000; i++) {
        codes = codes.next(any(random), 1 + random.nextInt(12), random.nextDouble(-90, 90), scale);
        assertThat(codes.fineFuel()).as("seed %d, day %d", seed, i).isBetween(0.0, 101.0);
        assertThat(codes.duff()).as("seed %d, day %d", seed, i).isBetween(0.0, 1e5);
        assertThat(codes.drought()).as("seed %d, day %d", seed, i).isBetween(0.0, 1e5);
        assertThat(FireWeatherIndex.buildup(codes.duff(), codes.drought())).isBetween(0.0, 1e5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCodeStandsForOneContentOfWater(FineFuelScale scale) {
    for (double code = 0.5; code < 101; code += 0.5) {
      assertThat(scale.code(scale.moisturePercent(code))).isCloseTo(code, within(0.06));
    }
  }

  /** Only the exact quotient turns a code to water and back without loss. */
  @Test
  void thePreciseScaleGoesToAndFroWithoutLoss() {
    assertThat(FineFuelScale.PRECISE.moisturePercent(0)).isCloseTo(250, within(1e-12));
    for (double code = 0; code <= 101; code++) {
      double there = FineFuelScale.PRECISE.moisturePercent(code);
      assertThat(FineFuelScale.PRECISE.code(there)).isCloseTo(code, within(1e-11));
    }
  }

  @Test
  void whatTheCanopyKeepsDoesNotWetTheLitter() {
    NoonWeather drizzle = new NoonWeather(20, 40, 10, 0.5);
    assertThat(FineFuel.next(85, drizzle, FineFuelScale.STANDARD))
        .isEqualTo(FineFuel.next(85, FAIR, FineFuelScale.STANDARD));
    assertThat(FineFuel.next(85, rain(0.6), FineFuelScale.STANDARD))
        .isLessThan(FineFuel.next(85, FAIR, FineFuelScale.STANDARD));
  }

  @Test
  void deeperLayersNeedMoreRain() {
    assertThat(DeepFuel.nextDuff(40, rain(1.5), 3, 28))
        .isEqualTo(DeepFuel.nextDuff(40, FAIR, 3, 28));
    assertThat(DeepFuel.nextDuff(40, rain(1.6), 3, 28))
        .isLessThan(DeepFuel.nextDuff(40, FAIR, 3, 28));
    assertThat(DeepFuel.nextDrought(300, rain(2.8), 3, 28))
        .isEqualTo(DeepFuel.nextDrought(300, FAIR, 3, 28));
    assertThat(DeepFuel.nextDrought(300, rain(2.9), 3, 28))
        .isLessThan(DeepFuel.nextDrought(300, FAIR, 3, 28));
  }

  @Test
  void moreRainIsNeverDrier() {
    MoistureCodes before = new MoistureCodes(90, 70, 400);
    MoistureCodes last = before.next(rain(3), 3, 28, FineFuelScale.STANDARD);
    for (double mm = 4; mm < 100; mm++) {
      MoistureCodes codes = before.next(rain(mm), 3, 28, FineFuelScale.STANDARD);
      assertThat(codes.fineFuel()).isLessThanOrEqualTo(last.fineFuel());
      assertThat(codes.duff()).isLessThanOrEqualTo(last.duff());
      assertThat(codes.drought()).isLessThanOrEqualTo(last.drought());
      last = codes;
    }
  }

  @Test
  void inFrostDeepFuelRests() {
    NoonWeather frost = new NoonWeather(-20, 40, 10, 0);
    assertThat(DeepFuel.nextDuff(40, frost, 1, 28)).isEqualTo(40);
    assertThat(DeepFuel.nextDrought(300, frost, 1, 28)).isEqualTo(300);
  }

  @Test
  void hoursAddUpOverDryWeather() {
    double once = FineFuel.nextHourly(85, FAIR, 1);
    double halves = FineFuel.nextHourly(FineFuel.nextHourly(85, FAIR, .5), FAIR, .5);
    assertThat(halves).isCloseTo(once, within(1e-9));
  }

  @ParameterizedTest(name = "{0}°, month {1}: {2} h, {3}")
  @CsvSource({
    "28,    3, 8.9,  -1.6",
    "30,    3, 8.9,  -1.6",
    "30.01, 4, 12.8,  0.9",
    "20,    7, 10.1,  1.4",
    "20.01, 7, 10.1,  6.4",
    "10,    7, 9,     1.4",
    "0,     1, 9,     1.4",
    "-10,   1, 10.1,  1.4",
    "-20,   1, 10.1,  6.4",
    "-30,   1, 11.5,  6.4",
    "-29.9, 6, 7.8,  -1.6"
  })
  void aBorderOfBandsBelongsToTheSouth(
      double latitude, int month, double duffHours, double droughtFactor) {
    assertThat(DayLength.ofDuff(latitude, month)).isEqualTo(duffHours);
    assertThat(DayLength.ofDrought(latitude, month)).isEqualTo(droughtFactor);
  }

  @Test
  void weatherThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new NoonWeather(20, 101, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("101");
    assertThatThrownBy(() -> new NoonWeather(20, 50, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoonWeather(20, 50, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NoonWeather(Double.NaN, 50, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NoonWeather rain(double mm) {
    return new NoonWeather(20, 40, 10, mm);
  }

  private static NoonWeather any(Random random) {
    double rain = random.nextInt(3) == 0 ? random.nextDouble(200) : 0;
    return new NoonWeather(
        random.nextDouble(-40, 50), random.nextInt(101), random.nextDouble(120), rain);
  }
}
