package fenghuo.rules.hazard;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Where a source was at each of its moments. Most never move, so only moments at which the site is
 * another than at the moment before are kept.
 *
 * @param since site by the first moment at it, milliseconds since 1970 UTC
 */
public record Sites(Map<Long, Site> since) {
  public Sites {
    since = Map.copyOf(since);
  }

  static Sites none() {
    return new Sites(Map.of());
  }

  /** The site at a moment that was reported. */
  Site at(long time) {
    return since.size() == 1
        ? since.values().iterator().next()
        : new TreeMap<>(since).floorEntry(time).getValue();
  }

  /**
   * These with the site of one more moment, or another site of a moment.
   *
   * @param next the moment reported after it, whose site stays what it was
   */
  Sites with(long time, Site site, OptionalLong next) {
    Entry<Long, Site> only = since.size() == 1 ? since.entrySet().iterator().next() : null;
    if (only != null && only.getKey() <= time && only.getValue().equals(site)) {
      return this;
    }
    TreeMap<Long, Site> more = new TreeMap<>(since);
    keepNext(more, time, next);
    more.put(time, site);
    return withoutRepetition(more);
  }

  /** These without a moment. */
  Sites without(long time, OptionalLong next) {
    TreeMap<Long, Site> fewer = new TreeMap<>(since);
    keepNext(fewer, time, next);
    fewer.remove(time);
    return withoutRepetition(fewer);
  }

  /** These from a moment on. */
  Sites from(long time) {
    TreeMap<Long, Site> all = new TreeMap<>(since);
    Long first = all.floorKey(time);
    return first == null ? this : new Sites(all.tailMap(first));
  }

  private static void keepNext(TreeMap<Long, Site> sites, long time, OptionalLong next) {
    Entry<Long, Site> before = sites.floorEntry(time);
    if (next.isPresent() && before != null) {
      sites.putIfAbsent(next.getAsLong(), before.getValue());
    }
  }

  private static Sites withoutRepetition(TreeMap<Long, Site> sites) {
    Map<Long, Site> kept = new HashMap<>();
    Site before = null;
    for (Entry<Long, Site> entry : sites.entrySet()) {
      if (!entry.getValue().equals(before)) {
        kept.put(entry.getKey(), entry.getValue());
      }
      before = entry.getValue();
    }
    return new Sites(kept);
  }
}
