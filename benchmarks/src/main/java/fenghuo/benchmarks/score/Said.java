package fenghuo.benchmarks.score;

import fenghuo.model.Aside;
import fenghuo.model.Doubt;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the pipeline said, by the position of what it said it about. */
final class Said {
  /** The last flags of each report of which any value is flagged. */
  final Map<Integer, Map<Quantity, Flag>> flags = new ConcurrentHashMap<>();

  /** Whether each doubt stands, by whose value, of which time. */
  private final Map<String, Map<Flag, Boolean>> doubts = new ConcurrentHashMap<>();

  final Map<Integer, String> asides = new ConcurrentHashMap<>();
  final Queue<SourceHealth> health = new ConcurrentLinkedQueue<>();

  void take(Located located) {
    int position = Integer.parseInt(located.arrived().position());
    if (located.flags().isEmpty()) {
      flags.remove(position);
    } else {
      flags.put(position, new TreeMap<>(located.flags()));
    }
  }

  void take(Doubt doubt) {
    Map<Flag, Boolean> known =
        doubts.computeIfAbsent(
            key(doubt.origin(), doubt.quantity(), doubt.to()), any -> new ConcurrentHashMap<>());
    known.put(new Flag(Quality.DOUBTFUL, doubt.cause()), doubt.quality() == Quality.DOUBTFUL);
  }

  /** What the stations around, or the radar, make of a value; null where they say nothing. */
  Flag doubtOf(String origin, Quantity quantity, Instant time) {
    long slot = Doubt.SLOT.toMillis();
    Instant end = Instant.ofEpochMilli(-Math.floorDiv(-time.toEpochMilli(), slot) * slot);
    return doubts.getOrDefault(key(origin, quantity, end), Map.of()).entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static String key(String origin, Quantity quantity, Instant end) {
    return origin + " " + quantity + " " + end;
  }

  void take(Aside aside) {
    if (!aside.position().isEmpty()) {
      asides.put(Integer.parseInt(aside.position()), aside.reason().name());
    }
  }

  void take(SourceHealth one) {
    health.add(one);
  }
}
