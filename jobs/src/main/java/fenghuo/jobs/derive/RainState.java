package fenghuo.jobs.derive;

import fenghuo.model.EventTime;
import fenghuo.model.Quantity;
import fenghuo.rules.formula.rain.IntensityDuration;
import fenghuo.rules.formula.rain.RainLadder;
import fenghuo.rules.formula.rain.SoilWater;
import java.time.Duration;
import java.util.List;

/**
 * How wet the ground at a station is after an amount of rain, from amount to amount in time order.
 *
 * <p>It is told with each amount that is not 0; with the first report from 08:00 and from 20:00 on,
 * when a rain day is over; and, as the ground dries, with the first report of an hour by which the
 * soil water index or the ratio to the curve has changed by a step since it was told last.
 *
 * @param tanks by what was reported; time without a report is dry
 * @param drained up to when they have drained: reports of none in between are not steps of theirs,
 *     for two steps do what one of both lengths does; milliseconds since 1970 UTC
 * @param time of the amount, milliseconds since 1970 UTC
 * @param ratio the most that rain exceeds Caine's curve by, over any duration of {@link
 *     RainLadder#DURATIONS_HOURS} that ends now, as of when it was last looked at; 1: it lies on it
 * @param hours the shortest duration for which that is so
 * @param causes why amounts of these durations are in doubt
 * @param toldIndex the soil water index that was told last, mm
 * @param toldRatio the ratio that was told last
 * @param isTold whether this is told
 */
public record RainState(
    DayParts parts,
    SoilWater tanks,
    long drained,
    long time,
    double ratio,
    int hours,
    int causes,
    double toldIndex,
    double toldRatio,
    boolean isTold) {

  /** For so long amounts that are not 0 are looked back at. */
  static final long LOOKBACK = Duration.ofDays(2).toMillis();

  /** A change that is told, mm [E]. */
  static final double INDEX_STEP_MM = 1;

  /** A change that is told [E]. */
  static final double RATIO_STEP = 0.05;

  /** Where less of the time was reported, what is told is in doubt [E]; as for hazards' totals. */
  static final double REPORTED_SHARE = 0.8;

  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long HALF_DAY = 12 * HOUR; // at 08:00 and 20:00 Beijing, 0 and 12 UTC

  static RainState none() {
    return new RainState(
        DayParts.none(),
        SoilWater.EMPTY,
        EventTime.NEVER,
        EventTime.NEVER,
        0,
        1,
        Causes.NONE,
        0,
        0,
        false);
  }

  /**
   * The state after the next amount.
   *
   * @param drops in time order, back to 48 h before it
   * @param index of the amount among them
   */
  RainState after(List<Drop> drops, int index) {
    Drop drop = drops.get(index);
    DayParts all = parts.with(drop);
    if (!drop.isWet() && !isOtherThan(drop, HOUR)) {
      return new RainState(
          all, tanks, drained, drop.time(), ratio, hours, causes, toldIndex, toldRatio, false);
    }
    SoilWater later = tanksAfter(drop);
    Steepest steepest = Steepest.of(drops, index);
    boolean isChanged =
        Math.abs(later.index() - toldIndex) >= INDEX_STEP_MM
            || Math.abs(steepest.ratio() - toldRatio) >= RATIO_STEP;
    boolean tells = drop.isWet() || isOtherThan(drop, HALF_DAY) || isChanged;
    return new RainState(
        all,
        later,
        drop.time(),
        drop.time(),
        steepest.ratio(),
        steepest.hours(),
        steepest.causes(),
        tells ? later.index() : toldIndex,
        tells ? steepest.ratio() : toldRatio,
        tells);
  }

  /** Whether an amount is the first of a time on the clock; it begins with what is read at it. */
  private boolean isOtherThan(Drop drop, long span) {
    return Math.floorDiv(drop.time(), span) != Math.floorDiv(time, span);
  }

  /** Dry until the amount began to fall, then steady rain. */
  private SoilWater tanksAfter(Drop drop) {
    long wet = drop.isWet() ? Math.min(1_000L * drop.seconds(), drop.time() - time) : 0;
    boolean isEmpty = tanks.index() == 0; // so they are before anything fell
    SoilWater dry = isEmpty ? tanks : tanks.next(0, hours(drop.time() - wet - drained));
    return drop.isWet() ? dry.next(Drop.millimetres(drop.millionths()), hours(wet)) : dry;
  }

  private static double hours(long millis) {
    return millis / (double) HOUR;
  }

  /** What is told of it. */
  Told told() {
    double share = parts.reportedShare(time);
    int gap = share < REPORTED_SHARE ? Causes.GAP : Causes.NONE;
    int days = parts.causes(time) | gap;
    int water = days | causes;
    return new Told.Maker()
        .with(Quantity.ANTECEDENT_INDEX_08_MM, parts.indexFromEight(time), days)
        .with(Quantity.ANTECEDENT_INDEX_20_MM, parts.indexFromTwenty(time), days)
        .with(Quantity.EFFECTIVE_RAIN_MM, parts.effectiveMm(time), days)
        .with(Quantity.SOIL_WATER_INDEX_MM, tanks.index(), water)
        .with(Quantity.RAIN_CURVE_RATIO, ratio, causes)
        .with(Quantity.RAIN_CURVE_HOURS, hours, causes)
        .with(Quantity.RAIN_REPORTED_PERCENT, 100 * share, Causes.NONE)
        .told();
  }

  /** How far rain exceeds the curve, over which duration, and why any amount is in doubt. */
  private record Steepest(double ratio, int hours, int causes) {

    static Steepest of(List<Drop> drops, int index) {
      long now = drops.get(index).time();
      long sum = 0;
      int causes = Causes.NONE;
      Steepest steepest = new Steepest(0, RainLadder.DURATIONS_HOURS.get(0), causes);
      int oldest = index;
      for (int hours : RainLadder.DURATIONS_HOURS) {
        for (; oldest >= 0 && drops.get(oldest).time() > now - hours * HOUR; oldest--) {
          sum += drops.get(oldest).millionths();
          causes |= drops.get(oldest).causes();
        }
        double ratio = IntensityDuration.CAINE.ratio(Drop.millimetres(sum), hours);
        steepest = ratio > steepest.ratio() ? new Steepest(ratio, hours, causes) : steepest;
      }
      return new Steepest(steepest.ratio(), steepest.hours(), causes);
    }
  }
}
