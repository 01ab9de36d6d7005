package fenghuo.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.rules.formula.ChainOdds.Happened;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors: handbook §6.3 [C]: rain, then a slide (0.15), then a blocked road (0.5). */
class ChainOddsTest {
  private static final Happened CONFIRMED_RAIN = new Happened(1, 1);

  @Test
  void confirmedRainAndTwoSlopeSensorsMakeSixPerCent() {
    assertThat(ChainOdds.ofNext(List.of(CONFIRMED_RAIN, new Happened(.15, .8)), .5))
        .isCloseTo(.06, within(1e-12));
  }

  @Test
  void aConfirmedSlideLeavesOnlyTheChanceOfTheRoad() {
    assertThat(ChainOdds.ofNext(List.of(CONFIRMED_RAIN, new Happened(.15, 1)), .5))
        .isCloseTo(.5, within(1e-12));
  }

  @Test
  void oneGaugeHalvesTheChanceOfTheSlide() {
    assertThat(ChainOdds.ofNext(List.of(new Happened(1, .5)), .15)).isCloseTo(.075, within(1e-12));
  }

  @Test
  void aCertainSlideMakesUpForAnUnsureGauge() {
    assertThat(ChainOdds.ofNext(List.of(new Happened(1, .5), new Happened(.15, 1)), .5))
        .isCloseTo(.5, within(1e-12));
  }
}
