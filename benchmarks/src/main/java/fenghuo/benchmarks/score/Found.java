package fenghuo.benchmarks.score;

import fenghuo.benchmarks.score.Score.Tally;
import fenghuo.datasets.synthetic.Fault;
import fenghuo.datasets.synthetic.Mishap;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was rightly said of each fault of which anything came. */
final class Found {
  private final Map<Mishap, Set<String>> words = new LinkedHashMap<>();

  /** A fault that ought to be found, whether or not it is. */
  void expect(Mishap mishap) {
    words.computeIfAbsent(mishap, any -> new TreeSet<>());
  }

  /** Takes of what was said of a fault what ought to be. */
  void say(Mishap mishap, Iterable<String> said) {
    expect(mishap);
    for (String word : said) {
      if (Wanted.of(mishap.fault()).contains(word)) {
        words.get(mishap).add(word);
      }
    }
  }

  /** Only those that are over before a moment: others may yet be found. */
  void forgetFrom(Instant end) {
    words.keySet().removeIf(mishap -> !mishap.to().isBefore(end));
  }

  Map<Fault, Tally> byFault() {
    Map<Fault, Tally> tallies = new EnumMap<>(Fault.class);
    words.forEach(
        (mishap, said) -> {
          Tally before = tallies.getOrDefault(mishap.fault(), Tally.NONE);
          tallies.put(mishap.fault(), before.and(!said.isEmpty()));
        });
    return tallies;
  }

  /** Of the faults of which a word may be said, how many it was said of. */
  Map<String, Tally> byWord() {
    Map<String, Tally> tallies = new TreeMap<>();
    words.forEach(
        (mishap, said) -> {
          for (String word : Wanted.of(mishap.fault())) {
            Tally before = tallies.getOrDefault(word, Tally.NONE);
            tallies.put(word, before.and(said.contains(word)));
          }
        });
    return tallies;
  }

  /** How often which fault of which feed and field was not found. */
  Map<String, Long> missed() {
    Map<String, Long> missed = new TreeMap<>();
    words.forEach(
        (mishap, said) -> {
          String kind = "%s %s %s".formatted(mishap.fault(), mishap.feed(), mishap.field());
          missed.merge(kind, said.isEmpty() ? 1L : 0L, Long::sum);
        });
    return missed;
  }
}
