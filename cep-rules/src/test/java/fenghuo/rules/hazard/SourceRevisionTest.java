package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any order of arrival leaves the same events, and they are those of the slow twin. */
class SourceRevisionTest {

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
  void closingWhatIsOldChangesNothingThatIsTold(int seed) {
    Random random = new Random(seed);
    List<Located> reports = storm(random);
    assertThat(levelChanges(reports, 30 * 60_000L))
        .as("seed %d", seed)
        .isEqualTo(SlowTwin.changes(Rain.RULE, reports));
  }

  private static List<String> levelChanges(List<Located> arrivals) {
    return levelChanges(arrivals, Long.MAX_VALUE);
  }

  /** What stands at the end, when moments older than a time behind the newest are closed. */
  private static List<String> levelChanges(List<Located> arrivals, long closeBehindMillis) {
    SourceRevision revision = new SourceRevision(Rain.RULE);
    SourceHistory history = SourceHistory.empty();
    Map<String, HazardEvent> standing = new LinkedHashMap<>();
    for (Located report : arrivals) {
      SourceRevision.Revised revised = revision.take(history, report);
      revised.changes().forEach(change -> apply(change, standing));
      history = revised.history();
      if (closeBehindMillis != Long.MAX_VALUE) {
        history = revision.closed(history, history.samples().lastTime() - closeBehindMillis);
      }
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
  private static List<Located> storm(Random random) {
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
    SourceRevision revision = new SourceRevision(Rain.RULE);
    SourceHistory history = SourceHistory.empty();
    for (Located report : storm(random)) {
      history = revision.take(history, report).history();
      SourceRevision.Revised again = revision.take(history, report);
      assertThat(again.changes()).as("seed %d", seed).isEmpty();
      history = again.history();
    }
    assertThat(history.now().level()).isIn((Object[]) Level.values());
  }
}
