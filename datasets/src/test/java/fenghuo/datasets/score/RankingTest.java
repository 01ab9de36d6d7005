package fenghuo.datasets.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.score.Ranking.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

  @Test
  void perfectScoresTellAllApart() {
    assertThat(Ranking.areaUnderCurve(List.of(event(3), quiet(1), event(2), quiet(0)))).isOne();
  }

  @Test
  void scoresTheWrongWayRoundTellAllApartTheWrongWay() {
    assertThat(Ranking.areaUnderCurve(List.of(event(0), quiet(1)))).isZero();
  }

  @Test
  void equalScoresTellNothing() {
    assertThat(Ranking.areaUnderCurve(List.of(event(1), quiet(1), event(1)))).isEqualTo(.5);
  }

  @Test
  void withoutQuietCasesThereIsNothingToTellApart() {
    assertThat(Ranking.areaUnderCurve(List.of(event(1), event(2)))).isNaN();
    assertThat(Ranking.areaUnderCurve(List.of())).isNaN();
  }

  @Test
  void aCaseWithoutAScoreIsRefused() {
    assertThatThrownBy(() -> Ranking.areaUnderCurve(List.of(event(Double.NaN), quiet(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyPairComparedGivesTheSame(long seed) {
    Random random = new Random(seed);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      cases.add(new Case(random.nextInt(20), random.nextInt(4) == 0)); // many are equal
    }
    assertThat(Ranking.areaUnderCurve(cases))
        .as("seed %d", seed)
        .isCloseTo(pairByPair(cases), within(1e-12));
  }

  private static double pairByPair(List<Case> cases) {
    double right = 0;
    int pairs = 0;
    for (Case event : cases) {
      for (Case quiet : cases) {
        if (event.hasHappened() && !quiet.hasHappened()) {
          pairs++;
          right += event.score() > quiet.score() ? 1 : event.score() == quiet.score() ? .5 : 0;
        }
      }
    }
    return right / pairs;
  }

  private static Case event(double score) {
    return new Case(score, true);
  }

  private static Case quiet(double score) {
    return new Case(score, false);
  }
}
