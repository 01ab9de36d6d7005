package fenghuo.datasets.synthetic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stations of one feed.
 *
 * @param feed by the name of its feed file
 * @param sites how many places there are
 * @param perSite how many sources at each
 * @param everySeconds from one report to the next, s
 * @param delaySeconds the longest that a report is under way, s
 * @param lateHours how late a report is that nobody waits for, h: longer than its feed keeps
 * @param source the field that names the source
 * @param words what each report says in words; {@code @} stands for the site
 */
record Fleet(
    String feed,
    int sites,
    int perSite,
    long everySeconds,
    long delaySeconds,
    long lateHours,
    String source,
    Place place,
    Map<String, String> words,
    List<Measure> measures) {

  /** Who knows where a source is. */
  enum Place {
    /** Each report says it. */
    RECORD,
    /** The register of stations. */
    REGISTER,
    /** Each report says it, and is a source of its own: an alarm. */
    EVENT
  }

  Fleet {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words)); // in the order of the table
    measures = List.copyOf(measures);
  }

  /** How many sources report; of events, how many cameras raise them. */
  int sources() {
    return sites * perSite;
  }

  /** A part of the fleet: a share of its sites, at least one. */
  Fleet scaled(double share) {
    int some = (int) Math.max(1, Math.round(sites * share));
    return new Fleet(
        feed, some, perSite, everySeconds, delaySeconds, lateHours, source, place, words, measures);
  }

  long everyMillis() {
    return everySeconds * 1_000;
  }
}
