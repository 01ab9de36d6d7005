package fenghuo.benchmarks.score;

import fenghuo.model.Aside;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the pipeline said, by the position of what it said it about. */
final class Said {
  /** The last flags of each report of which any value is flagged. */
  final Map<Integer, Map<Quantity, Flag>> flags = new ConcurrentHashMap<>();

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

  void take(Aside aside) {
    if (!aside.position().isEmpty()) {
      asides.put(Integer.parseInt(aside.position()), aside.reason().name());
    }
  }

  void take(SourceHealth one) {
    health.add(one);
  }
}
