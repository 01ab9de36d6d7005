package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no row of {@code vectors/pga.csv} and {@code pgv.csv}. */
class GroundMotionTest {

  /** Handbook 3.2: the branches do not meet; the lower one gives a quarter more there. */
  @Test
  void theMagnitudeOfTheSwitchBelongsToTheUpperBranch() {
    double upper = 3.807 + .411 * 6.5 - 2.416 * Math.log10(30 + 2.647 * Math.exp(.366 * 6.5));
    assertThat(GroundMotion.pgaAlongGal(6.5, 30)).isCloseTo(Math.pow(10, upper), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 6.49, 6.5, 8})
  void peaksFallWithDistance(double magnitude) {
    for (double km = 0; km < 300; km += 10) {
      assertThat(GroundMotion.pgaAlongGal(magnitude, km))
          .isGreaterThan(GroundMotion.pgaAlongGal(magnitude, km + 10));
      assertThat(GroundMotion.pgaAcrossGal(magnitude, km))
          .isGreaterThan(GroundMotion.pgaAcrossGal(magnitude, km + 10));
      assertThat(GroundMotion.pgvAlongCmPerSecond(magnitude, km))
          .isGreaterThan(GroundMotion.pgvAlongCmPerSecond(magnitude, km + 10));
      assertThat(GroundMotion.pgvAcrossCmPerSecond(magnitude, km))
          .isGreaterThan(GroundMotion.pgvAcrossCmPerSecond(magnitude, km + 10));
    }
  }
}
