package fenghuo.rules.formula.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.rules.formula.flood.BreachOutflow.Dam;
import fenghuo.rules.formula.flood.BreachOutflow.Erodibility;
import org.junit.jupiter.api.Test;

class DamTest {

  /** Each power of a dam of ones is 1, so that only the root of gravity and the exponent stay. */
  @Test
  void theFullModelHasTheCoefficientsOfItsTable() {
    Dam ones = new Dam(1, 1, 1, 1);
    assertThat(BreachOutflow.pengZhang(ones, Erodibility.HIGH)).isCloseTo(11.22, within(0.01));
    assertThat(BreachOutflow.pengZhang(ones, Erodibility.MEDIUM)).isCloseTo(2.238, within(0.001));
    assertThat(BreachOutflow.pengZhang(ones, Erodibility.LOW)).isCloseTo(0.6768, within(0.0001));
  }

  /** Tangjiashan 2008: 82 m high, 803 m along the river, 20.4 and 247 million m³; 6 500 m³/s. */
  @Test
  void theFullModelIsNearTheFloodOfTangjiashanToo() {
    Dam dam = new Dam(82, 803, 20.4e6, 2.47e8);
    assertThat(BreachOutflow.pengZhang(dam, Erodibility.MEDIUM)).isBetween(5_000.0, 13_000.0);
  }

  @Test
  void theMoreErodibleTheHigherThePeak() {
    double low = BreachOutflow.pengZhang(61, 2.9e8, Erodibility.LOW);
    double medium = BreachOutflow.pengZhang(61, 2.9e8, Erodibility.MEDIUM);
    assertThat(low).isLessThan(medium);
    assertThat(medium).isLessThan(BreachOutflow.pengZhang(61, 2.9e8, Erodibility.HIGH));
  }

  /** Handbook 4.4: within 14 % twice, a factor 2.8 too low the third time. */
  @Test
  void theMediumIsAsGoodAsTheHandbookSays() {
    assertThat(BreachOutflow.pengZhang(82, 2.47e8, Erodibility.MEDIUM) / 6_500)
        .isBetween(0.86, 1.14);
    assertThat(BreachOutflow.pengZhang(61, 2.9e8, Erodibility.MEDIUM) / 10_000)
        .isBetween(0.86, 1.14);
    assertThat(31_000 / BreachOutflow.pengZhang(81, 5.78e8, Erodibility.MEDIUM))
        .isCloseTo(2.8, within(0.05));
  }

  @Test
  void damsFailSoonerThanLater() {
    double before = -1;
    for (int hour = 0; hour < 24 * 400; hour++) {
      double failed = LandslideDam.failedAfter(hour / 24.0);
      assertThat(failed).isBetween(Math.max(0, before), 0.85);
      before = failed;
    }
    assertThat(before).isEqualTo(0.85);
  }

  @Test
  void aFullLakeNeedsNoDaysAndALeakyOneIsNeverFull() {
    assertThat(LandslideDam.fillDays(0, 100, 0)).isZero();
    assertThat(LandslideDam.fillDays(1e6, 10, 10)).isInfinite();
    assertThat(LandslideDam.storedCubicMetres(8e6, 40, 80)).isCloseTo(1e6, within(1e-6));
  }

  @Test
  void twoReachesOfARiverAreOne() {
    FloodWave wave = FloodWave.BAIGE;
    assertThat(wave.hours(100) + wave.hours(150)).isCloseTo(wave.hours(250), within(1e-9));
    assertThat(wave.peak(wave.peak(10_000, 100), 150))
        .isCloseTo(wave.peak(10_000, 250), within(1e-9));
  }

  @Test
  void theWaveRunsAheadOfItsWater() {
    assertThat(FloodWave.celerity(3)).isCloseTo(5, within(1e-12));
  }

  /** Handbook 2.9 [V]: the measured flows against 5 km. */
  @Test
  void debrisFlowsTakeMinutes() {
    assertThat(DebrisTravel.minutes(5, 13.2)).isBetween(6.0, 7.0);
    assertThat(DebrisTravel.minutes(5, 7.22)).isBetween(11.0, 12.0);
  }
}
