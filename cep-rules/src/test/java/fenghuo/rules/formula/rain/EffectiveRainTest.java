package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectiveRainTest {
  private static final double DECAY = EffectiveRain.DECAY;

  /** Handbook 2.5 [C]. */
  @Test
  void anHourLeavesWhatTheHandbookSays() {
    EffectiveRain hour = new EffectiveRain(1, 0).next(0, 1, DECAY);
    assertThat(hour.mm()).isCloseTo(0.992762, within(5e-7));
  }

  @Test
  void twentyFourDryHoursAreADryDay() {
    EffectiveRain hourly = new EffectiveRain(50, 0.3);
    for (int hour = 0; hour < 24; hour++) {
      hourly = hourly.next(0, 1, DECAY);
    }
    EffectiveRain daily = new EffectiveRain(50, 0.3).next(0, 24, DECAY);
    assertThat(hourly.mm()).isCloseTo(daily.mm(), within(1e-9));
    assertThat(hourly.missingShare()).isCloseTo(daily.missingShare(), within(1e-9));
  }

  /** What the sum over 15 days leaves out is what was there before them, times k^15. */
  @Test
  void dayByDayItIsTheSumAndWhatWasBefore() {
    Random random = new Random(5);
    EffectiveRain state = new EffectiveRain(80, 0);
    double[] yesterdayFirst = new double[15];
    for (int day = 14; day >= 0; day--) {
      yesterdayFirst[day] = random.nextDouble(60);
      state = state.next(yesterdayFirst[day], 24, DECAY);
    }
    double sum = EffectiveRain.of(yesterdayFirst, DECAY);
    assertThat(state.mm()).isCloseTo(sum + 80 * Math.pow(DECAY, 15), within(1e-9));
  }

  @Test
  void fifteenDaysOfReportsLeaveSevenPerCentUnknown() {
    EffectiveRain state = EffectiveRain.UNKNOWN;
    for (int day = 0; day < 15; day++) {
      state = state.next(0, 24, DECAY);
    }
    assertThat(state.missingShare()).isCloseTo(0.073, within(0.0005));
  }

  @Test
  void aMissingDayCountsAsDryAndIsTold() {
    EffectiveRain known = new EffectiveRain(50, 0);
    EffectiveRain missed = known.next(Double.NaN, 24, DECAY);
    assertThat(missed.mm()).isEqualTo(known.next(0, 24, DECAY).mm());
    assertThat(missed.missingShare()).isCloseTo(1 - DECAY, within(1e-12));
  }

  @Test
  void theIndexOfHydrologyStopsAtWhatTheGroundHolds() {
    AntecedentIndex index = AntecedentIndex.DRY;
    for (int day = 0; day < 10; day++) {
      index = index.next(60, 0.9, 100);
    }
    assertThat(index.mm()).isEqualTo(100);
    assertThat(SoilState.of(index.mm(), 100)).isEqualTo(SoilState.WET);
  }
}
