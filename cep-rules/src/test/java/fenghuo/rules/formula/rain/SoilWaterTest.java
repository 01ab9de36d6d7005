package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoilWaterTest {
  private static final double FINE_HOURS = 1e-3;

  /** The equations step by step, each a thousandth of an hour, by the classical Runge-Kutta. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void irregularStepsFollowTheEquations(long seed) {
    Random random = new Random(seed);
    SoilWater exact = SoilWater.EMPTY;
    double[] fine = new double[3];
    for (int step = 0; step < 60; step++) {
      double hours = random.nextInt(1, 6_000) * FINE_HOURS;
      double rain = random.nextInt(3) == 0 ? 0 : random.nextDouble(60) * hours;
      exact = exact.next(rain, hours);
      fine = rungeKutta(fine, rain / hours, hours);
      assertThat(new double[] {exact.first(), exact.second(), exact.third()})
          .as("seed %d, step %d of %s h", seed, step, hours)
          .containsExactly(fine, within(1e-5));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void aStepIsTheSameInPieces(long seed) {
    Random random = new Random(seed);
    SoilWater tanks =
        new SoilWater(random.nextDouble(120), random.nextDouble(60), random.nextDouble(40));
    double hours = random.nextDouble(0.1, 30);
    double rain = random.nextDouble(100);
    SoilWater inPieces = tanks;
    for (int piece = 0; piece < 97; piece++) {
      inPieces = inPieces.next(rain / 97, hours / 97);
    }
    assertThat(inPieces.index())
        .as("seed %d", seed)
        .isCloseTo(tanks.next(rain, hours).index(), within(1e-6));
  }

  @Test
  void noLevelIsEverNegativeAndDryTanksRunOut() {
    SoilWater tanks = SoilWater.EMPTY.next(300, 5);
    double before = tanks.index();
    for (int day = 0; day < 365; day++) {
      tanks = tanks.next(0, 24);
      assertThat(tanks.index()).isLessThan(before);
      assertThat(Math.min(tanks.first(), Math.min(tanks.second(), tanks.third()))).isNotNegative();
      before = tanks.index();
    }
    assertThat(before).isLessThan(0.01);
  }

  /** Handbook 2.7: 60 days of spin-up and more for the third tank. */
  @Test
  void afterSixtyDaysHalfOfTheThirdTankIsForgottenManyTimes() {
    SoilWater full = new SoilWater(0, 0, 40).next(0, 60 * 24);
    assertThat(full.third()).isLessThan(0.001);
  }

  @Test
  void rainOfNoLengthIsPouredIn() {
    assertThat(new SoilWater(1, 2, 3).next(10, 0)).isEqualTo(new SoilWater(11, 2, 3));
    assertThat(new SoilWater(1, 2, 3).next(0, 0)).isEqualTo(new SoilWater(1, 2, 3));
  }

  @Test
  void moreRainNeverMeansLess() {
    SoilWater tanks = new SoilWater(14.9, 14.9, 14.9);
    double before = tanks.next(0, 1).index();
    for (int mm = 1; mm < 200; mm++) {
      double index = tanks.next(mm, 1).index();
      assertThat(index).isGreaterThan(before);
      before = index;
    }
  }

  @Test
  void shortDifferencesComeToTheSame() {
    SoilWater tanks = SoilWater.EMPTY;
    for (int second = 0; second < 3_600; second++) {
      tanks = tanks.nextByDifference(30 / 3_600.0, 1 / 3_600.0);
    }
    assertThat(tanks.index()).isCloseTo(SoilWater.EMPTY.next(30, 1).index(), within(1e-3));
  }

  private static double[] rungeKutta(double[] tanks, double intensity, double hours) {
    double[] now = tanks;
    for (int i = 0; i < Math.round(hours / FINE_HOURS); i++) {
      double[] k1 = slope(now, intensity);
      double[] k2 = slope(plus(now, k1, FINE_HOURS / 2), intensity);
      double[] k3 = slope(plus(now, k2, FINE_HOURS / 2), intensity);
      double[] k4 = slope(plus(now, k3, FINE_HOURS), intensity);
      double[] next = plus(plus(now, k1, FINE_HOURS / 6), k2, FINE_HOURS / 3);
      now = plus(plus(next, k3, FINE_HOURS / 3), k4, FINE_HOURS / 6);
    }
    return now;
  }

  private static double[] plus(double[] tanks, double[] slope, double hours) {
    double[] sum = new double[tanks.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = tanks[i] + slope[i] * hours;
    }
    return sum;
  }

  /** Handbook 2.7. */
  private static double[] slope(double[] s, double intensity) {
    double q1 = 0.10 * Math.max(s[0] - 15, 0) + 0.15 * Math.max(s[0] - 60, 0);
    double q2 = 0.05 * Math.max(s[1] - 15, 0);
    double q3 = 0.01 * Math.max(s[2] - 15, 0);
    return new double[] {
      intensity - 0.12 * s[0] - q1, 0.12 * s[0] - 0.05 * s[1] - q2, 0.05 * s[1] - 0.01 * s[2] - q3
    };
  }
}
