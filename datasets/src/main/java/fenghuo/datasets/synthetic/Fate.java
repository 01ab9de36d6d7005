package fenghuo.datasets.synthetic;

import fenghuo.datasets.synthetic.Lots.Lot;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Which fault befalls a station when. One at a time, and none close upon another, so that each can
 * be told from the next.
 */
final class Fate {
  private final Station station;
  private final Lots lots;
  private final double share;
  private final Consumer<Mishap> told;
  private Mishap mishap = Mishap.NONE;

  /** Once is enough: a counter that has just begun anew may have nothing to lose. */
  private boolean isReset;

  private long first = -1;
  private long last = -1;
  private long soundUntil = Lots.SOUND - 1;

  /**
   * @param share of the reports at which a fault begins, where none is under way
   * @param told is given each fault when it begins
   */
  Fate(Station station, Lots lots, double share, Consumer<Mishap> told) {
    this.station = station;
    this.lots = lots;
    this.share = share;
    this.told = told;
  }

  /**
   * What is wrong with a report, or was with one shortly before. To be asked in order.
   *
   * @param number of the report, from 0
   * @param time of it, milliseconds since 1970
   */
  Mishap at(long number, long time) {
    if (number <= soundUntil) {
      return mishap;
    }
    mishap = Mishap.NONE;
    if (Chance.share(station.seed(), number) < share) {
      begin(number, time);
    }
    return mishap;
  }

  private void begin(long number, long time) {
    Lot lot = lots.draw(Chance.mix(station.seed(), -number), station, time);
    if (lot.fault() == Fault.RESET && isReset) {
      return;
    }
    isReset |= lot.fault() == Fault.RESET;
    first = number;
    last = number + lot.reports() - 1;
    soundUntil = last + lot.after();
    long end = time + (lot.reports() - 1) * station.fleet().everyMillis();
    mishap =
        new Mishap(
            lot.fault(),
            station.fleet().feed(),
            station.name(),
            lot.field(),
            Instant.ofEpochMilli(time),
            Instant.ofEpochMilli(end));
    told.accept(mishap);
  }

  /** Whether the report that was asked for last is itself wrong. */
  boolean isUpon(long number) {
    return mishap.fault() != Fault.NONE && number >= first && number <= last;
  }
}
