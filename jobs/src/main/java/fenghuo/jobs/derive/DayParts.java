package fenghuo.jobs.derive;

import fenghuo.model.EventTime;
import fenghuo.rules.formula.rain.AntecedentIndex;
import fenghuo.rules.formula.rain.EffectiveRain;
import java.util.Arrays;

/**
 * The rain of one station by parts of days ({@link BeijingDay}), of the newest {@value #DAYS} days,
 * and what the antecedent indices were before them. A day without a report counts as dry; how much
 * was reported is told. Some 1.2 KB.
 *
 * <p>Never written to once made.
 *
 * @param firstDay the oldest of the days
 * @param hydrology the index after the days from 08:00 to 08:00 that began before the first day
 * @param weather the index after the days from 20:00 to 20:00 before the first day
 * @param millionths rain of each part, millionths of a millimetre
 * @param seconds for how long rain was reported in each
 * @param causes why amounts in it are in doubt: {@link Causes}
 */
@SuppressWarnings("ArrayRecordComponent") // compact, and never compared
public record DayParts(
    long firstDay,
    AntecedentIndex hydrology,
    AntecedentIndex weather,
    long[] millionths,
    int[] seconds,
    int[] causes) {

  /** Those that fire weather may still be revised for, today, and the nights at both ends. */
  static final int DAYS = 23;

  /** So far back Sichuan's model looks [V] (handbook 2.5). */
  static final int EFFECTIVE_DAYS = 15;

  /** K of a day; handbook 2.5: 0.85 to 0.95 [K], the middle of it [E]. */
  private static final double DECAY = 0.9;

  /** Wm, mm; handbook 2.5: 80 to 120 [K], the middle of it [E]. */
  private static final double MOST_MM = 100;

  private static final int LENGTH = DAYS * BeijingDay.PARTS;

  static DayParts none() {
    return new DayParts(
        EventTime.NEVER,
        AntecedentIndex.DRY,
        AntecedentIndex.DRY,
        new long[LENGTH],
        new int[LENGTH],
        new int[LENGTH]);
  }

  /** These with one more amount; one of before the first day changes nothing. */
  DayParts with(Drop drop) {
    long part = BeijingDay.part(drop.time());
    DayParts wide = reaching(BeijingDay.ofPart(part));
    int at = wide.index(part);
    if (at <= 0) {
      return this; // the night of the first day is in an index already
    }
    int[] time = wide.seconds.clone();
    time[at] += drop.seconds();
    long[] rain = wide.millionths;
    int[] doubts = wide.causes;
    if (drop.isWet()) {
      rain = rain.clone();
      rain[at] += drop.millionths();
      doubts = doubts.clone();
      doubts[at] |= drop.causes();
    }
    return new DayParts(wide.firstDay, wide.hydrology, wide.weather, rain, time, doubts);
  }

  private DayParts reaching(long day) {
    long first = day - DAYS + 1;
    if (firstDay == EventTime.NEVER) {
      return new DayParts(first, hydrology, weather, millionths, seconds, causes);
    }
    if (first <= firstDay) {
      return this;
    }
    AntecedentIndex fromEight = hydrology;
    AntecedentIndex fromTwenty = weather;
    for (long over = firstDay; over < first; over++) {
      fromEight = next(fromEight, dayFromEight(over));
      fromTwenty = next(fromTwenty, dayFromTwenty(over));
    }
    int gone = (int) Math.min(LENGTH, BeijingDay.PARTS * (first - firstDay));
    return new DayParts(
        first,
        fromEight,
        fromTwenty,
        Arrays.copyOfRange(millionths, gone, gone + LENGTH),
        Arrays.copyOfRange(seconds, gone, gone + LENGTH),
        Arrays.copyOfRange(causes, gone, gone + LENGTH));
  }

  /**
   * Pa after the rain days from 08:00 to 08:00 that are over by a moment, mm.
   *
   * @param time of the newest amount, or before it
   */
  double indexFromEight(long time) {
    AntecedentIndex index = hydrology;
    for (long day = firstDay; BeijingDay.eight(day + 1) <= time; day++) {
      index = next(index, dayFromEight(day));
    }
    return index.mm();
  }

  /** Pa after the rain days from 20:00 to 20:00 that are over by a moment, mm. */
  double indexFromTwenty(long time) {
    AntecedentIndex index = weather;
    for (long day = firstDay; BeijingDay.twenty(day) <= time; day++) {
      index = next(index, dayFromTwenty(day));
    }
    return index.mm();
  }

  /** What is left of the rain of 15 rain days from 20:00 to 20:00 that are over, mm. */
  double effectiveMm(long time) {
    long last = lastDay(time);
    double[] rain = new double[EFFECTIVE_DAYS];
    for (int day = 0; day < EFFECTIVE_DAYS; day++) {
      rain[day] = dayFromTwenty(last - day);
    }
    return EffectiveRain.of(rain, EffectiveRain.DECAY);
  }

  /** The share of these 15 days that rain was reported for, 0 to 1. */
  double reportedShare(long time) {
    return reportedShare(firstPart(time), EFFECTIVE_DAYS);
  }

  /** The share of some days that rain was reported for, 0 to 1. */
  double reportedShare(long firstPart, int days) {
    long reported = 0;
    for (int i = 0; i < days * BeijingDay.PARTS; i++) {
      int at = index(firstPart + i);
      reported += at < 0 ? 0 : seconds[at];
    }
    return Math.min(1, reported * 1_000.0 / (days * BeijingDay.DAY));
  }

  /** Why amounts of these 15 days are in doubt. */
  int causes(long time) {
    return causes(firstPart(time), EFFECTIVE_DAYS * BeijingDay.PARTS);
  }

  /** Why amounts of some parts are in doubt. */
  int causes(long firstPart, int parts) {
    int all = Causes.NONE;
    for (int i = 0; i < parts; i++) {
      int at = index(firstPart + i);
      all |= at < 0 ? Causes.NONE : causes[at];
    }
    return all;
  }

  /** Rain of a day, which is three parts one after the other, mm. */
  double millimetres(long firstPart) {
    long sum = 0;
    for (int i = 0; i < BeijingDay.PARTS; i++) {
      int at = index(firstPart + i);
      sum += at < 0 ? 0 : millionths[at];
    }
    return Drop.millimetres(sum);
  }

  private double dayFromEight(long day) {
    return millimetres(BeijingDay.night(day) + 1);
  }

  private double dayFromTwenty(long day) {
    return millimetres(BeijingDay.night(day));
  }

  private static long firstPart(long time) {
    return BeijingDay.night(lastDay(time) - EFFECTIVE_DAYS + 1);
  }

  /** The latest rain day from 20:00 to 20:00 that is over. */
  private static long lastDay(long time) {
    long day = BeijingDay.of(time);
    return BeijingDay.twenty(day) <= time ? day : day - 1;
  }

  /** Where a part stands; below 0 if it is none of these. */
  private int index(long part) {
    long at = part - BeijingDay.night(firstDay);
    return at < 0 || at >= LENGTH ? -1 : (int) at;
  }

  private static AntecedentIndex next(AntecedentIndex index, double rainMm) {
    return index.next(rainMm, DECAY, MOST_MM);
  }
}
