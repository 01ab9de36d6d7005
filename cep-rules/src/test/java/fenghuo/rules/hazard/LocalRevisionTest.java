package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Located;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under any local rules and past events, any order of arrival leaves what the slow twin says. */
class LocalRevisionTest {
  private static final Duration LATENESS = Duration.ofMinutes(30);
  private static final String YELLOW = "  YELLOW: {total: RAIN_MM, over: 6h,  reaches: 50}\n";
  private static final List<String> PLACES =
      List.of(
          "point: weather.rain/g1",
          "point: weather.rain/g2",
          "township: 513433106",
          "township: 513433107",
          "county: 513433",
          "county: 513434",
          "prefecture: 513400");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatStandsIsWhatTheSlowTwinSays(int seed) {
    Random random = new Random(seed);
    String file = random.nextBoolean() ? LocalRules.RAIN : LocalRules.RAIN.replace(YELLOW, "");
    HazardRule rule = LocalRules.rain(file, overrides(random), events(random));
    List<Located> reports = SourceRevisionTest.storm(random);
    List<Located> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    List<Located> late = SourceRevisionTest.lateByUpTo(LATENESS, reports, random);

    List<String> expected = SlowTwin.changes(rule, reports);
    assertThat(changes(rule, reports, LATENESS)).as("in order, seed %d", seed).isEqualTo(expected);
    assertThat(changes(rule, late, LATENESS)).as("late, seed %d", seed).isEqualTo(expected);
    assertThat(changes(rule, shuffled, Duration.ofDays(9)))
        .as("shuffled, seed %d", seed)
        .isEqualTo(expected);
  }

  private static List<String> changes(HazardRule rule, List<Located> arrivals, Duration lateness) {
    return SourceRevisionTest.levelChanges(rule, arrivals, lateness);
  }

  /** Some for each of some places, from hours before the storm until its end. */
  private static List<String> overrides(Random random) {
    List<String> overrides = new ArrayList<>();
    for (String place : PLACES) {
      TreeSet<Integer> hours = new TreeSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        hours.add(random.nextInt(24) - 4);
      }
      hours.forEach(hour -> overrides.add(override(place, hour, random)));
    }
    return overrides;
  }

  private static String override(String place, int hour, Random random) {
    double mm = 5 + random.nextInt(80);
    List<String> levels = new ArrayList<>();
    levels.add(LocalRules.in3h("RED", mm + 60)); // the file's other levels ask for less
    if (random.nextBoolean()) {
      levels.add(LocalRules.in3h("ORANGE", mm));
    }
    if (random.nextBoolean()) {
      levels.add(YELLOW.strip().replace("50", "45"));
    }
    if (random.nextInt(3) == 0) {
      levels.add("BLUE: {total: RAIN_MM, over: 16h, reaches: 30}");
    }
    String text = LocalRules.override(place, atHour(hour), String.join(", ", levels));
    String until = random.nextBoolean() ? "until: " + atHour(hour + 1 + random.nextInt(8)) : "";
    return text + "scaled: " + random.nextBoolean() + "\n" + until;
  }

  private static String atHour(int hour) {
    return Rain.START.plusSeconds(3_600L * hour).toString();
  }

  private static List<String> events(Random random) {
    LocalDate day = LocalDate.of(2020, 6, 26);
    List<String> events = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String before = day.minusDays(random.nextInt(4_000)).toString();
      String at = random.nextInt(3) == 0 ? atHour(random.nextInt(18)) : before;
      String place = random.nextBoolean() ? "513433106" : "513433";
      boolean isFire = random.nextBoolean();
      String shaken = "shaken: {%s: %d, 513434: 9}".formatted(place, 6 + random.nextInt(4));
      events.add(LocalRules.event(at, isFire ? "burned: [%s]".formatted(place) : shaken));
    }
    return events;
  }
}
