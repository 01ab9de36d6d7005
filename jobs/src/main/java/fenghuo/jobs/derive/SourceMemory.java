package fenghuo.jobs.derive;

import fenghuo.jobs.derive.Told.Change;
import fenghuo.model.Located;
import java.util.SortedMap;
import java.util.function.Consumer;

/** All that is kept of one station. Its lists are written in place, as {@link RainMemory} says. */
public record SourceMemory(RainMemory rain, FireMemory fire) {

  /** Who is told what changes. */
  record Listener(Consumer<Change> rain, Consumer<Change> fire) {}

  static SourceMemory none() {
    return new SourceMemory(RainMemory.none(), FireMemory.none());
  }

  /** This memory with one more report. */
  SourceMemory with(Located believed, Listener listener) {
    long time = believed.observation().time().toEpochMilli();
    return onTheDayOf(time, listener.fire()).with(time, believed, listener);
  }

  /**
   * Tells the noons before the day of a report that is newer than all: neither its air nor its rain
   * belong to them, and it may be so much later that their rain is forgotten with it.
   */
  private SourceMemory onTheDayOf(long time, Consumer<Change> out) {
    long day = BeijingDay.of(time);
    if (day <= BeijingDay.of(fire.heard())) {
      return this;
    }
    DayParts parts = rain.now().parts();
    FireMemory heard = fire.hearing(BeijingDay.midnight(day));
    Told.difference(fire.told(parts), heard.told(parts), out);
    return new SourceMemory(rain, heard.upTo(day, parts));
  }

  private SourceMemory with(long time, Located believed, Listener listener) {
    boolean isNear = NoonDay.isNear(time);
    boolean isOfNoon = isOfNoon(time, isNear);
    SortedMap<Long, Told> before = isOfNoon ? fire.told(rain.now().parts()) : Told.none();
    RainMemory rained = rain.with(time, Drop.in(believed), listener.rain());
    FireMemory aired = isNear ? fire.with(time, Air.in(believed)) : fire;
    FireMemory heard = aired.hearing(time);
    if (isOfNoon) {
      Told.difference(before, heard.told(rained.now().parts()), listener.fire());
    }
    return new SourceMemory(rained, heard);
  }

  /** Whether a report may change what is told of a noon that the station was heard of after. */
  private boolean isOfNoon(long time, boolean isNear) {
    long heard = Math.max(time, fire.heard());
    return BeijingDay.noonUntil(heard) > fire.heard()
        || BeijingDay.noonFrom(time) <= heard
        || (isNear && BeijingDay.noon(BeijingDay.of(time)) <= heard);
  }

  /** This memory, of which nothing up to a moment is revised any more. */
  SourceMemory closed(long until) {
    return new SourceMemory(rain.closed(until), fire.closed(until));
  }
}
