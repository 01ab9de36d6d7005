package fenghuo.benchmarks.score;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.synthetic.Fault;
import fenghuo.datasets.synthetic.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class QualityScoreTest {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");

  @Test
  void everyKindOfFaultIsFoundWhereAnyoneCouldTell() throws Exception {
    Score score = QualityScore.of(plan(2, 40, 0.03));
    for (Fault fault : EnumSet.complementOf(EnumSet.of(Fault.NONE))) {
      Score.Tally tally = score.tallies().getOrDefault(fault, Score.Tally.NONE);
      assertThat(tally.injected()).as("%s put in", fault).isPositive();
      assertThat(tally.recall())
          .as("recall of %s, not %s", fault, score.missed())
          .isGreaterThan(least(fault));
      assertThat(score.falselyOfThousand(fault)).as("%s: %s", fault, score.worst()).isLessThan(0.1);
    }
  }

  /** Satellites tell of no clock, and where many gauges are faulty, they bear each other out. */
  private static double least(Fault fault) {
    return switch (fault) {
      case CLOCK_BEHIND, BLOCKED, OVERCOUNTING -> 0.7;
      default -> 0.95;
    };
  }

  @Test
  void nothingIsSaidOfSoundReports() throws Exception {
    Score score = QualityScore.of(plan(3, 26, 0));
    assertThat(score.cleanReports()).isEqualTo(score.reports()).isGreaterThan(10_000);
    assertThat(score.spoken()).isEmpty();
  }

  private static Plan plan(long seed, int hours, double faults) {
    return new Plan(seed, FROM, FROM.plus(Duration.ofHours(hours)), 0.02, faults);
  }
}
