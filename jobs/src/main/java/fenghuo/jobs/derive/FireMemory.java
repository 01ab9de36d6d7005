package fenghuo.jobs.derive;

import fenghuo.model.EventTime;
import fenghuo.model.Quantity;
import fenghuo.rules.formula.fire.FineFuelScale;
import fenghuo.rules.formula.fire.FireWeatherDay;
import fenghuo.rules.formula.fire.FireWeatherDay.Place;
import fenghuo.rules.formula.fire.FireWeatherIndex;
import fenghuo.rules.formula.fire.MoistureCodes;
import fenghuo.rules.formula.fire.NoonWeather;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The noons of one station, and the codes of the Canadian system before them. The codes of a day
 * are told when the station was heard of at its noon or later; a day without a report that counts
 * is bridged when the next one comes ({@link FireWeatherDay}). Rain that was not reported counts as
 * none, which is the safe side for fire, and is doubted.
 *
 * <p>A doubt of one day holds for the next one too [E]: so long fine fuel remembers.
 *
 * @param before the codes on the latest day before these
 * @param days those of the newest {@value #DAYS} days that have a report, in their order
 * @param heard the newest report of the station, whatever it told, milliseconds since 1970 UTC
 */
public record FireMemory(FireWeatherDay before, List<NoonDay> days, long heard) {
  /** So many days may still be revised; two fewer than rain is kept of. */
  static final int DAYS = DayParts.DAYS - 2;

  /** As in the handbook's equations (5.1 [V: cffdrs_r]). */
  private static final FineFuelScale SCALE = FineFuelScale.PRECISE;

  /** No day comes so soon after it that its codes were taken over. */
  private static final FireWeatherDay NONE =
      new FireWeatherDay(MoistureCodes.START, EventTime.NEVER, new NoonWeather(0, 0, 0, 0), 0, 0);

  public FireMemory {
    days = List.copyOf(days);
  }

  static FireMemory none() {
    return new FireMemory(NONE, List.of(), EventTime.NEVER);
  }

  /** This memory, of which a report of a moment near a noon tells this and nothing else. */
  FireMemory with(long time, Optional<Air> air) {
    long day = BeijingDay.of(time);
    if (day <= BeijingDay.of(heard) - DAYS) {
      return this;
    }
    List<NoonDay> others = new ArrayList<>(days);
    int index = others.size();
    while (index > 0 && others.get(index - 1).epochDay() >= day) {
      index--;
    }
    boolean isKnown = index < others.size() && others.get(index).epochDay() == day;
    NoonDay known = isKnown ? others.remove(index) : new NoonDay(day, List.of());
    NoonDay noon = known.with(time, air);
    if (!noon.reports().isEmpty()) {
      others.add(index, noon);
    }
    return new FireMemory(before, others, heard);
  }

  /** This memory after a station was heard of. */
  FireMemory hearing(long time) {
    return time > heard ? new FireMemory(before, days, time) : this;
  }

  /** This memory, of whose days those that are too old for a new day are revised no more. */
  FireMemory upTo(long newest, DayParts rain) {
    FireWeatherDay state = before;
    List<NoonDay> left = new ArrayList<>(days);
    while (!left.isEmpty() && left.get(0).epochDay() <= newest - DAYS) {
      NoonDay oldest = left.remove(0);
      state = next(state, oldest.epochDay(), oldest.counting().orElseThrow(), rain);
    }
    return left.size() == days.size() ? this : new FireMemory(state, left, heard);
  }

  /** This memory, in which every noon up to a moment is decided. */
  FireMemory closed(long until) {
    boolean isDecided = true;
    for (NoonDay day : days) {
      isDecided &= day.isOpen(until) || day.reports().size() == 1;
    }
    if (isDecided) {
      return this;
    }
    List<NoonDay> fewer = new ArrayList<>();
    for (NoonDay day : days) {
      fewer.add(day.isOpen(until) ? day : day.decided());
    }
    return new FireMemory(before, fewer, heard);
  }

  /** What is told of each noon. */
  SortedMap<Long, Told> told(DayParts rain) {
    SortedMap<Long, Told> told = Told.none();
    FireWeatherDay state = before;
    int doubts = Causes.NONE;
    for (NoonDay day : days) {
      long noon = BeijingDay.noon(day.epochDay());
      if (noon <= heard) {
        Air air = day.counting().orElseThrow();
        boolean isNext = day.epochDay() == state.epochDay() + 1;
        int own = doubts(day.epochDay(), air, rain);
        state = next(state, day.epochDay(), air, rain);
        told.put(noon, told(state, isNext ? own | doubts : own));
        doubts = own;
      }
    }
    return told;
  }

  private static FireWeatherDay next(FireWeatherDay state, long day, Air air, DayParts rain) {
    NoonWeather weather =
        new NoonWeather(
            air.temperatureCelsius(),
            air.humidityPercent(),
            air.windKmPerHour(),
            rain.millimetres(firstPart(day)));
    return state.next(LocalDate.ofEpochDay(day), weather, new Place(air.latitude(), SCALE));
  }

  private static int doubts(long day, Air air, DayParts rain) {
    boolean isReported = rain.reportedShare(firstPart(day), 1) >= RainState.REPORTED_SHARE;
    return air.causes()
        | rain.causes(firstPart(day), BeijingDay.PARTS)
        | (isReported ? Causes.NONE : Causes.GAP);
  }

  /** The afternoon before; night and morning follow. */
  private static long firstPart(long day) {
    return BeijingDay.night(day) - 1;
  }

  private static Told told(FireWeatherDay day, int causes) {
    double spread = day.initialSpread(SCALE);
    double index = FireWeatherIndex.of(spread, day.buildup());
    int all = day.daysBridged() > 0 ? causes | Causes.GAP : causes;
    return new Told.Maker()
        .with(Quantity.FINE_FUEL_MOISTURE_CODE, day.codes().fineFuel(), all)
        .with(Quantity.DUFF_MOISTURE_CODE, day.codes().duff(), all)
        .with(Quantity.DROUGHT_CODE, day.codes().drought(), all)
        .with(Quantity.INITIAL_SPREAD_INDEX, spread, all)
        .with(Quantity.BUILDUP_INDEX, day.buildup(), all)
        .with(Quantity.FIRE_WEATHER_INDEX, index, all)
        .with(Quantity.DAILY_SEVERITY_RATING, FireWeatherIndex.dailySeverity(index), all)
        .with(Quantity.DAYS_BRIDGED, day.daysBridged(), Causes.NONE)
        .with(Quantity.DAYS_KNOWN, day.daysKnown(), Causes.NONE)
        .told();
  }
}
