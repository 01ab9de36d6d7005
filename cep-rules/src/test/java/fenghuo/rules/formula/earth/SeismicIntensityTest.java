package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors: handbook §3.1 [C]. */
class SeismicIntensityTest {

  @ParameterizedTest(name = "M {0}: intensity {1} reaches {2} km along, {3} km across")
  @CsvSource({
    "5.0, 6,   8.7,   4.5",
    "5.1, 6,  11.0,   5.7",
    "6.0, 6,  40.0,  23.7",
    "6.0, 7,  13.8,   7.3",
    "6.8, 6,  84.9,  57.4",
    "6.8, 7,  40.7,  24.1",
    "6.8, 8,  14.2,   7.5",
    "7.5, 6, 149.0, 114.5",
    "7.5, 7,  79.0,  52.6",
    "7.5, 8,  37.1,  21.8",
    "7.5, 9,  12.1,   6.3"
  })
  void isoseismalsHaveTheTabledHalfAxes(double magnitude, double intensity, double a, double b) {
    assertThat(SeismicIntensity.WEST_2015.longHalfAxisKm(magnitude, intensity))
        .isCloseTo(a, within(0.05));
    assertThat(SeismicIntensity.WEST_2015.shortHalfAxisKm(magnitude, intensity))
        .isCloseTo(b, within(0.05));
  }

  @ParameterizedTest(name = "{0} km along, {1} km across")
  @CsvSource({"30, 0, 7.344", "0, 30, 6.766", "20, 20, 7.040", "50, 10, 6.677"})
  void placesBesideAFaultLieOnTheirEllipse(double along, double across, double intensity) {
    assertThat(SeismicIntensity.WEST_2015.beside(6.8, along, across))
        .isCloseTo(intensity, within(5e-4));
  }

  @Test
  void theSideOfTheFaultDoesNotMatter() {
    assertThat(SeismicIntensity.WEST_2015.beside(6.8, -50, -10))
        .isEqualTo(SeismicIntensity.WEST_2015.beside(6.8, 50, 10));
  }

  @Test
  void aboveTheEpicentreTheMeanRelationSaturates() {
    assertThat(SeismicIntensity.WEST_2015.beside(6.8, 0, 0)).isCloseTo(8.88, within(5e-3));
    assertThat(SeismicIntensity.WEST_2015.anyDirection(6.8, 0)).isCloseTo(8.88, within(5e-3));
  }

  @Test
  void anIntensityThatIsNotReachedReachesNowhere() {
    assertThat(SeismicIntensity.WEST_2015.reachKm(5.0, 7)).isZero();
  }

  @Test
  void theReachIsTheLongHalfAxisOfTheIsoseismal() {
    assertThat(SeismicIntensity.WEST_2015.reachKm(6.8, 7)).isCloseTo(40.7, within(0.05));
  }
}
