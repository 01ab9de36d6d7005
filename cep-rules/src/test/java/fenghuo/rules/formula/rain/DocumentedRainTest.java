package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * When what was reached with the rain of handbook 7.1, R01 and R03 [C], minute by minute. The
 * hourly amounts are invented [E]: this is a test of sums and limits, and says nothing of skill.
 */
class DocumentedRainTest {
  private static final long MINUTE = 60_000;

  /** A minute's share of an hour is no whole number of millionths; the engine forgives as much. */
  private static final double ROUNDING_MM = 0.001;

  @Test
  void lingshansiIsOrangeAt2027AndRedAt2129() {
    Map<String, LocalTime> first = play(18, 8, 22, 45, 60, 46, 22, 8);
    assertThat(first)
        .containsEntry("ORANGE", LocalTime.of(20, 27))
        .containsEntry("RED", LocalTime.of(21, 29))
        .doesNotContainKeys("BLUE", "YELLOW");
  }

  @Test
  void caoguIsCalledByItsEventFirst() {
    Map<String, LocalTime> first = play(18, 3, 9, 18, 25, 18, 9, 3.7);
    assertThat(first)
        .containsEntry("ALARM", LocalTime.of(20, 27))
        .containsEntry("PREPARE", LocalTime.of(20, 44))
        .containsEntry("EVACUATE", LocalTime.of(21, 0))
        .containsEntry("20 mm/h", LocalTime.of(21, 18))
        .containsEntry("25 mm/h", LocalTime.of(22, 0))
        .doesNotContainKey("30 mm/h")
        .containsEntry("YELLOW", LocalTime.of(21, 48))
        .containsEntry("ORANGE", LocalTime.of(21, 55));
  }

  @Test
  void theAiziGullyIsRedAtTwo() {
    Map<String, LocalTime> first = play(20, 8, 12, 18, 26, 34, 40, 38, 30, 20, 10);
    assertThat(first)
        .containsEntry("YELLOW", LocalTime.of(23, 28))
        .containsEntry("ORANGE", LocalTime.of(23, 40))
        .containsEntry("30 mm/h", LocalTime.of(0, 30))
        .containsEntry("RED", LocalTime.of(2, 0));
  }

  /** Everything that is reached, and when first. */
  private static Map<String, LocalTime> play(int beginning, double... mmPerHour) {
    Map<String, LocalTime> first = new LinkedHashMap<>();
    RainSums sums = RainSums.none();
    for (int minute = 1; minute <= 60 * mmPerHour.length; minute++) {
      double rain = mmPerHour[(minute - 1) / 60] / 60;
      sums = sums.with((beginning * 60 + minute) * MINUTE, rain);
      LocalTime now = LocalTime.of(beginning, 0).plusMinutes(minute);
      note(first, sums, now);
    }
    return first;
  }

  private static void note(Map<String, LocalTime> first, RainSums sums, LocalTime now) {
    Level level = RainstormSignal.level(hours(sums, 3), hours(sums, 6), hours(sums, 12));
    first.putIfAbsent(level.name(), now);
    double event = RainEvent.latest(sums.hourly(), 6).map(RainEvent::mm).orElse(0.0);
    double hour = hours(sums, 1);
    first.putIfAbsent(VillageRain.CAOGU.call(event, hour).name(), now);
    for (int limit = 20; limit <= 30; limit += 5) {
      if (hour >= limit) {
        first.putIfAbsent(limit + " mm/h", now);
      }
    }
  }

  private static double hours(RainSums sums, int hours) {
    return sums.total(hours * 3_600L) + ROUNDING_MM;
  }
}
