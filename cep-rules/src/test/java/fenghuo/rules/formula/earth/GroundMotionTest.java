package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors: handbook §3.2 [C]. */
class GroundMotionTest {

  @ParameterizedTest(name = "M {0} at {1} km")
  @CsvSource({
    "5.1,  10, 163.6,  72.7,  4.81,  2.65",
    "5.1,  30,  43.1,  16.5,  1.42,  0.68",
    "6.0,  30, 119.0,  49.8,  5.20,  2.74",
    "6.8,  10, 481.8, 352.4, 29.93, 21.63",
    "6.8,  30, 187.6, 113.3, 12.66,  7.66",
    "6.8, 100,  30.2,  19.2,  2.39,  1.51",
    "7.5,  30, 259.4, 172.1, 20.50, 13.60"
  })
  void peaksAreTheTabledOnes(
      double magnitude,
      double km,
      double pgaLong,
      double pgaShort,
      double pgvLong,
      double pgvShort) {
    assertThat(GroundMotion.pgaAlongGal(magnitude, km)).isCloseTo(pgaLong, within(0.05));
    assertThat(GroundMotion.pgaAcrossGal(magnitude, km)).isCloseTo(pgaShort, within(0.05));
    assertThat(GroundMotion.pgvAlongCmPerSecond(magnitude, km)).isCloseTo(pgvLong, within(0.005));
    assertThat(GroundMotion.pgvAcrossCmPerSecond(magnitude, km)).isCloseTo(pgvShort, within(0.005));
  }
}
