package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import org.junit.jupiter.api.Test;

class CoseismicSlideTest {

  @Test
  void aSlopeThatBearsTheShakingDoesNotMove() {
    assertThat(CoseismicSlide.displacementCm(1)).isZero();
    assertThat(CoseismicSlide.displacementCm(3)).isZero();
    assertThat(CoseismicSlide.probability(0)).isZero();
  }

  @Test
  void aSlopeThatBearsNothingMovesWithoutBound() {
    assertThat(CoseismicSlide.displacementCm(0)).isInfinite();
    assertThat(CoseismicSlide.probability(Double.POSITIVE_INFINITY)).isEqualTo(0.335);
  }

  @Test
  void theLessASlopeBearsTheFartherItMoves() {
    for (double share = 0.02; share < 1; share += 0.02) {
      assertThat(CoseismicSlide.displacementCm(share))
          .isLessThan(CoseismicSlide.displacementCm(share - 0.01));
    }
  }

  @Test
  void strongerShakingNeverMakesALowerColour() {
    for (boolean isKnown : new boolean[] {false, true}) {
      Level before = Level.NONE;
      for (double intensity = 0; intensity <= 12; intensity += 0.25) {
        Level now = CoseismicSlide.colour(30, intensity, isKnown);
        assertThat(now.isAtLeast(before)).isTrue();
        before = now;
      }
    }
  }
}
