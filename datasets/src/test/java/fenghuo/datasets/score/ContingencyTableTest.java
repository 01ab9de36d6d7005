package fenghuo.datasets.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Vector: handbook 8.1 [C]. */
class ContingencyTableTest {
  private static final ContingencyTable TABLE = new ContingencyTable(40, 10, 60, 9000);

  @Test
  void scoresAreTheTabledOnes() {
    assertThat(TABLE.pod()).isEqualTo(.8);
    assertThat(TABLE.far()).isEqualTo(.6);
    assertThat(TABLE.pofd()).isCloseTo(.006623, within(5e-7));
    assertThat(TABLE.csi()).isCloseTo(.363636, within(5e-7));
    assertThat(TABLE.bias()).isEqualTo(2);
    assertThat(TABLE.hss()).isCloseTo(.529893, within(5e-7));
  }

  /** The handbook prints 0.360452; its own formula gives (40 - Hr)/(110 - Hr), Hr = 5000/9110. */
  @Test
  void theEquitableThreatScoreIsThatOfTheFormula() {
    assertThat(TABLE.ets()).isCloseTo(.360445, within(5e-7));
  }

  @Test
  void theCriticalSuccessIndexFollowsFromDetectionAndFalseAlarms() {
    double fromBoth = 1 / (1 / TABLE.pod() + 1 / (1 - TABLE.far()) - 1);
    assertThat(TABLE.csi()).isCloseTo(fromBoth, within(1e-15));
  }

  @Test
  void eachCaseIsCountedOnce() {
    ContingencyTable one =
        ContingencyTable.EMPTY.and(true, true).and(false, true).and(true, false).and(false, false);
    assertThat(one).isEqualTo(new ContingencyTable(1, 1, 1, 1));
    assertThat(one.cases()).isEqualTo(4);
  }

  @Test
  void guessingHasNoSkill() {
    assertThat(new ContingencyTable(10, 30, 20, 60).hss()).isZero();
    assertThat(new ContingencyTable(10, 30, 20, 60).ets()).isZero();
  }

  @Test
  void whatWasNeverTriedHasNoScore() {
    assertThat(new ContingencyTable(0, 0, 3, 5).pod()).isNaN();
    assertThat(new ContingencyTable(0, 2, 0, 5).far()).isNaN();
    assertThat(ContingencyTable.EMPTY.csi()).isNaN();
    assertThat(ContingencyTable.EMPTY.hss()).isNaN();
    assertThat(ContingencyTable.EMPTY.ets()).isNaN();
  }

  @Test
  void nationalCountsDoNotOverflow() {
    long million = 1_000_000;
    ContingencyTable large = new ContingencyTable(4 * million, million, 6 * million, 900 * million);
    assertThat(large.hss()).isCloseTo(.529893, within(5e-4));
  }

  @Test
  void countsBelowNothingAreRefused() {
    assertThatThrownBy(() -> new ContingencyTable(1, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
