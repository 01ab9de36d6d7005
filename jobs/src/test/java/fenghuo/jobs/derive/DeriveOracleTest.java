package fenghuo.jobs.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever order reports come in, with gaps of hours and days, corrections, and values that count
 * no more: what stands in the end is what the {@link DeriveTwin} reckons of all of them at once.
 */
class DeriveOracleTest {
  private static final int MINUTES_OF_DAY = 1_440;

  /** What the feed keeps behind the watermark, min. */
  private static final int KEEP = 360;

  /** A report, and when it comes, in minutes after the start. */
  private record Coming(Located report, long minute) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatStandsInTheEndIsAFunctionOfTheReports(long seed) throws Exception {
    Random random = new Random(seed);
    List<Coming> coming = history(random);
    Map<Instant, Located> latest = new TreeMap<>();
    List<Coming> newest = new ArrayList<>();
    for (Coming one : coming) {
      latest.merge(one.report().observation().time(), one.report(), DeriveOracleTest::newer);
      if (latest.containsValue(one.report())) {
        newest.add(one);
      }
    }
    List<Located> told = told(newest, random.nextInt(newest.size()));
    DeriveTwin twin = new DeriveTwin(List.copyOf(latest.values()));
    assertAgree(Reports.standing(Reports.of(Reports.FIRE, told)), twin.fire(), seed);
    assertAgree(Reports.standing(Reports.of(Reports.RAIN, told)), twin.rain(), seed);
    assertThat(told).as("seed %d", seed).anyMatch(Located::isAgain);
  }

  /** What is told of all of them, by a job that is restored after some. */
  private static List<Located> told(List<Coming> coming, int restored) throws Exception {
    List<Located> told = new ArrayList<>();
    OperatorSubtaskState state;
    try (var harness = Reports.harness()) {
      harness.open();
      let(coming.subList(0, restored), harness);
      told.addAll(harness.extractOutputValues());
      state = harness.snapshot(0, 0);
    }
    try (var harness = Reports.harness()) {
      harness.initializeState(state);
      harness.open();
      let(coming.subList(restored, coming.size()), harness);
      told.addAll(harness.extractOutputValues());
    }
    return told;
  }

  /** The watermark is as far as reports that come at once would have it. */
  private static void let(
      List<Coming> coming, KeyedOneInputStreamOperatorTestHarness<String, Located, Located> harness)
      throws Exception {
    for (Coming one : coming) {
      harness.processWatermark(millisAt(one.minute() - 1));
      harness.processElement(one.report(), 0);
    }
  }

  private static Located newer(Located one, Located other) {
    return other.observation().revision() > one.observation().revision() ? other : one;
  }

  private static void assertAgree(
      Map<Instant, Told> told, Map<Instant, Map<Quantity, Double>> wanted, long seed) {
    assertThat(told.keySet()).as("seed %d", seed).isEqualTo(wanted.keySet());
    assertThat(wanted).as("seed %d", seed).hasSizeGreaterThan(10);
    wanted.forEach(
        (time, readings) ->
            readings.forEach(
                (quantity, value) ->
                    assertThat(told.get(time).readings().get(quantity))
                        .as("seed %d: %s at %s", seed, quantity, time)
                        .isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))))));
  }

  /** Forty days of reports of a station that is away at times, in the order in which they come. */
  private static List<Coming> history(Random random) {
    List<Coming> coming = new ArrayList<>();
    int step = List.of(10, 20, 60).get(random.nextInt(3));
    boolean isWet = false;
    for (long minute = random.nextInt(step); minute < 40 * MINUTES_OF_DAY; minute += step) {
      if (random.nextInt(600) == 0) {
        minute += random.nextInt(6 * MINUTES_OF_DAY);
      }
      isWet = random.nextInt(30) == 0 ? !isWet && random.nextBoolean() : isWet;
      long late = random.nextInt(8) == 0 ? random.nextInt(KEEP - 1) : 0;
      coming.add(new Coming(report(minute, 0, isWet, step, random), minute + late));
      if (random.nextInt(15) == 0) {
        long later = minute + random.nextInt(KEEP - 1);
        coming.add(new Coming(report(minute, 1, isWet, step, random), later));
      }
    }
    coming.sort(Comparator.comparing(Coming::minute));
    return coming;
  }

  private static Located report(long minute, int revision, boolean isWet, int step, Random random) {
    double rain = isWet ? Math.round(random.nextDouble() * step) / 10.0 : 0;
    Map<Quantity, Double> readings =
        Reports.air(
            random.nextDouble(30), random.nextDouble(100), random.nextDouble(12), rain, step);
    List.of(Quantity.RAIN_MM, Quantity.TEMPERATURE_CELSIUS)
        .forEach(
            quantity -> {
              if (random.nextInt(20) == 0) {
                readings.remove(quantity);
              }
            });
    Located report = Reports.at(minute, readings);
    Observation one = report.observation();
    Observation revised =
        Observation.of(
            one.feed(),
            one.source(),
            revision,
            one.time(),
            one.lon(),
            one.lat(),
            readings,
            Map.of());
    Located located = new Located(revised, report.township(), report.arrived());
    return random.nextInt(20) == 0
        ? located.flagged(
            Map.of(
                random.nextBoolean() ? Quantity.RAIN_MM : Quantity.HUMIDITY_PERCENT,
                new Flag(Quality.UNRELIABLE, Cause.SPIKE)))
        : located;
  }

  private static long millisAt(long minute) {
    return Reports.START.plusSeconds(60 * minute).toEpochMilli();
  }
}
