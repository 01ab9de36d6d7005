package fenghuo.benchmarks.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was said of what is clean. */
final class Falsely {
  private static final int MOST = 12;

  private final Map<String, Long> words = new TreeMap<>();
  private final Map<Where, Long> places = new TreeMap<>();
  private final Map<String, Long> clean = new TreeMap<>();

  private record Where(String word, String what) implements Comparable<Where> {
    private static final Comparator<Where> ORDER =
        Comparator.comparing(Where::word).thenComparing(Where::what);

    @Override
    public int compareTo(Where other) {
      return ORDER.compare(this, other);
    }
  }

  /** That there is something of which anything that is said is false. */
  void hold(String what) {
    clean.merge(what, 1L, Long::sum);
  }

  void say(String word, String what) {
    words.merge(word, 1L, Long::sum);
    places.merge(new Where(word, what), 1L, Long::sum);
  }

  /** How often each word was said. */
  Map<String, Long> words() {
    return words;
  }

  /** By feed and field, those most often first, each with how much there is. */
  List<String> worst() {
    return places.entrySet().stream()
        .sorted(Map.Entry.<Where, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String line(Where where, long count) {
    long of = clean.getOrDefault(where.what(), 0L);
    String share = of == 0 ? "" : ", %.3f of 1000".formatted(1_000.0 * count / of);
    return "%,8d  %s %s%s".formatted(count, where.word(), where.what(), share);
  }
}
