package fenghuo.connectors.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Reads JSON as strictly as it is defined: one value, no name twice, nested no deeper than 64. */
public final class JsonTree {
  private static final int DEEPEST = 64;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  /**
   * The value that some bytes are, in UTF-8.
   *
   * @throws UnreadableException where they are none
   */
  public static JsonNode of(byte[] bytes) throws UnreadableException {
    try {
      JsonNode json = JSON.readTree(bytes);
      if (json == null || json.isMissingNode()) {
        throw new UnreadableException("is empty");
      }
      return json;
    } catch (IOException e) {
      throw new UnreadableException("is not JSON", e);
    }
  }
}
