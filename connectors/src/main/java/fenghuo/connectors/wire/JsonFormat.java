package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own: one record as one flat JSON object, with the field names of its feed file. */
public final class JsonFormat implements WireFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode json = JsonTree.flat(bytes);
    if (!(json instanceof ObjectNode object)) {
      throw new UnreadableException("is no JSON object");
    }
    return WireContents.of(
        List.of(new WireRecord(object, () -> new String(bytes, StandardCharsets.UTF_8))));
  }

  @Override
  public boolean isOurs() {
    return true;
  }
}
