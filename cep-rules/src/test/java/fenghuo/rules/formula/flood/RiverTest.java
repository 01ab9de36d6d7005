package fenghuo.rules.formula.flood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.model.Level;
import fenghuo.rules.formula.flood.StageChange.Blockage;
import org.junit.jupiter.api.Test;

class RiverTest {

  @Test
  void marksHaveToRise() {
    assertThatThrownBy(() -> new StageMarks(100, 99, 104))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the marks 100.0, 99.0 and 104.0 m do not rise");
    assertThatThrownBy(() -> new StageMarks(100, Double.NaN, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMarkThatIsNotKnownGivesNoColour() {
    StageMarks marks = new StageMarks(100, Double.NaN, Double.NaN);
    assertThat(marks.level(200, true)).isEqualTo(Level.YELLOW);
  }

  @Test
  void nearTheMarkOnlyARisingRiverIsBlue() {
    StageMarks marks = new StageMarks(100, 102, 104);
    assertThat(marks.level(99.5, true)).isEqualTo(Level.BLUE);
    assertThat(marks.level(99.9, false)).isEqualTo(Level.NONE);
  }

  @Test
  void aDropThatNobodyMeasuredIsNone() {
    assertThat(StageChange.isSuddenDrop(Double.NaN, Double.NaN, false)).isFalse();
  }

  /** Handbook 7.2, E01: at Wandong the flow stopped two hours before the dam overflowed. */
  @Test
  void aRiverThatStopsBesideASlideIsDammed() {
    boolean isCutOff = StageChange.isCutOff(0, 40, 3);
    assertThat(StageChange.blockage(isCutOff, false, false)).isEqualTo(Blockage.SUSPECTED);
    assertThat(StageChange.blockage(isCutOff, false, true)).isEqualTo(Blockage.CONFIRMED);
  }

  @Test
  void aDryBedCannotBeCutOff() {
    assertThat(StageChange.isCutOff(0, 0, 0)).isFalse();
  }

  @Test
  void lowWaterIsBlueByEitherSign() {
    assertThat(LowFlow.level(Double.NaN, Double.NaN, Double.NaN)).isEqualTo(Level.NONE);
    assertThat(LowFlow.level(98.4, 98, Double.NaN)).isEqualTo(Level.BLUE);
    assertThat(LowFlow.level(120, 98, 0.5)).isEqualTo(Level.BLUE);
  }
}
