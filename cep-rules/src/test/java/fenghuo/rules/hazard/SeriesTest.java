package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Quantity;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Least, most and unbroken stretches of readings put in and taken out anywhere. */
class SeriesTest {
  private static final long GAP = 30;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theyAreThoseOfALookAtEveryReading(int seed) {
    Random random = new Random(seed);
    Readings readings = Readings.none();
    NavigableMap<Long, Long> slow = new TreeMap<>();
    for (int step = 0; step < 600; step++) {
      long time = random.nextInt(4_000);
      if (random.nextInt(4) == 0) {
        readings = readings.without(time);
        slow.remove(time);
      } else {
        long value = random.nextInt(1_000);
        Map<Quantity, Readings.Value> read =
            Map.of(Quantity.STAGE_METRES, new Readings.Value(value, false));
        readings = readings.with(time, read, GAP, true);
        slow.put(time, value);
      }
      check(readings, slow, random);
    }
    assertThat(readings.size()).as("seed %d", seed).isGreaterThan(300);
  }

  private static void check(Readings readings, NavigableMap<Long, Long> slow, Random random) {
    assertThat(readings.size()).isEqualTo(slow.size());
    if (slow.isEmpty()) {
      return;
    }
    int first = random.nextInt(readings.size());
    int last = first + random.nextInt(readings.size() - first);
    Series series = readings.series().get(Quantity.STAGE_METRES);
    var range = slow.subMap(readings.times()[first], true, readings.times()[last], true).values();
    assertThat(series.least(first, last))
        .isEqualTo(range.stream().mapToLong(Long::longValue).min().orElseThrow());
    assertThat(series.most(first, last))
        .isEqualTo(range.stream().mapToLong(Long::longValue).max().orElseThrow());
    assertThat(series.since()[last]).isEqualTo(since(slow, readings.times()[last]));
  }

  private static long since(NavigableMap<Long, Long> slow, long time) {
    Long before = slow.lowerKey(time);
    return before == null || time - before > GAP ? time : since(slow, before);
  }
}
