package fenghuo.rules.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PiecewiseLinearTest {
  private static final PiecewiseLinear TABLE = PiecewiseLinear.through(10, 1, 20, 3, 40, 2);

  @Test
  void columnsHaveTheirOwnValues() {
    assertThat(TABLE.value(10)).isEqualTo(1);
    assertThat(TABLE.value(20)).isEqualTo(3);
    assertThat(TABLE.value(40)).isEqualTo(2);
  }

  @Test
  void betweenColumnsItGoesStraight() {
    assertThat(TABLE.value(15)).isCloseTo(2, within(1e-12));
    assertThat(TABLE.value(30)).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void beyondTheTableItStaysConstant() {
    assertThat(TABLE.value(-1e9)).isEqualTo(1);
    assertThat(TABLE.value(1e9)).isEqualTo(2);
  }

  @Test
  void whatIsNotKnownIsNotKnownAfterwards() {
    assertThat(TABLE.value(Double.NaN)).isNaN();
  }

  @Test
  void columnsMustAscend() {
    assertThatThrownBy(() -> PiecewiseLinear.through(1, 1, 1, 2))
        .hasMessage("must ascend; 1.0 follows 1.0");
    assertThatThrownBy(() -> PiecewiseLinear.through(1)).hasMessageContaining("must be pairs");
  }
}
