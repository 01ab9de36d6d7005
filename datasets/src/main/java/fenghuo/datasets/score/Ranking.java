package fenghuo.datasets.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How well a number tells events from quiet cases, whatever the threshold. */
public final class Ranking {

  /**
   * A case that was scored.
   *
   * @param score the higher, the surer of an event
   */
  public record Case(double score, boolean hasHappened) {}

  private Ranking() {}

  /**
   * Area under the receiver operating curve: how likely an event has a higher score than a quiet
   * case, equal scores counting half (Mann and Whitney 1947). 1 tells all apart, 0.5 none; NaN
   * where there are only events, or none.
   *
   * @throws IllegalArgumentException if a score is NaN
   */
  public static double areaUnderCurve(List<Case> cases) {
    Case[] sorted = cases.toArray(Case[]::new);
    Arrays.sort(sorted, Comparator.comparingDouble(Case::score));
    double rankSum = 0;
    long events = 0;
    for (int from = 0, to; from < sorted.length; from = to) {
      to = endOfEqual(sorted, from);
      long happened = eventsIn(sorted, from, to);
      events += happened;
      rankSum += happened * (from + 1 + to) / 2.0; // mean of the ranks from+1 to `to`
    }
    long quiet = sorted.length - events;
    return (rankSum - events * (events + 1) / 2.0) / ((double) events * quiet);
  }

  private static int endOfEqual(Case[] sorted, int from) {
    double score = sorted[from].score();
    if (Double.isNaN(score)) {
      throw new IllegalArgumentException("a case without a score has no rank");
    }
    int to = from + 1;
    while (to < sorted.length && sorted[to].score() == score) {
      to++;
    }
    return to;
  }

  private static long eventsIn(Case[] sorted, int from, int to) {
    long events = 0;
    for (int i = from; i < to; i++) {
      events += sorted[i].hasHappened() ? 1 : 0;
    }
    return events;
  }
}
