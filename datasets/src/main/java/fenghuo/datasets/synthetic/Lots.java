package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What can go wrong with the stations of a fleet. Every fault is as likely as any other, but for
 * the long ones, which are rare.
 */
final class Lots {
  /** One fault in so many is a long one [E]. */
  private static final int RARE = 40;

  /** How many reports a step or a wrong clock lasts [E]. */
  private static final int LASTING = 12;

  private static final Duration SILENCE = Duration.ofHours(3);

  /** Longer than it has to be, for the report that shows it must come, too. */
  private static final int MORE_HOURS = 2;

  private final Fleet fleet;
  private final Map<Fault, List<Lot>> lots = new EnumMap<>(Fault.class);

  /**
   * @param field whose value is wrong; empty where it is no single one
   * @param reports how many reports it lasts
   */
  record Lot(Fault fault, String field, long reports) {}

  Lots(Fleet fleet) {
    this.fleet = fleet;
    add(Fault.LATE, "", 1);
    add(Fault.DUPLICATE, "", 1);
    add(Fault.MALFORMED, "", 1);
    if (fleet.place() != Fleet.Place.EVENT) {
      add(Fault.OUT_OF_ORDER, "", 1);
      add(Fault.SILENT, "", Math.max(LASTING, during(SILENCE)));
      add(Fault.CLOCK_AHEAD, "", LASTING);
      add(Fault.CLOCK_BEHIND, "", LASTING);
      add(Fault.CLOCK_LOST, "", LASTING);
    }
    fleet.measures().forEach(this::add);
  }

  private void add(Measure measure) {
    if (!Double.isNaN(measure.jump())) {
      add(Fault.SPIKE, measure.field(), 1);
      add(Fault.STEP, measure.field(), LASTING);
    }
    if (measure.course() == Course.TOTAL) {
      add(Fault.RESET, measure.field(), 1);
    }
    if (!Double.isNaN(measure.beyond())) {
      add(Fault.OUT_OF_RANGE, measure.field(), 1);
    }
    if (!Double.isNaN(measure.unusual())) {
      add(Fault.UNUSUAL, measure.field(), 1);
    }
    if (measure.stuckHours() > 0) {
      Duration stuck = Duration.ofHours(measure.stuckHours() + MORE_HOURS);
      add(Fault.STUCK, measure.field(), during(stuck));
    }
  }

  private void add(Fault fault, String field, long reports) {
    lots.computeIfAbsent(fault, any -> new ArrayList<>()).add(new Lot(fault, field, reports));
  }

  private long during(Duration duration) {
    return duration.toMillis() / fleet.everyMillis();
  }

  Lot draw(long seed) {
    boolean isLong = Chance.one(RARE, seed, 1) == 0;
    List<Fault> faults = new ArrayList<>(lots.keySet());
    faults.removeIf(fault -> fault.isLong() != isLong);
    if (faults.isEmpty()) {
      return lots.get(Fault.DUPLICATE).get(0);
    }
    List<Lot> drawn = lots.get(faults.get(Chance.one(faults.size(), seed, 2)));
    return drawn.get(Chance.one(drawn.size(), seed, 3));
  }
}
