package fenghuo.benchmarks.score;

import fenghuo.benchmarks.score.Score.Tally;
import fenghuo.datasets.synthetic.Fault;
import fenghuo.datasets.synthetic.Plan;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Prints for each kind of fault how many were put in and found, and how often the same is said
 * where there is none. Words: seed, hours, share of the stations, share of the faults; each has a
 * default.
 */
public final class QualityScore {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");
  private static final String ROW = "%-15s %-23s %8s %8s %7s %9s %12s";

  private QualityScore() {}

  public static void main(String[] words) throws Exception {
    long seed = words.length > 0 ? Long.parseLong(words[0]) : 1;
    int hours = words.length > 1 ? Integer.parseInt(words[1]) : 48;
    double size = words.length > 2 ? Double.parseDouble(words[2]) : 0.05;
    double faults = words.length > 3 ? Double.parseDouble(words[3]) : 0.01;
    Plan plan = new Plan(seed, FROM, FROM.plus(Duration.ofHours(hours)), size, faults);
    print(plan, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static Score of(Plan plan) throws Exception {
    var policy = Checking.policy();
    return Scorer.of(plan, policy.places(), policy.feeds(), Checking.said(plan));
  }

  private static void print(Plan plan, PrintStream out) throws Exception {
    out.println("合成数据：只证明链路，不证明能力 Synthetic: this proves wiring, not skill.");
    out.println(plan);
    long begun = System.nanoTime();
    Score score = of(plan);
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(
        Locale.ROOT,
        "%,d reports, %,d of them clean, with %,d values; %.0f s%n%n",
        score.reports(),
        score.cleanReports(),
        score.cleanValues(),
        seconds);
    out.println(
        ROW.formatted("fault", "found as", "put in", "found", "recall", "on clean", "per 1000"));
    for (Fault fault : Fault.values()) {
      if (fault != Fault.NONE) {
        out.println(row(fault, score));
      }
    }
    printChecks(score, out);
    out.printf("%nMost often said of what is clean, and of how much of it:%n");
    score.worst().forEach(out::println);
    out.printf("%nNot found:%n");
    score.missed().forEach(out::println);
  }

  private static void printChecks(Score score, PrintStream out) {
    out.println();
    out.println(ROW.formatted("said", "", "may be", "is said", "recall", "on clean", "per 1000"));
    score
        .checks()
        .forEach(
            (word, tally) -> {
              long falsely = score.spoken().getOrDefault(word, 0L);
              out.println(
                  ROW.formatted(
                      word,
                      "",
                      tally.injected(),
                      tally.found(),
                      decimal(tally.recall()),
                      falsely,
                      decimal(score.ofThousand(falsely))));
            });
  }

  private static String row(Fault fault, Score score) {
    Tally tally = score.tallies().getOrDefault(fault, Tally.NONE);
    boolean isSaid = !Wanted.of(fault).contains(Wanted.LET_IN);
    return ROW.formatted(
        fault,
        String.join(", ", Wanted.of(fault)),
        tally.injected(),
        tally.found(),
        tally.injected() == 0 ? "-" : decimal(tally.recall()),
        isSaid ? score.falsely(fault) : "-",
        isSaid ? decimal(score.falselyOfThousand(fault)) : "-");
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
