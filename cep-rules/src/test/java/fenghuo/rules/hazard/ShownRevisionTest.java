package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.EventTime;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Located;
import fenghuo.model.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever values an instrument shows, any order of arrival leaves the same events, and they are
 * those of the slow twin.
 */
class ShownRevisionTest {
  private static final int EVERY_MINUTES = 5;
  private static final int LATE_MINUTES = 90;
  private static final int SEEDS = 12;

  private static final Map<String, HazardRule> RULES =
      Map.of(
          "either of two values",
          Instrument.rule(
              """
              lasts: 3h
              holds: 1h
              levels:
                BLUE: {any: [{value: WIND_METRES_PER_SECOND, reaches: 4}, {value: GUST_METRES_PER_SECOND, reaches: 6}]}
                ORANGE: {value: GUST_METRES_PER_SECOND, reaches: 8}
                RED: {any: [{value: WIND_METRES_PER_SECOND, reaches: 7}, {value: GUST_METRES_PER_SECOND, reaches: 9}]}
              """),
          "low for a while",
          Instrument.rule(
              """
              lasts: 2h
              holds: 20m
              levels:
                YELLOW: {value: WIND_METRES_PER_SECOND, falls-to: 5}
                ORANGE: {value: WIND_METRES_PER_SECOND, falls-to: 5, for: 15m}
                RED: {value: WIND_METRES_PER_SECOND, falls-to: 4, for: 10m}
              """),
          "up or down in an hour",
          Instrument.rule(
              """
              lasts: 3h
              holds: 30m
              levels:
                BLUE: {fall: GUST_METRES_PER_SECOND, over: 30m, reaches: 2}
                YELLOW: {rise: WIND_METRES_PER_SECOND, over: 1h, reaches: 3}
                RED: {any: [{rise: WIND_METRES_PER_SECOND, over: 1h, reaches: 4.2}, {fall: GUST_METRES_PER_SECOND, over: 2h, reaches: 5}]}
              """),
          "until it ends",
          Instrument.rule(
              """
              lasts: 4h
              holds: 10m
              levels:
                BLUE: {value: WIND_METRES_PER_SECOND, reaches: 5}
                YELLOW: {rise: WIND_METRES_PER_SECOND, over: 2h, reaches: 4}
                RED: {value: WIND_METRES_PER_SECOND, reaches: 7, for: 10m}
              ends: {value: WIND_METRES_PER_SECOND, falls-to: 3, for: 20m}
              """));

  static Stream<Arguments> histories() {
    return RULES.keySet().stream()
        .sorted()
        .flatMap(name -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(name, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("histories")
  void whatStandsDoesNotDependOnTheOrderOfArrival(String name, int seed) {
    HazardRule rule = RULES.get(name);
    Random random = new Random(seed);
    List<Located> reports = weather(random);
    List<String> expected = ShownTwin.changes(rule, EVERY_MINUTES, reports);
    List<Located> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    assertThat(expected).as("seed %d says something", seed).isNotEmpty();
    assertThat(left(rule, reports, Integer.MAX_VALUE)).as("seed %d", seed).isEqualTo(expected);
    assertThat(left(rule, shuffled, Integer.MAX_VALUE)).as("seed %d", seed).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("histories")
  void closingWhatIsOldChangesNothingEvenWhereReportsComeLateOrAreRevised(String name, int seed) {
    HazardRule rule = RULES.get(name);
    Random random = new Random(seed);
    List<Located> reports = weather(random);
    List<String> expected = ShownTwin.changes(rule, EVERY_MINUTES, reports);
    assertThat(left(rule, late(reports, random), LATE_MINUTES))
        .as("seed %d", seed)
        .isEqualTo(expected);
    assertThat(left(rule, reports, 0)).as("closed at once, seed %d", seed).isEqualTo(expected);
  }

  /** Each up to so late, and a third of them first as something else. */
  private static List<Located> late(List<Located> reports, Random random) {
    Map<Located, Long> at = new HashMap<>();
    List<Located> arrivals = new ArrayList<>();
    for (Located report : reports) {
      long minute = report.observation().time().getEpochSecond() / 60;
      long lateBy = random.nextInt(LATE_MINUTES);
      if (random.nextInt(3) == 0 && lateBy > 0) {
        Located wrong = report.reading(random.nextBoolean() ? Map.of() : shown(random, 5, 5));
        at.put(wrong, minute + random.nextInt((int) lateBy));
        arrivals.add(wrong);
      }
      at.put(report, minute + lateBy);
      arrivals.add(report);
    }
    arrivals.sort(Comparator.comparing(at::get));
    return arrivals;
  }

  /** What stands at the end, when moments so far behind the newest are closed. */
  private static List<String> left(HazardRule rule, List<Located> arrivals, int lateMinutes) {
    SourceRevision revision = Instrument.revision(rule, EVERY_MINUTES);
    SourceHistory history = SourceHistory.empty();
    Map<String, HazardEvent> standing = new LinkedHashMap<>();
    long watermark = EventTime.NEVER;
    for (Located report : arrivals) {
      if (revision.concerns(report.observation(), history)) {
        SourceRevision.Revised revised = revision.take(history, report);
        revised.changes().forEach(change -> apply(change, standing));
        history = revised.history();
      }
      long time = report.observation().time().toEpochMilli();
      watermark = Math.max(watermark, time - 60_000L * lateMinutes);
      history = revision.closed(history, watermark);
    }
    return standing.values().stream()
        .filter(event -> event.level() != event.before())
        .sorted(Comparator.comparing(HazardEvent::time))
        .map(event -> event.level() + "@" + event.time())
        .toList();
  }

  private static void apply(HazardChange change, Map<String, HazardEvent> standing) {
    change.before().forEach(event -> assertThat(standing.remove(event.id())).isNotNull());
    change.after().forEach(event -> standing.put(event.id(), event));
  }

  /** Two days of values that wander, with gaps, missing values and values in doubt. */
  private static List<Located> weather(Random random) {
    List<Located> reports = new ArrayList<>();
    double wind = 4;
    double gust = 5;
    for (int minute = 0; minute <= 2 * 24 * 60; minute += EVERY_MINUTES) {
      wind = wandered(wind, random);
      gust = wandered(gust, random);
      if (random.nextInt(60) == 0) {
        minute += EVERY_MINUTES * random.nextInt(60); // the link was down
      }
      Map<Quantity, Double> shown = shown(random, wind, gust);
      if (!shown.isEmpty()) {
        int second = 60 * minute + (random.nextInt(4) == 0 ? random.nextInt(200) : 0);
        Located report = Instrument.report("test", second, shown);
        boolean isDoubtful = random.nextInt(3) == 0;
        reports.add(isDoubtful ? Instrument.doubtful(report, some(shown, random)) : report);
      }
    }
    return reports;
  }

  private static double wandered(double value, Random random) {
    double pulled = value + (5 - value) / 20 + random.nextGaussian() * 0.8;
    return Math.round(10 * Math.max(0, pulled)) / 10.0;
  }

  private static Map<Quantity, Double> shown(Random random, double wind, double gust) {
    Map<Quantity, Double> shown = new EnumMap<>(Quantity.class);
    if (random.nextInt(15) != 0) {
      shown.put(Quantity.WIND_METRES_PER_SECOND, wind);
    }
    if (random.nextInt(15) != 0) {
      shown.put(Quantity.GUST_METRES_PER_SECOND, gust);
    }
    return shown;
  }

  private static List<Quantity> some(Map<Quantity, Double> shown, Random random) {
    return shown.keySet().stream().filter(any -> random.nextBoolean()).toList();
  }
}
