package fenghuo.datasets.synthetic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stations of one kind.
 *
 * @param name that the names of its stations begin with
 * @param feed to which they report, by the name of its feed file
 * @param sites how many places there are
 * @param perSite how many sources at each
 * @param everySeconds from one report to the next, s
 * @param delaySeconds the longest that a report is under way, s
 * @param lateHours how late a report is that nobody waits for, h: longer than its feed keeps
 * @param source the field that names the source
 * @param catches by which share of the rain what a station counts may differ from it, either way
 * @param words what each report says in words; {@code @} stands for the site
 */
record Fleet(
    String name,
    String feed,
    int sites,
    int perSite,
    long everySeconds,
    long delaySeconds,
    long lateHours,
    String source,
    Place place,
    double catches,
    Map<String, String> words,
    List<Measure> measures) {

  /** Who knows where a source is. */
  enum Place {
    /** Each report says it. */
    RECORD,
    /** The register of stations. */
    REGISTER,
    /** Each report says it: the centre of a cell of a grid. There are none but over gauges. */
    GRID,
    /** Each report says it, and is a source of its own: an alarm. */
    EVENT
  }

  Fleet {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words)); // in the order of the table
    measures = List.copyOf(measures);
  }

  /** Whether its stations count the rain. */
  boolean isOfGauges() {
    return measures.stream().anyMatch(measure -> measure.course().isCounted());
  }

  /** How many sources report; of events, how many cameras raise them. */
  int sources() {
    return sites * perSite;
  }

  /** A part of the fleet: a share of its sites, at least one. */
  Fleet scaled(double share) {
    int some = (int) Math.max(1, Math.round(sites * share));
    return new Fleet(
        name,
        feed,
        some,
        perSite,
        everySeconds,
        delaySeconds,
        lateHours,
        source,
        place,
        catches,
        words,
        measures);
  }

  long everyMillis() {
    return everySeconds * 1_000;
  }
}
