package fenghuo.rules.formula.weather;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no row of {@code vectors/}: what is unknown, and that worse weather is never a better
 * colour.
 */
class WeatherSignalTest {
  private static final double UNKNOWN = Double.NaN;

  @Test
  void whatIsUnknownGivesNoSignal() {
    assertThat(GaleSignal.colour(UNKNOWN, UNKNOWN, 0)).isEqualTo(Level.NONE);
    assertThat(LowSignal.FOG.colour(UNKNOWN, 0)).isEqualTo(Level.NONE);
    assertThat(SnowSignal.colour(UNKNOWN, UNKNOWN)).isEqualTo(Level.NONE);
    assertThat(new ColdWave(UNKNOWN, UNKNOWN, -9, 30).colour()).isEqualTo(Level.NONE);
    assertThat(new ColdWave(20, 20, UNKNOWN, 30).colour()).isEqualTo(Level.NONE);
    assertThat(new ColdWave(20, 20, -9, UNKNOWN).colour()).isEqualTo(Level.NONE);
    assertThat(RoadIce.colour(UNKNOWN, 1, 0)).isEqualTo(Level.NONE);
    assertThat(Drought.colour(UNKNOWN, UNKNOWN, UNKNOWN)).isEqualTo(Level.NONE);
    assertThat(HotDays.NONE.next(UNKNOWN).colour(UNKNOWN)).isEqualTo(Level.NONE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 2, 6, 12, 24})
  void worseWeatherIsNeverABetterColour(double ahead) {
    assertRises(0, 40, 0.1, wind -> GaleSignal.colour(wind, 0, ahead));
    assertRises(0, 40, 0.1, gust -> GaleSignal.colour(0, gust, ahead));
    assertRises(-2000, 0, 10, low -> LowSignal.FOG.colour(-low, ahead));
    assertRises(-2000, 0, 10, low -> LowSignal.DUST.colour(-low, ahead));
    assertRises(-5, 20, 0.5, cold -> LowSignal.FROST.colour(-cold, ahead));
    assertRises(0, 30, 0.5, snow -> SnowSignal.colour(snow, snow));
    assertRises(0, 30, 0.5, fall -> new ColdWave(fall, fall, -1, 15).colour());
    assertRises(-1, 3, 0.1, dry -> Drought.colour(-dry, UNKNOWN, UNKNOWN));
  }

  @Test
  void whatIsFartherAheadIsNeverAWorseColour() {
    assertRises(-48, 0, 1, near -> GaleSignal.colour(40, 50, -near));
    assertRises(-48, 0, 1, near -> LowSignal.FOG.colour(10, -near));
    assertRises(-48, 0, 1, near -> LowSignal.FROST.colour(-20, -near));
    assertRises(-48, 0, 1, near -> RoadIce.colour(-5, 1, -near));
    assertRises(-48, 0, 1, near -> Thunderstorm.VERY_LIKELY.lightning(-near, true));
    assertRises(-48, 0, 1, near -> Thunderstorm.VERY_LIKELY.hail(-near));
  }

  @Test
  void aLongRowOfHotDaysStaysCounted() {
    HotDays days = HotDays.NONE;
    for (int i = 0; i < 90; i++) {
      days = days.next(36);
    }
    assertThat(days).isEqualTo(new HotDays(90));
  }

  @Test
  void everyForceBeginsAtItsLeastSpeed() {
    for (int force = 0; force <= Beaufort.STRONGEST; force++) {
      double least = Beaufort.leastMetresPerSecond(force);
      assertThat(Beaufort.force(least)).isEqualTo(force);
      assertThat(Beaufort.force(Math.nextDown(least))).isEqualTo(Math.max(0, force - 1));
    }
  }

  private static void assertRises(
      double from, double to, double step, DoubleFunction<Level> colour) {
    Level before = colour.apply(from);
    for (double x = from; x <= to; x += step) {
      Level now = colour.apply(x);
      assertThat(now.isAtLeast(before)).as("%s at %s after %s", now, x, before).isTrue();
      before = now;
    }
  }
}
