package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.EventTime;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any order of arrival leaves the same events, and they are those of the slow twin. */
class SourceRevisionTest {
  private static final Duration LATENESS = Duration.ofMinutes(30);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatStandsDoesNotDependOnTheOrderOfArrival(int seed) {
    Random random = new Random(seed);
    List<Located> reports = storm(random);
    List<Located> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);

    List<String> expected = SlowTwin.changes(Rain.RULE, reports);
    assertThat(levelChanges(reports)).as("in order, seed %d", seed).isEqualTo(expected);
    assertThat(levelChanges(shuffled)).as("shuffled, seed %d", seed).isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28})
  void closingWhatIsOldChangesNothingEvenWhereReportsCameLate(int seed) {
    Random random = new Random(seed);
    List<Located> reports = storm(random);
    List<Located> late = lateByUpTo(LATENESS, reports, random);
    List<String> expected = SlowTwin.changes(Rain.RULE, reports);
    assertThat(levelChanges(reports, LATENESS)).as("in order, seed %d", seed).isEqualTo(expected);
    assertThat(levelChanges(late, LATENESS)).as("late, seed %d", seed).isEqualTo(expected);
  }

  static List<Located> lateByUpTo(Duration lateness, List<Located> reports, Random random) {
    Map<Located, Long> at = new HashMap<>();
    for (Located report : reports) {
      long late = random.nextInt((int) lateness.toMillis());
      at.put(report, report.observation().time().toEpochMilli() + late);
    }
    List<Located> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(at::get));
    return sorted;
  }

  private static List<String> levelChanges(List<Located> arrivals) {
    return levelChanges(arrivals, Duration.ofDays(9));
  }

  private static List<String> levelChanges(List<Located> arrivals, Duration lateness) {
    return levelChanges(Rain.RULE, arrivals, lateness);
  }

  /** What stands at the end, when moments older than a time behind the newest are closed. */
  static List<String> levelChanges(HazardRule rule, List<Located> arrivals, Duration lateness) {
    SourceRevision revision = new SourceRevision(rule, Map.of());
    SourceHistory history = SourceHistory.empty();
    Map<String, HazardEvent> standing = new LinkedHashMap<>();
    long watermark = EventTime.NEVER;
    for (Located report : arrivals) {
      SourceRevision.Revised revised = revision.take(history, report);
      revised.changes().forEach(change -> apply(change, standing));
      history = revised.history();
      long time = report.observation().time().toEpochMilli();
      watermark = Math.max(watermark, time - lateness.toMillis());
      history = revision.closed(history, watermark);
      history = revision.closed(history, watermark - 7 * 60_000); // a timer that came later
    }
    List<String> changes = new ArrayList<>();
    standing.values().stream()
        .sorted(Comparator.comparing(HazardEvent::time))
        .filter(event -> event.level() != event.before())
        .forEach(event -> changes.add(event.level() + "@" + event.time()));
    return changes;
  }

  private static void apply(HazardChange change, Map<String, HazardEvent> standing) {
    change.before().forEach(event -> assertThat(standing.remove(event.id())).isNotNull());
    change.after().forEach(event -> standing.put(event.id(), event));
  }

  /** Eighteen hours of bursts, lulls, gaps, and minutes that do not divide evenly. */
  static List<Located> storm(Random random) {
    List<Located> reports = new ArrayList<>();
    double mmPerMinute = 0;
    for (int minute = 1; minute <= 18 * 60; minute++) {
      if (random.nextInt(40) == 0) {
        mmPerMinute = random.nextInt(3) == 0 ? 0 : random.nextDouble() * 1.2;
      }
      if (random.nextInt(200) == 0) {
        minute += random.nextInt(240); // the link was down
      }
      if (random.nextInt(20) != 0) {
        reports.add(Rain.report(60 * minute, tenths(mmPerMinute, random), 60));
      }
    }
    return reports;
  }

  private static double tenths(double mm, Random random) {
    return random.nextBoolean() ? Math.round(mm * 10) / 10.0 : mm;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {31, 32, 33})
  void theSameReportAgainChangesNothing(int seed) {
    Random random = new Random(seed);
    SourceRevision revision = new SourceRevision(Rain.RULE, Map.of());
    SourceHistory history = SourceHistory.empty();
    for (Located report : storm(random)) {
      history = revision.take(history, report).history();
      SourceRevision.Revised again = revision.take(history, report);
      assertThat(again.changes()).as("seed %d", seed).isEmpty();
      history = again.history();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
  void whatReportsLeaveDoesNotDependOnTheirOrderWhereverTheyMoveAndWhateverTheyBecome(int seed) {
    Random random = new Random(seed);
    List<Located> reports = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String status = List.of("unconfirmed", "confirmed", "cleared").get(random.nextInt(3));
      String town = random.nextInt(4) == 0 ? "513433002" : "513433001";
      String kind = random.nextInt(6) == 0 ? "road-blocked" : "landslide";
      reports.add(Reports.report(7 * i * i, status, kind, town));
    }
    assertThat(standing(shuffledWithTwins(reports, random)))
        .as("seed %d", seed)
        .isEqualTo(standing(reports));
  }

  /** In any order, and half of them first as something else, revised later. */
  private static List<Located> shuffledWithTwins(List<Located> reports, Random random) {
    List<Located> arrivals = new ArrayList<>(reports);
    Collections.shuffle(arrivals, random);
    List<Located> first = new ArrayList<>();
    for (Located report : arrivals.subList(0, reports.size() / 2)) {
      boolean isSlide = report.observation().label("kind").equals("landslide");
      first.add(Reports.revised(report, "confirmed", isSlide ? "road-blocked" : "landslide"));
    }
    first.addAll(arrivals);
    return first;
  }

  private static List<String> standing(List<Located> arrivals) {
    SourceRevision revision = new SourceRevision(Rain.rule("landslide"), Map.of());
    SourceHistory history = SourceHistory.empty();
    Map<String, HazardEvent> standing = new TreeMap<>();
    for (Located report : arrivals) {
      if (revision.concerns(report.observation(), history)) {
        SourceRevision.Revised revised = revision.take(history, report);
        revised.changes().forEach(change -> apply(change, standing));
        history = revised.history();
      }
    }
    return standing.values().stream()
        .sorted(Comparator.comparing(HazardEvent::time).thenComparing(HazardEvent::id))
        .map(
            event ->
                String.join(
                    " ",
                    event.time().toString(),
                    event.township(),
                    event.before() + ">" + event.level(),
                    event.peak().name(),
                    event.until().toString(),
                    event.reason().en()))
        .toList();
  }

  @Test
  void aReportWhosePlaceIsCorrectedEndsWhereItWas() {
    List<String> left =
        standing(
            List.of(
                Reports.report(0, "unconfirmed", "landslide", "513433001"),
                Reports.report(10, "confirmed", "landslide", "513433002"),
                Reports.report(20, "cleared", "landslide", "513433002")));
    assertThat(left).hasSize(4);
    assertThat(left.get(0)).contains("513433001 NONE>YELLOW");
    assertThat(left.subList(1, 3))
        .anyMatch(event -> event.contains("513433001 YELLOW>NONE"))
        .anyMatch(event -> event.contains("513433002 NONE>ORANGE"));
    assertThat(left.get(3)).contains("513433002 ORANGE>NONE");
  }

  @Test
  void aReportRevisedToAnotherKindIsTakenBack() {
    Located slide = Reports.report(0, "confirmed", "landslide", "513433001");
    assertThat(standing(List.of(slide))).hasSize(1);
    assertThat(standing(List.of(slide, Reports.revised(slide, "confirmed", "road-blocked"))))
        .isEmpty();
  }
}
