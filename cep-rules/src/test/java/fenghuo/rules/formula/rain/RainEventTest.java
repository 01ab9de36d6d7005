package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RainEventTest {

  @Test
  void sixDryHoursPartTwoEvents() {
    double[] rain = {0, 5, 3, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0};
    assertThat(RainEvent.split(rain, 6))
        .containsExactly(new RainEvent(1, 2, 8), new RainEvent(9, 1, 7));
    assertThat(RainEvent.latest(rain, 6)).isEmpty();
  }

  @Test
  void fiveDryHoursDoNot() {
    double[] rain = {5, 3, 0, 0, 0, 0, 0, 7};
    assertThat(RainEvent.split(rain, 6)).isEmpty();
    assertThat(RainEvent.latest(rain, 6)).contains(new RainEvent(0, 8, 15));
  }

  @Test
  void drizzleBelowAMillimetreIsDry() {
    double[] rain = {5, 0.3, 0, 0.3, 0, 0, 0.3, 8};
    assertThat(RainEvent.split(rain, 6)).containsExactly(new RainEvent(0, 1, 5));
    assertThat(RainEvent.latest(rain, 6)).contains(new RainEvent(7, 1, 8));
  }

  @Test
  void aMillimetreInSixHoursKeepsTheEventUp() {
    double[] rain = {5, 0.5, 0, 0, 0.5, 0, 0};
    assertThat(RainEvent.latest(rain, 6).map(RainEvent::mm)).contains(6.0);
  }

  @Test
  void drizzleThatNeverBecameMoreIsNoEvent() {
    double[] rain = {0.3, 0, 0, 0, 0, 0, 0};
    assertThat(RainEvent.split(rain, 6)).isEmpty();
    assertThat(RainEvent.latest(rain, 6)).isEmpty();
  }

  @Test
  void oneThatBeginsSlowlyKeepsItsFirstHour() {
    double[] rain = {0, 0, 0, 0, 0, 0, 0, 0.3, 0.3, 0.3, 5};
    assertThat(RainEvent.latest(rain, 6).map(RainEvent::firstHour)).contains(7);
  }

  @Test
  void itBeginsWithATenthOfAMillimetre() {
    assertThat(RainEvent.latest(new double[] {0.09, 0.1, 3}, 6).map(RainEvent::firstHour))
        .contains(1);
  }

  @Test
  void itTakesLongerToDryInWinter() {
    assertThat(List.of(3, 4, 10, 11)).map(RainEvent::dryHours).containsExactly(12, 6, 6, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void eventsLieInOrderAndLeaveOnlyDrizzleBetween(long seed) {
    double[] rain = showers(new Random(seed));
    List<RainEvent> events = new ArrayList<>(RainEvent.split(rain, 6));
    RainEvent.latest(rain, 6).ifPresent(events::add);
    assertThat(events).hasSizeGreaterThan(5);
    int end = 0;
    for (RainEvent event : events) {
      assertThat(event.firstHour()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      assertThat(event.mm()).isCloseTo(sum(rain, event.firstHour(), event.hours()), within(1e-9));
      assertThat(rain[event.firstHour()]).isGreaterThanOrEqualTo(0.1);
      end = event.firstHour() + event.hours();
    }
    for (int i = 1; i < events.size(); i++) {
      int before = events.get(i - 1).firstHour() + events.get(i - 1).hours();
      assertThat(sum(rain, before, 6)).as("seed %d, hour %d", seed, before).isLessThan(1);
    }
  }

  private static double[] showers(Random random) {
    double[] rain = new double[1_000];
    for (int i = 0; i < rain.length; i++) {
      boolean isWet = random.nextDouble() < (i / 40 % 2 == 0 ? 0.5 : 0.05);
      rain[i] = isWet ? random.nextInt(50) / 10.0 : 0;
    }
    return rain;
  }

  private static double sum(double[] rain, int first, int hours) {
    double sum = 0;
    for (int i = first; i < first + hours; i++) {
      sum += rain[i];
    }
    return sum;
  }
}
