package fenghuo.rules.hazard;

import fenghuo.model.Text;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** What past events leave of a hazard's thresholds, from day to day of Beijing. */
final class Scales {
  private static final double PERCENT = 100;

  private final Scaling scaling;

  /** By township, what was last found there: nearly every reading asks about the same day. */
  private final Map<String, Found> found = new HashMap<>();

  /** A scale and when it holds: from a moment, until another, milliseconds since 1970 UTC. */
  private record Found(long from, long until, Scale scale) {
    boolean isOf(long time) {
      return from <= time && time < until;
    }
  }

  /** What one event leaves of a threshold, and the last day on which it does. */
  private record Left(double factor, long lastDay, Text title) {
    Left stronger(Left other) {
      boolean isLonger = other.factor == factor && other.lastDay > lastDay;
      return other.factor < factor || isLonger ? other : this;
    }
  }

  Scales(Scaling scaling) {
    this.scaling = scaling;
  }

  /** The scale at a site and a moment, given in milliseconds since 1970 UTC. */
  Scale at(Site site, long time) {
    if (scaling.easings().isEmpty() || scaling.events().isEmpty()) {
      return Scale.NONE;
    }
    Found known = found.get(site.township());
    if (known == null || !known.isOf(time)) {
      known = find(site, time);
      found.put(site.township(), known);
    }
    return known.scale();
  }

  /** The scale, which holds for the day but for the time before or after an event on that day. */
  private Found find(Site site, long time) {
    long day = BeijingTime.dayOf(time);
    long from = BeijingTime.beginOf(day);
    long until = BeijingTime.beginOf(day + 1);
    Map<Cause, Left> strongest = new EnumMap<>(Cause.class);
    for (PastEvent event : scaling.events()) {
      long at = event.at().toEpochMilli();
      if (at > time) {
        until = Math.min(until, at);
      } else {
        from = Math.max(from, at);
        event.at(site).ifPresent(intensity -> ease(event, intensity, day, strongest));
      }
    }
    return new Found(from, until, together(strongest));
  }

  private void ease(PastEvent event, double intensity, long day, Map<Cause, Left> strongest) {
    long begin = BeijingTime.dayOf(event.at().toEpochMilli());
    for (Easing easing : scaling.easings()) {
      if (easing.after() == event.cause()) {
        double factor = easing.factorOn(day, begin, intensity);
        Left left = new Left(factor, easing.lastDay(begin), event.title());
        strongest.merge(event.cause(), left, Left::stronger);
      }
    }
  }

  private Scale together(Map<Cause, Left> strongest) {
    double factor = 1;
    for (Left left : strongest.values()) {
      factor *= left.factor();
    }
    int percent = (int) Math.round(PERCENT * Math.max(scaling.least(), factor));
    return percent == PERCENT ? Scale.NONE : new Scale(percent, words(percent, strongest));
  }

  private static Text words(int percent, Map<Cause, Left> strongest) {
    StringJoiner zh = new StringJoiner("、", "，阈值因", "降为%d%%".formatted(percent));
    StringJoiner en =
        new StringJoiner(" and ", ", threshold at %d %% after ".formatted(percent), "");
    for (Left left : strongest.values()) {
      if (left.factor() < Easing.WHOLE) {
        LocalDate last = BeijingTime.date(left.lastDay());
        zh.add("%s（至%s）".formatted(left.title().zh(), last));
        en.add("%s (until %s)".formatted(left.title().en(), last));
      }
    }
    return new Text(zh.toString(), en.toString());
  }
}
