package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AftershocksTest {
  private static final Aftershocks GENERIC = Aftershocks.GENERIC;

  @Test
  void daysAddUp() {
    double first = GENERIC.expected(6.8, 5, 0, 1);
    double rest = GENERIC.expected(6.8, 5, 1, 7);
    assertThat(first + rest).isCloseTo(GENERIC.expected(6.8, 5, 0, 7), within(1e-12));
  }

  @Test
  void theRateIsWhatTheExpectedNumberGrowsBy() {
    double step = 1e-6;
    double grown = GENERIC.expected(6.8, 5, 2, 2 + step) / step;
    assertThat(GENERIC.perDay(6.8, 5, 2)).isCloseTo(grown, within(1e-5));
  }

  @Test
  void aDecayOfOneIsTheLimitOfItsNeighbours() {
    Aftershocks one = new Aftershocks(-1.67, .91, .05, 1);
    Aftershocks nearly = new Aftershocks(-1.67, .91, .05, 1 + 1e-7);
    assertThat(one.expected(6.8, 5, 0, 7)).isCloseTo(nearly.expected(6.8, 5, 0, 7), within(1e-5));
  }

  @Test
  void aMagnitudeLessIsAFactorOfTenToTheB() {
    assertThat(GENERIC.expected(6.8, 4, 0, 1) / GENERIC.expected(6.8, 5, 0, 1))
        .isCloseTo(Math.pow(10, .91), within(1e-9));
  }

  @Test
  void probabilitiesOfRareThingsDoNotDrownInRounding() {
    assertThat(Aftershocks.probability(1e-18)).isEqualTo(1e-18);
    assertThat(Aftershocks.probability(0)).isZero();
    assertThat(Aftershocks.probability(1e9)).isEqualTo(1);
  }
}
