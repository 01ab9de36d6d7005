package fenghuo.benchmarks.score;

import fenghuo.datasets.synthetic.Fault;
import java.util.List;
import java.util.Map;

/**
 * How what was said compares with the truth.
 *
 * @param reports how many came in
 * @param cleanReports of those, how many had nothing wrong with them, nor had one shortly before
 * @param cleanValues how many readings were in them
 * @param tallies of each fault
 * @param checks of each word, the faults of which it may be said, and of which it was
 * @param spoken how often each word was said of clean reports or values
 * @param worst the same by feed and field, those most often first
 * @param missed how often which fault of which feed and field was not found, likewise
 */
record Score(
    long reports,
    long cleanReports,
    long cleanValues,
    Map<Fault, Tally> tallies,
    Map<String, Tally> checks,
    Map<String, Long> spoken,
    List<String> worst,
    List<String> missed) {

  /** How often a fault was put in, and found. */
  record Tally(long injected, long found) {
    static final Tally NONE = new Tally(0, 0);

    Tally and(boolean isFound) {
      return new Tally(injected + 1, found + (isFound ? 1 : 0));
    }

    /** The share that was found; NaN where there was none. */
    double recall() {
      return (double) found / injected;
    }
  }

  /** How often what is said of a fault is said where there is none. */
  long falsely(Fault fault) {
    long sum = 0;
    for (String word : Wanted.of(fault)) {
      sum += spoken.getOrDefault(word, 0L);
    }
    return sum;
  }

  /** The same, of a thousand clean values. */
  double falselyOfThousand(Fault fault) {
    return ofThousand(falsely(fault));
  }

  /** How many that is of a thousand clean values. */
  double ofThousand(long count) {
    return 1_000.0 * count / cleanValues;
  }
}
