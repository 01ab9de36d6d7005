package fenghuo.connectors.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads JSON as strictly as it is defined: one value, no name twice, nested no deeper than 64. */
public final class JsonTree {
  private static final int DEEPEST = 64;

  private static final JsonFactory FLAT = new JsonFactory();

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
   * The flat object that some bytes are, in UTF-8: the same as {@link #of}, at half the price. Of
   * what is not flat, or not as it should be, {@link #of} decides what it is.
   *
   * @throws UnreadableException where they are no JSON
   */
  static JsonNode flat(byte[] bytes) throws UnreadableException {
    try (JsonParser parser = FLAT.createParser(bytes)) {
      ObjectNode object = JSON.createObjectNode();
      if (parser.nextToken() == JsonToken.START_OBJECT && fill(object, parser)) {
        return object;
      }
    } catch (IOException e) {
      // said below, as of any other
    }
    return of(bytes);
  }

  /** Whether an object was flat, named nothing twice, and was all there was. */
  private static boolean fill(ObjectNode object, JsonParser parser) throws IOException {
    int fields = 0;
    String name = parser.nextFieldName();
    while (name != null) {
      switch (parser.nextToken()) {
        case VALUE_STRING -> object.put(name, parser.getText());
        case VALUE_NUMBER_INT -> object.put(name, parser.getLongValue()); // longer ones throw
        case VALUE_NUMBER_FLOAT -> object.put(name, parser.getDoubleValue());
        case VALUE_NULL -> object.putNull(name);
        default -> {
          return false;
        }
      }
      fields++;
      name = parser.nextFieldName();
    }
    return parser.currentToken() == JsonToken.END_OBJECT
        && parser.nextToken() == null
        && object.size() == fields;
  }

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
