package fenghuo.rules.formula.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VapourPressureTest {

  /**
   * Psychrometric tables after Goff and Gratch [K], another formula: 0.3 % of agreement is usual.
   */
  @ParameterizedTest(name = "{0} ℃")
  @CsvSource({"0, 6.11", "10, 12.27", "20, 23.37", "30, 42.43"})
  void saturationIsThatOfTheTables(double temperature, double hpa) {
    assertThat(VapourPressure.saturationHpa(temperature)).isCloseTo(hpa, withinPercentage(0.3));
  }

  @ParameterizedTest
  @CsvSource({"-30, 1", "0, 50", "17, 100", "45, 3"})
  void humidityComesBackFromItsDewPoint(double temperature, double humidity) {
    double dewPoint = VapourPressure.dewPoint(temperature, humidity);
    assertThat(VapourPressure.humidityPercent(temperature, dewPoint))
        .isCloseTo(humidity, within(1e-9));
  }

  @Test
  void whatTheAirHasAndWhatItLacksIsWhatItCouldHold() {
    assertThat(VapourPressure.hpa(25, 30) + VapourPressure.deficitHpa(25, 30))
        .isCloseTo(VapourPressure.saturationHpa(25), within(1e-12));
  }

  @Test
  void airWithoutVapourHasNoDewPoint() {
    assertThat(VapourPressure.dewPoint(20, 0)).isNaN();
  }
}
