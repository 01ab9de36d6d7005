package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What can go wrong with the stations of a fleet. Every fault is as likely as any other, but for
 * the long ones, which are rare, and those that need hard rain, which are likely while it comes.
 */
final class Lots {
  /** One fault in so many is a long one [E]. */
  private static final int RARE = 25;

  /** Of the faults that begin where hard rain is coming, one in so many is of the rain [E]. */
  private static final int IN_RAIN = 2;

  /** How many reports a step or a fast clock lasts [E]. */
  private static final int LASTING = 12;

  private static final Duration SILENCE = Duration.ofHours(3);
  private static final Duration BEHIND = Duration.ofHours(4);
  private static final Duration BLOCKED = Duration.ofHours(3);
  private static final Duration OVERCOUNTING = Duration.ofHours(2);
  private static final Duration BIASED = Duration.ofHours(6);

  /** The first reports are sound, and as many after each fault, for they are compared with. */
  static final int SOUND = 6;

  /** Rain, and what lasts, is compared with that of an hour. */
  private static final Duration COMPARED = Duration.ofHours(1);

  /** Longer than it has to be, for the report that shows it must come, too. */
  private static final int MORE_HOURS = 2;

  private final Fleet fleet;
  private final Occasions occasions;
  private final Map<Fault, List<Lot>> lots = new EnumMap<>(Fault.class);

  /**
   * @param field whose value is wrong; empty where it is no single one
   * @param reports how many reports it lasts
   * @param after how many sound reports after it are compared with those
   */
  record Lot(Fault fault, String field, long reports, long after) {}

  Lots(Fleet fleet, Occasions occasions) {
    this.fleet = fleet;
    this.occasions = occasions;
    add(Fault.LATE, "", 1);
    add(Fault.DUPLICATE, "", 1);
    add(Fault.MALFORMED, "", 1);
    if (fleet.place() != Fleet.Place.EVENT) {
      add(Fault.OUT_OF_ORDER, "", 1);
      add(Fault.SILENT, "", Math.max(LASTING, during(SILENCE)));
      add(Fault.CLOCK_AHEAD, "", LASTING);
      add(Fault.CLOCK_BEHIND, "", during(BEHIND));
      add(Fault.CLOCK_LOST, "", LASTING);
    }
    if (fleet.isOfGauges()) {
      addOfGauges();
    }
    fleet.measures().forEach(this::add);
  }

  /** The first field that counts the rain stands for all of them. */
  private void addOfGauges() {
    add(Fault.SILENT_IN_RAIN, "", during(SILENCE));
    for (Measure measure : fleet.measures()) {
      if (measure.course().isCounted()) {
        add(Fault.BLOCKED, measure.field(), during(BLOCKED));
        add(Fault.OVERCOUNTING, measure.field(), during(OVERCOUNTING));
        return;
      }
    }
  }

  private void add(Measure measure) {
    if (!Double.isNaN(measure.jump())) {
      add(Fault.SPIKE, measure.field(), 1);
      add(Fault.STEP, measure.field(), LASTING);
    }
    if (!Double.isNaN(measure.bias())) {
      add(Fault.BIASED, measure.field(), during(BIASED));
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
    boolean isCompared = reports >= during(COMPARED) || isRain(field);
    long after = Math.max(SOUND, isCompared ? during(COMPARED) : 0);
    lots.computeIfAbsent(fault, any -> new ArrayList<>())
        .add(new Lot(fault, field, reports, after));
  }

  private boolean isRain(String field) {
    return fleet.measures().stream()
        .anyMatch(measure -> measure.field().equals(field) && measure.course().isRain());
  }

  private long during(Duration duration) {
    return duration.toMillis() / fleet.everyMillis();
  }

  /**
   * Draws what begins at a station.
   *
   * @param time milliseconds since 1970
   */
  Lot draw(long seed, Station station, long time) {
    List<Fault> faults = new ArrayList<>(lots.keySet());
    faults.removeIf(fault -> !fault.isInRain() || !occasions.has(fault, station, time));
    if (faults.isEmpty() || Chance.one(IN_RAIN, seed, 4) > 0) {
      faults = atAnyTime(Chance.one(RARE, seed, 1) == 0);
    }
    List<Lot> drawn = lots.get(faults.get(Chance.one(faults.size(), seed, 2)));
    Lot lot = drawn.get(Chance.one(drawn.size(), seed, 3));
    boolean isPossible = occasions.has(lot.fault(), station, time);
    return isPossible ? lot : lots.get(Fault.DUPLICATE).get(0);
  }

  private List<Fault> atAnyTime(boolean isLong) {
    List<Fault> faults = new ArrayList<>(lots.keySet());
    faults.removeIf(fault -> fault.isInRain() || fault.isLong() != isLong);
    return faults.isEmpty() ? List.of(Fault.DUPLICATE) : faults;
  }
}
