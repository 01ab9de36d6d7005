package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FireSpreadTest {
  private static final FuelBed SHORT_GRASS = new FuelBed(.034, 3500, 1, .12);

  @Test
  void beyondFortyFiveDegreesASlopeCountsNoMore() {
    assertThat(WangZhengfei.slopeFactor(60)).isEqualTo(WangZhengfei.slopeFactor(45));
    assertThat(WangZhengfei.slopeFactor(0)).isOne();
  }

  @Test
  void downhillUndoesUphill() {
    assertThat(WangZhengfei.slopeFactor(-20) * WangZhengfei.slopeFactor(20))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void acrossTheSlopeWindDoesNothingAndAgainstItHolds() {
    assertThat(WangZhengfei.windFactor(10, 90)).isCloseTo(1, within(1e-12));
    assertThat(WangZhengfei.windFactor(10, 180)).isLessThan(1);
  }

  @Test
  void coldWetAirDoesNotSpreadFireBackwards() {
    assertThat(WangZhengfei.initial(-10, 0, 100)).isZero();
  }

  @Test
  void noFireRunsFasterThanAMetreASecond() {
    assertThat(WangZhengfei.rate(2, 30, 2, 34)).isEqualTo(60);
  }

  @Test
  void fuelAsMoistAsExtinctionDoesNotBurn() {
    assertThat(Rothermel.feetPerMinute(SHORT_GRASS, .12, 500, 1)).isZero();
    assertThat(Rothermel.feetPerMinute(SHORT_GRASS, .5, 500, 1)).isZero();
  }

  @Test
  void windAndSlopeAddUp() {
    double level = Rothermel.feetPerMinute(SHORT_GRASS, .06, 0, 0);
    double wind = Rothermel.feetPerMinute(SHORT_GRASS, .06, 300, 0);
    double slope = Rothermel.feetPerMinute(SHORT_GRASS, .06, 0, .4);
    assertThat(Rothermel.feetPerMinute(SHORT_GRASS, .06, 300, .4))
        .isCloseTo(wind + slope - level, within(1e-9));
  }

  /** The copied 113 for 133 would make short grass burn some percent otherwise. */
  @Test
  void theReactionVelocityIsThatOfThePaper() {
    assertThat(Rothermel.reactionIntensity(SHORT_GRASS, .08)).isCloseTo(763.6686, within(1e-4));
  }

  @Test
  void fuelThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new FuelBed(0, 3500, 1, .12))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} km at {1}°, wind from {2}°: {3}")
  @CsvSource({
    "3, 180,   0, ORANGE", "5, 225, 0, ORANGE", "5, 225.1, 0, NONE", "7, 135, 360, YELLOW",
    "10, 180, 0, YELLOW", "10.1, 180, 0, NONE", "1, 0, 0, NONE", "2, 350, 190, ORANGE"
  })
  void dangerLiesDownwind(double km, double bearing, double windFrom, Level level) {
    assertThat(FireFront.exposure(km, bearing, windFrom)).isEqualTo(level);
  }

  @Test
  void aFireThatDoesNotMoveNeverArrives() {
    assertThat(FireFront.arrivalMinutes(3, 0)).isInfinite();
    assertThat(FireFront.arrivalMinutes(0, 0)).isZero();
    assertThat(FireFront.arrivalMinutes(3, 30)).isEqualTo(100);
  }

  @Test
  void withoutWindAFireIsACircle() {
    assertThat(FireFront.lengthToBreadth(0)).isOne();
    assertThat(FireFront.flankRate(12, 0)).isEqualTo(12);
  }

  @Test
  void aTurnAcrossNorthIsMeasuredTheShortWay() {
    assertThat(FireFront.angleBetween(350, 20)).isCloseTo(30, within(1e-12));
    assertThat(FireFront.angleBetween(10, 190)).isEqualTo(180);
    assertThat(FireFront.isTurned(350, 20, 30)).isFalse();
  }
}
