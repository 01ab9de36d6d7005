package fenghuo.jobs.warn;

import fenghuo.model.Arrival;
import fenghuo.model.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.MapFunction;

/** Holds the first arrival of each part until the observations of the parts before are stored. */
final class Gate implements MapFunction<Arrival, Arrival> {
  private static final long serialVersionUID = 1L;

  /** By the position of an arrival, how many observations must be stored before it goes on. */
  private final Map<String, Integer> before = new HashMap<>();

  private final Shelf<Located> stored;

  Gate(List<List<Arrival>> parts, Shelf<Located> stored) {
    this.stored = stored;
    int observations = 0;
    for (List<Arrival> part : parts) {
      before.put(part.get(0).arrived().position(), observations);
      observations += part.stream().mapToInt(arrival -> arrival.observations().size()).sum();
    }
  }

  @Override
  public Arrival map(Arrival arrival) throws InterruptedException {
    stored.await(before.getOrDefault(arrival.arrived().position(), 0));
    return arrival;
  }
}
