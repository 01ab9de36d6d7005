package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/**
 * Rapid reports of the China Earthquake Networks Center as JSON: one report, a list of them, or a
 * list under {@code shuju}, as its web service answers.
 *
 * <p>Fields under the network's names: {@code CATA_ID} (where it has none, its {@code id}), {@code
 * O_TIME} and {@code SAVE_TIME}, {@code EPI_LON}, {@code EPI_LAT} (degrees), {@code EPI_DEPTH}
 * (km), {@code M}, {@code EQ_TYPE}, {@code AUTO_FLAG}; {@code place} is its {@code LOCATION_C}.
 * {@code status} is {@code automatic} or {@code formal}, and {@code revision} 0 or 1 with it: the
 * formal report of an earthquake, minutes later, replaces the automatic one where both have one
 * {@code CATA_ID}. Numbers come as numbers or as texts. Times are Beijing time and do not say so.
 *
 * <p>The network publishes no description; names after public clients of the service [V2], the
 * letters of {@code AUTO_FLAG} [K].
 */
public final class CencFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final String BEIJING = "+08:00";
  private static final List<String> NUMBERS = List.of("EPI_LON", "EPI_LAT", "EPI_DEPTH", "M");
  private static final List<String> TIMES = List.of("O_TIME", "SAVE_TIME");

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode json = JsonTree.of(bytes);
    JsonNode reports = json.path("shuju").isMissingNode() ? json : json.get("shuju");
    Harvest harvest = new Harvest();
    if (reports.isObject()) {
      add(reports, "", harvest);
    } else if (reports instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i), "report %d: ".formatted(i + 1), harvest);
      }
    } else {
      throw new UnreadableException("is neither a report nor a list of them");
    }
    return harvest.contents();
  }

  private static void add(JsonNode report, String where, Harvest harvest)
      throws UnreadableException {
    if (report.isObject()) {
      harvest.add(fields(report).object(), report::toString);
    } else {
      harvest.add(
          where, FlawedException.wrong("must be a report", report.toString()), report.toString());
    }
  }

  private static Fields fields(JsonNode report) {
    String catalogued = text(report, "CATA_ID");
    Fields fields =
        new Fields().text("CATA_ID", catalogued.isEmpty() ? text(report, "id") : catalogued);
    TIMES.forEach(name -> fields.text(name, TimeText.withOffset(text(report, name), BEIJING)));
    NUMBERS.forEach(name -> number(fields, name, report.get(name)));
    fields.value("place", report.get("LOCATION_C")).value("EQ_TYPE", report.get("EQ_TYPE"));
    String flag = text(report, "AUTO_FLAG");
    fields.text("AUTO_FLAG", flag);
    if (flag.equals("M") || flag.contains("正式")) {
      return fields.text("status", "formal").count("revision", 1);
    }
    if (flag.equals("A") || flag.contains("自动")) {
      fields.text("status", "automatic");
    }
    return fields.count("revision", 0);
  }

  /** A text or a number as text; empty where it is neither. */
  private static String text(JsonNode report, String name) {
    JsonNode value = report.path(name);
    return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
  }

  private static void number(Fields fields, String name, JsonNode value) {
    if (value != null && value.isTextual()) {
      fields.number(name, value.textValue());
    } else {
      fields.value(name, value);
    }
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
