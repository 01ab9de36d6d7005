package fenghuo.datasets.synthetic;

import fenghuo.datasets.places.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Every report of a prefecture, in the order in which they come in: first the register of stations,
 * then what they report. Made one after the other, and nothing is kept but what is under way. What
 * would come in after the end of the plan does not come.
 */
public final class Prefecture implements Iterator<Report> {
  /** The feed of the register of stations. */
  public static final String REGISTER = "registry.stations";

  private final long from;
  private final long to;
  private final Queue<Station> unregistered = new ArrayDeque<>();
  private final PriorityQueue<Turn> turns = new PriorityQueue<>(Turn.ORDER);
  private final PriorityQueue<Coming> underway = new PriorityQueue<>(Coming.ORDER);
  private long made;

  /** Whose report is due when. */
  private record Turn(long due, int number, Reporter reporter) {
    static final Comparator<Turn> ORDER =
        Comparator.comparingLong(Turn::due).thenComparingInt(Turn::number);
  }

  /** A report under way; of two that come at once, the one that was made first is the first. */
  private record Coming(long at, long number, Report report) {
    static final Comparator<Coming> ORDER =
        Comparator.comparingLong(Coming::at).thenComparingLong(Coming::number);
  }

  private Prefecture(Plan plan) {
    from = plan.from().toEpochMilli();
    to = plan.to().toEpochMilli();
  }

  /**
   * The reports of a plan.
   *
   * @param told is given each fault when it is first put in; those that make nothing come, too
   */
  public static Prefecture of(Plan plan, Places places, Consumer<Mishap> told) {
    Prefecture prefecture = new Prefecture(plan);
    Storms storms = Storms.of(plan, places);
    Occasions occasions = new Occasions(storms);
    Map<String, Lots> lots = new HashMap<>();
    for (Station station : Stations.of(plan, places, Fleets.all(), storms)) {
      Fleet fleet = station.fleet();
      Lots own = lots.computeIfAbsent(fleet.name(), name -> new Lots(fleet, occasions));
      prefecture.add(
          new Reporter(station, new Fate(station, own, plan.faults(), told), prefecture.from));
      if (fleet.place() == Fleet.Place.REGISTER) {
        prefecture.unregistered.add(station);
      }
    }
    return prefecture;
  }

  /** How many sources report to which feed, at full size. */
  public static Map<String, Integer> sources() {
    Map<String, Integer> sources = new LinkedHashMap<>();
    Fleets.all().forEach(fleet -> sources.merge(fleet.feed(), fleet.sources(), Integer::sum));
    return sources;
  }

  private void add(Reporter reporter) {
    turns.add(new Turn(reporter.due(), turns.size(), reporter));
  }

  @Override
  public boolean hasNext() {
    work();
    return !unregistered.isEmpty() || (!underway.isEmpty() && underway.peek().at() < to);
  }

  @Override
  public Report next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all of the plan has come in");
    }
    return unregistered.isEmpty() ? underway.remove().report() : entry(unregistered.remove());
  }

  /** Has reports made until it is sure which one comes in next: none comes before it is made. */
  private void work() {
    while (!turns.isEmpty()
        && turns.peek().due() < to
        && (underway.isEmpty() || turns.peek().due() <= underway.peek().at())) {
      Turn turn = turns.remove();
      turn.reporter().report(this::send);
      turns.add(new Turn(turn.reporter().due(), turn.number(), turn.reporter()));
    }
  }

  private void send(Report report) {
    underway.add(new Coming(report.arrival().toEpochMilli(), made++, report));
  }

  private Report entry(Station station) {
    Instant begin = Instant.ofEpochMilli(from);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("station", station.name());
    fields.put("lon", station.lon());
    fields.put("lat", station.lat());
    fields.put("feed", station.fleet().feed());
    fields.put("state", "in-force");
    Instant since = begin.minus(Duration.ofDays(1));
    return new Report(REGISTER, station.name(), since, begin, fields, Mishap.NONE, false);
  }
}
