package fenghuo.rules.formula.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Level;
import org.junit.jupiter.api.Test;

/** What is no row of {@code vectors/}: invariants, and what is unknown. */
class SafetyTest {

  @Test
  void aFurtherWarningNeverBettersAnItemOrAPond() {
    for (int i = 0; i < 6 * 5 * 4 * 3; i++) {
      WarningCount few = new WarningCount(i % 6, i / 6 % 5, i / 30 % 4, i / 120 % 3);
      for (WarningCount more : oneMore(few)) {
        assertThat(more.ofItem().isAtLeast(few.ofItem())).as("%s, %s", few, more).isTrue();
        assertThat(more.ofPond().isAtLeast(few.ofPond())).as("%s, %s", few, more).isTrue();
        assertThat(more.ofPond().isAtLeast(more.ofItem())).as("%s", more).isTrue();
      }
    }
  }

  @Test
  void aHigherDamNeedsADeeperPhreaticLine() {
    for (double height = 30; height < 200; height++) {
      assertThat(TailingsPond.leastPhreaticDepth(height + 1))
          .isGreaterThan(TailingsPond.leastPhreaticDepth(height));
    }
  }

  @Test
  void theOrderOfChemicalsDoesNotMatter() {
    MajorHazard one = MajorHazard.NONE.with(4, 3, 5).with(1.5, 20, 50);
    MajorHazard other = MajorHazard.NONE.with(1.5, 20, 50).with(4, 3, 5);
    assertThat(one.r(2)).isCloseTo(other.r(2), within(1e-12));
    assertThat(one.share()).isCloseTo(1, within(1e-12));
  }

  @Test
  void whatIsUnknownGivesNoColourAndNoAlarm() {
    double unknown = Double.NaN;
    assertThat(TailingsPond.phreatic(unknown, 5)).isEqualTo(Level.NONE);
    assertThat(TailingsPond.bankSlide(unknown, 5)).isEqualTo(Level.NONE);
    assertThat(DamClass.CLASS_1.colour(unknown, unknown)).isEqualTo(Level.NONE);
    assertThat(new TailingsPond.PondLevels(3, 2, 1).colour(unknown)).isEqualTo(Level.NONE);
    assertThat(GasAlarm.flammable(unknown)).isEqualTo(GasAlarm.NONE);
    assertThat(MineAction.byMethane(unknown)).isEqualTo(MineAction.NONE);
    assertThat(MineAction.byShaking(unknown)).isEqualTo(MineAction.NONE);
  }

  private static WarningCount[] oneMore(WarningCount count) {
    return new WarningCount[] {
      new WarningCount(count.blue() + 1, count.yellow(), count.orange(), count.red()),
      new WarningCount(count.blue(), count.yellow() + 1, count.orange(), count.red()),
      new WarningCount(count.blue(), count.yellow(), count.orange() + 1, count.red()),
      new WarningCount(count.blue(), count.yellow(), count.orange(), count.red() + 1)
    };
  }
}
