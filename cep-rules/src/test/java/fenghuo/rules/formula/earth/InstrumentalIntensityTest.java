package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors: handbook §3.3 [C]. */
class InstrumentalIntensityTest {

  @ParameterizedTest(name = "{0} m/s², {1} m/s")
  @CsvSource({
    "0.457, 0.0381, 5.51",
    "0.936, 0.0817, 6.51",
    "0.1,   0.01,   3.595",
    "1.94,  0.177,  7.51",
    "4.0,   0.38,   8.51",
    "1e-9,  1e-9,   1.0"
  })
  void intensityIsTheTabledOne(double pga, double pgv, double intensity) {
    assertThat(InstrumentalIntensity.of(pga, pgv)).isCloseTo(intensity, within(0.006));
  }
}
