package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the meteorological data service of CMA answers (MUSIC, CIMISS), in JSON: {@code
 * {"returnCode": "0", "returnMessage": "…", "DS": [{…}, {…}]}}, a row for each station and time.
 *
 * <p>A record is one row, read by {@link CimissRow}. An answer without rows is a sign of life. An
 * answer with any return code but 0 cannot be read, and says why in its message.
 */
public final class CimissFormat implements WireFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode answer = JsonTree.of(bytes);
    String code = answer.path("returnCode").asText("0");
    if (!code.equals("0")) {
      String message = FlatFields.cut(answer.path("returnMessage").asText());
      throw new UnreadableException(
          "was refused with returnCode %s: %s".formatted(FlatFields.cut(code), message));
    }
    if (!answer.path("DS").isArray()) {
      throw new UnreadableException("has no list of rows, DS");
    }
    WireContents.Gathering gathering = new WireContents.Gathering();
    FirstFault faults = new FirstFault();
    for (JsonNode row : answer.path("DS")) {
      if (row.isObject()) {
        gathering.add(new WireRecord(fields(row, faults), row::toString));
      } else {
        faults.note("a row is no JSON object");
      }
    }
    faults.addTo(gathering, "", answer::toString);
    return gathering.contents();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  private static ObjectNode fields(JsonNode row, FirstFault faults) {
    ObjectNode flat = JsonNodeFactory.instance.objectNode();
    new FlatFields(flat, faults).addAll("", row);
    return new CimissRow(flat).fields();
  }
}
