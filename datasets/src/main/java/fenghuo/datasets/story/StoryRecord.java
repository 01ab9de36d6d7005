package fenghuo.datasets.story;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record of a story, before it has a wire format.
 *
 * @param time when it was observed, and when it comes in
 * @param fields by the names of the feed's format, without the time; texts, numbers, truths
 */
public record StoryRecord(String feed, Instant time, Map<String, Object> fields) {
  public StoryRecord {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
