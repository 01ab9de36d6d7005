package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.model.Observation;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an aside shows of a record. Asides go into a topic and a table that many read and nobody
 * clears of persons, so of a feed with labels that are {@code personal} they show no such label,
 * and no record as it came, in which a name may stand anywhere. The record itself lies at the
 * aside's position. The rows of {@code observations} do hold those labels: whom to call is what a
 * register is for.
 */
public final class AsideText {
  private static final String WITHHELD = "…";
  private static final String WHOLE_WITHHELD =
      "withheld, for it may name persons; it lies at its position";

  private AsideText() {}

  /** An observation in words. */
  public static String of(Observation observation, Feed feed) {
    if (!isPersonal(feed)) {
      return observation.toString();
    }
    Map<String, String> labels = new TreeMap<>(observation.labels());
    for (LabelField field : feed.labels()) {
      if (field.personal()) {
        labels.computeIfPresent(field.field(), (name, told) -> WITHHELD);
      }
    }
    return new Observation(
            observation.id(),
            observation.feed(),
            observation.source(),
            observation.revision(),
            observation.time(),
            observation.lon(),
            observation.lat(),
            observation.readings(),
            labels)
        .toString();
  }

  /** A record as it came. */
  static String of(String raw, Feed feed) {
    return isPersonal(feed) ? WHOLE_WITHHELD : raw;
  }

  /** What a parser says of a record; it quotes what it stumbled over. */
  static String ofParser(String message, Feed feed) {
    return isPersonal(feed) ? message.replaceAll("'[^']*'", WITHHELD) : message;
  }

  /** Whether records of a feed may name persons. */
  static boolean isPersonal(Feed feed) {
    return feed.labels().stream().anyMatch(LabelField::personal);
  }
}
