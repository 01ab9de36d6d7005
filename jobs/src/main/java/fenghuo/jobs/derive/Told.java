package fenghuo.jobs.derive;

import fenghuo.model.Flag;
import fenghuo.model.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What is told of one moment.
 *
 * @param readings none: what was told of it before is taken back
 */
record Told(Map<Quantity, Double> readings, Map<Quantity, Flag> flags) {
  private static final Told NOTHING = new Told(Map.of(), Map.of());

  /**
   * What is to be told now.
   *
   * @param time the moment, milliseconds since 1970
   * @param isAgain whether something else was told of it before
   */
  record Change(long time, Told told, boolean isAgain) {}

  /** Tells what differs between what was told and what would be told now, in time order. */
  static void difference(
      SortedMap<Long, Told> before, SortedMap<Long, Told> now, Consumer<Change> out) {
    TreeSet<Long> times = new TreeSet<>(before.keySet());
    times.addAll(now.keySet());
    for (Long time : times) {
      Told was = before.get(time);
      Told is = now.getOrDefault(time, NOTHING);
      if (!is.equals(was)) {
        out.accept(new Change(time, is, was != null));
      }
    }
  }

  /** Nothing told of any moment. */
  static SortedMap<Long, Told> none() {
    return new TreeMap<>();
  }

  /** Readings under their flags, one by one. */
  static final class Maker {
    private final Map<Quantity, Double> readings = new EnumMap<>(Quantity.class);
    private final Map<Quantity, Flag> flags = new EnumMap<>(Quantity.class);

    /** A reading, in doubt for these causes. */
    Maker with(Quantity quantity, double value, int causes) {
      readings.put(quantity, value);
      if (causes != Causes.NONE) {
        flags.put(quantity, Causes.flag(causes));
      }
      return this;
    }

    Told told() {
      return new Told(readings, flags);
    }
  }
}
