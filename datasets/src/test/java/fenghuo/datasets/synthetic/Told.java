package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All reports of two days of a twentieth of the prefecture, and the truth about them. */
final class Told {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");
  private static final Instant TO = FROM.plus(Duration.ofDays(2));
  private static final Places PLACES = Places.builtIn();
  private static final double METRES_A_DEGREE = 111_000;

  /** A fault that has begun so long before the end is over by then. */
  private static final Duration EDGE = Duration.ofHours(1);

  private final Map<String, Station> stations = new LinkedHashMap<>();
  private final Map<Mishap, List<Report>> wrong = new LinkedHashMap<>();
  private final Map<String, Map<Instant, Report>> reports = new HashMap<>();

  private Told() {}

  static Told of(double faults) {
    Plan plan = new Plan(2, FROM, TO, 0.05, faults);
    Told told = new Told();
    List<Station> all = Stations.of(plan, PLACES, Fleets.all(), Storms.of(plan, PLACES));
    all.forEach(station -> told.stations.put(station.name(), station));
    Prefecture.of(plan, PLACES, mishap -> told.wrong.put(mishap, new ArrayList<>()))
        .forEachRemaining(told::add);
    return told;
  }

  private void add(Report report) {
    reports.computeIfAbsent(report.source(), any -> new HashMap<>()).put(report.time(), report);
    if (!report.isClean() && !report.isAfter()) {
      wrong.get(report.mishap()).add(report);
    }
  }

  Collection<Station> stations() {
    return stations.values();
  }

  /** Every fault of a kind that is over in time. */
  List<Mishap> of(Fault fault) {
    return wrong.keySet().stream()
        .filter(mishap -> mishap.fault() == fault && mishap.to().isBefore(TO.minus(EDGE)))
        .toList();
  }

  /** The reports that are wrong by a fault. */
  List<Report> during(Mishap mishap) {
    return wrong.get(mishap);
  }

  /** The report of the same source and time. */
  Report at(Report other) {
    return reports.get(other.source()).get(other.time());
  }

  Report at(Station station, Instant time) {
    return reports.get(station.name()).get(time);
  }

  Station station(Mishap mishap) {
    return stations.get(mishap.source());
  }

  double rain(Mishap mishap, Instant from, Instant to) {
    return rain(station(mishap), from, to);
  }

  /** What a gauge reports of the rain from a moment to another, both included, mm. */
  double rain(Station gauge, Instant from, Instant to) {
    Map<Instant, Report> own = reports.get(gauge.name());
    long every = gauge.fleet().everySeconds();
    long first = (from.getEpochSecond() + every - 1) / every * every;
    Report before = own.get(Instant.ofEpochSecond(first - every));
    double sum = 0;
    for (long at = first; at <= to.getEpochSecond(); at += every) {
      Report report = own.get(Instant.ofEpochSecond(at));
      sum += report == null ? 0 : amount(report, before);
      before = report == null ? before : report;
    }
    return sum;
  }

  private static double amount(Report report, Report before) {
    if (report.fields().get("rain_mm") instanceof Double rain) {
      return rain;
    }
    double total = (double) report.fields().get("rain_total_mm");
    return before == null ? 0 : total - (double) before.fields().get("rain_total_mm");
  }

  /** The gauges within a distance of a station, on a plane, and not it itself. */
  List<Station> gaugesAround(Mishap mishap, double kilometres) {
    Station middle = station(mishap);
    return stations.values().stream()
        .filter(station -> station.fleet().isOfGauges() && !station.equals(middle))
        .filter(station -> kilometres(station, middle) <= kilometres)
        .toList();
  }

  static double kilometres(Station one, Station other) {
    double east = (one.lon() - other.lon()) * Math.cos(Math.toRadians(one.lat()));
    return Math.hypot(east, one.lat() - other.lat()) * METRES_A_DEGREE / 1_000;
  }

  /** Of each station with a counter, stretches of its reports one directly after the other. */
  List<List<Report>> counting() {
    List<List<Report>> all = new ArrayList<>();
    for (Station station : stations.values()) {
      if (station.fleet().name().equals("weather.aws")) {
        addStretches(station, all);
      }
    }
    return all;
  }

  private void addStretches(Station station, List<List<Report>> to) {
    Map<Instant, Report> own = reports.get(station.name());
    List<Report> stretch = new ArrayList<>();
    Duration every = Duration.ofSeconds(station.fleet().everySeconds());
    for (Instant at = FROM; at.isBefore(TO); at = at.plus(every)) {
      Report report = own.get(at);
      if (report != null && isOfTheGauge(report)) {
        stretch.add(report);
      } else if (!stretch.isEmpty()) {
        to.add(List.copyOf(stretch));
        stretch.clear();
      }
    }
    to.add(stretch);
  }

  /** Whether what it says of the rain is what the gauge counted. */
  private static boolean isOfTheGauge(Report report) {
    boolean isSound = report.isClean() || report.isAfter();
    Fault fault = report.mishap().fault();
    return isSound || fault == Fault.BLOCKED || fault == Fault.OVERCOUNTING;
  }
}
