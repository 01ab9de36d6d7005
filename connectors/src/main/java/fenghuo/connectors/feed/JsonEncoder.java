package fenghuo.connectors.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a record of a JSON feed, as a sender would. */
public final class JsonEncoder {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonEncoder() {}

  /**
   * One record.
   *
   * @param fields by the names of the feed file; the time is added under the feed's own name for
   *     it, unless it is there
   */
  public static byte[] encode(Feed feed, Instant time, Map<String, Object> fields) {
    Map<String, Object> record = new LinkedHashMap<>(fields);
    record.putIfAbsent(feed.says().time(), time.toString());
    return encode(record);
  }

  /** One record of nothing but these fields, by the names of the feed file. */
  public static byte[] encode(Map<String, Object> record) {
    try {
      return JSON.writeValueAsBytes(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + record, e);
    }
  }
}
