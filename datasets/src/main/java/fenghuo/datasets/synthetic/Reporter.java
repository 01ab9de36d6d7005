package fenghuo.datasets.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A station at work: makes its reports, one after the other. */
final class Reporter {
  private static final long AHEAD = 150_000;
  private static final long BEHIND = 1_050_000;
  private static final long LOST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final Station station;
  private final Fleet fleet;
  private final Fate fate;
  private final long from;
  private long number;
  private Mishap mishap = Mishap.NONE;
  private boolean isWrong;
  private final Gauge gauge;

  /** What a counter had counted when it began anew, in its unit. */
  private double counted;

  /**
   * @param from its first report is due after that, milliseconds since 1970
   */
  Reporter(Station station, Fate fate, long from) {
    this.station = station;
    this.fleet = station.fleet();
    this.fate = fate;
    this.gauge = new Gauge(station);
    boolean isEvent = fleet.place() == Fleet.Place.EVENT;
    long phase = isEvent ? Chance.one((int) fleet.everySeconds(), station.seed(), -2) : 0;
    long first = from / fleet.everyMillis() * fleet.everyMillis() + phase * 1_000;
    this.from = first > from ? first : first + fleet.everyMillis();
  }

  /** When the next report is due, milliseconds since 1970. */
  long due() {
    return from + number * fleet.everyMillis();
  }

  /** Makes the report that is due: one as a rule, none or two where something is wrong. */
  void report(Consumer<Report> out) {
    long time = due();
    mishap = fate.at(number, time);
    isWrong = fate.isUpon(number);
    number++;
    gauge.count(time, isWrong ? mishap.fault() : Fault.NONE);
    if (isWrong && mishap.fault().isSilence()) {
      return;
    }
    long arrival = time + delay(time);
    Map<String, Object> fields = fields(time);
    out.accept(report(time, arrival, fields));
    if (isWrong(Fault.DUPLICATE)) {
      out.accept(report(time, arrival + delay(time), fields));
    }
  }

  private boolean isWrong(Fault fault) {
    return isWrong && mishap.fault() == fault;
  }

  private Report report(long time, long arrival, Map<String, Object> fields) {
    return new Report(
        fleet.feed(),
        (String) fields.get(fleet.source()),
        Instant.ofEpochMilli(byItsClock(time)),
        Instant.ofEpochMilli(arrival),
        fields,
        mishap,
        !isWrong);
  }

  private long delay(long time) {
    long usual =
        1_000 + (long) (fleet.delaySeconds() * 1_000 * Chance.share(~station.seed(), time));
    if (isWrong(Fault.LATE)) {
      return usual + fleet.lateHours() * HOUR;
    }
    return isWrong(Fault.OUT_OF_ORDER) ? usual + fleet.everyMillis() * 5 / 2 : usual;
  }

  private long byItsClock(long time) {
    if (!isWrong) {
      return time;
    }
    return switch (mishap.fault()) {
      case CLOCK_AHEAD -> time + AHEAD;
      case CLOCK_BEHIND -> time - BEHIND;
      case CLOCK_LOST -> LOST + time - mishap.from().toEpochMilli();
      default -> time;
    };
  }

  private Map<String, Object> fields(long time) {
    Map<String, Object> fields = new LinkedHashMap<>();
    boolean isEvent = fleet.place() == Fleet.Place.EVENT;
    fields.put(fleet.source(), isEvent ? station.name() + "-" + time / 1_000 : station.name());
    if (fleet.place() != Fleet.Place.REGISTER) {
      fields.put("lon", station.lon());
      fields.put("lat", station.lat());
    }
    for (Measure measure : fleet.measures()) {
      fields.put(measure.field(), measure.written(value(measure, time)));
    }
    fleet
        .words()
        .forEach((name, word) -> fields.put(name, word.equals("@") ? station.site() : word));
    return fields;
  }

  private double value(Measure measure, long time) {
    double sound = sound(measure, time);
    return isWrong && mishap.field().equals(measure.field()) ? wrong(measure, sound, time) : sound;
  }

  private double sound(Measure measure, long time) {
    double own = measure.at(time, station);
    return switch (measure.course()) {
      case RAIN -> gauge.last();
      case TOTAL -> own + gauge.all() - counted;
      default -> own;
    };
  }

  private double wrong(Measure measure, double sound, long time) {
    return switch (mishap.fault()) {
      case BLOCKED, OVERCOUNTING -> sound; // so the gauge counted
      case BIASED -> sound + measure.bias() * shareOfBias(time);
      case SPIKE, STEP -> sound + measure.jump();
      case STUCK -> measure.at(mishap.from().toEpochMilli(), station);
      case OUT_OF_RANGE -> measure.beyond();
      case UNUSUAL -> measure.unusual();
      case RESET -> sound - anew(sound);
      default -> throw new IllegalStateException("no fault of a value: " + mishap);
    };
  }

  /** How much of the bias there is: it comes in an hour, and goes in one. */
  private double shareOfBias(long time) {
    long since = time - mishap.from().toEpochMilli();
    long left = mishap.to().toEpochMilli() - time;
    return Math.min(1, Math.min(since, left) / (double) HOUR);
  }

  private double anew(double sound) {
    counted += sound;
    return sound;
  }
}
