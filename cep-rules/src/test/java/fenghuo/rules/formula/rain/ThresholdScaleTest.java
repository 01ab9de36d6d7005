package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdScaleTest {

  @Test
  void shakenGroundHealsAndNeverGetsStronger() {
    double before = 0;
    for (int month = 0; month < 600; month++) {
      double factor = ThresholdScale.afterShaking(8, month / 12.0);
      assertThat(factor).isGreaterThan(before).isLessThan(1);
      before = factor;
    }
    assertThat(before).isCloseTo(1, within(1e-6));
  }

  /** Handbook 2.6: around Wenchuan 0.48 to 0.80 of the hourly threshold was enough [V]. */
  @Test
  void atFirstItLiesInTheRangeMeasuredAroundWenchuan() {
    assertThat(ThresholdScale.afterShaking(7, 0)).isBetween(0.48, 0.80);
    assertThat(ThresholdScale.afterShaking(9, 0)).isBetween(0.48, 0.80);
  }

  @ParameterizedTest(name = "burned {0}, {1}: rainy season {2}")
  @CsvSource({
    "2020-03-28, 2020-03-27, 0",
    "2020-03-28, 2020-03-28, 1",
    "2020-03-28, 2020-10-31, 1",
    "2020-03-28, 2020-11-01, 2",
    "2020-03-28, 2021-07-05, 2",
    "2020-03-28, 2022-07-05, 3",
    "2020-11-15, 2021-07-05, 1",
    "2020-12-31, 2021-01-01, 1"
  })
  void aRainySeasonEndsWithOctober(LocalDate fire, LocalDate day, int season) {
    assertThat(ThresholdScale.rainySeasonsSince(fire, day)).isEqualTo(season);
  }

  @Test
  void aBurnCountsForTwoRainySeasons() {
    assertThat(ThresholdScale.afterFire(0)).isEqualTo(1);
    assertThat(ThresholdScale.afterFire(1)).isEqualTo(0.5);
    assertThat(ThresholdScale.afterFire(2)).isEqualTo(0.75);
    assertThat(ThresholdScale.afterFire(3)).isEqualTo(1);
  }

  @Test
  void soilThatNobodyMeasuresChangesNothing() {
    assertThat(ThresholdScale.onSoil(Double.NaN)).isEqualTo(1);
  }

  @Test
  void allTogetherHalfIsTheLeast() {
    assertThat(ThresholdScale.together(0.7, 0.5, 0.85, 0.8)).isEqualTo(0.5);
    assertThat(ThresholdScale.together(1, 1, 1, 1)).isEqualTo(1);
  }
}
