package fenghuo.rules.formula;

import fenghuo.rules.formula.fire.FireWeatherDay;
import fenghuo.rules.formula.ground.AccelerationOnset;
import fenghuo.rules.formula.ground.InverseVelocity;
import fenghuo.rules.formula.ground.TangentWatch;
import fenghuo.rules.formula.rain.AntecedentIndex;
import fenghuo.rules.formula.rain.EffectiveRain;
import fenghuo.rules.formula.rain.RainSums;
import fenghuo.rules.formula.rain.SoilWater;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What formulas remember from row to row must be fit for Flink's state. */
class FormulaStateTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        FireWeatherDay.class,
        TangentWatch.class,
        InverseVelocity.class,
        AccelerationOnset.class,
        RainSums.class,
        EffectiveRain.class,
        AntecedentIndex.class,
        SoilWater.class
      })
  void stateNeedsNoKryo(Class<?> state) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(state);
  }
}
