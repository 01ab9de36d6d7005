package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of CMA's data service: its fields by their own names, of which station, place and time
 * are always written {@code Station_Id_C}, {@code Lon}, {@code Lat} and {@code Datetime}.
 *
 * <p>Every value may come as a text; one that is written like a number becomes one, but not a
 * station's or a place's name or code. {@code Datetime}, or else {@code Year}, {@code Mon}, {@code
 * Day}, {@code Hour} and {@code Min}, are UTC and say so in the record (handbook 0.3 [V]).
 *
 * <p>From 999000 to 999999 no value is one: 999999 is a missing one [V2: Weatherhub/obsprocdoc,
 * surface.rst], 999998 none expected and 999017 calm [K]; such a field is not there. 999990 in a
 * field of precipitation (PRE…) is a trace [K]: it counts as 0, and {@code trace} names the field.
 */
final class CimissRow {
  private static final BigDecimal LEAST_CODE = new BigDecimal("999000");
  private static final BigDecimal MOST_CODE = new BigDecimal("999999.9999");
  private static final BigDecimal TRACE = new BigDecimal("999990");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,12})?");
  private static final Pattern NAME =
      Pattern.compile("Station_(Id_C|Name)|Country|Province|City|Cnty|Town|Admin_Code.*|Datetime");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-?(\\d\\d)-?(\\d\\d)[ T]?(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:\\.\\d{1,9})?)?");
  private static final Map<String, String> ALWAYS_WRITTEN =
      Map.of(
          "station_id_c", "Station_Id_C",
          "lon", "Lon",
          "lat", "Lat",
          "datetime", "Datetime",
          "d_datetime", "Datetime");

  private final ObjectNode fields = JsonNodeFactory.instance.objectNode();
  private final StringBuilder traces = new StringBuilder();

  /**
   * @param row flat
   */
  CimissRow(ObjectNode row) {
    row.properties().forEach(field -> put(field.getKey(), field.getValue()));
    time().ifPresent(time -> fields.put("Datetime", WireTime.text(time, ZoneOffset.UTC)));
    if (!traces.isEmpty()) {
      fields.put("trace", traces.toString());
    }
  }

  ObjectNode fields() {
    return fields;
  }

  private void put(String name, JsonNode value) {
    String field = ALWAYS_WRITTEN.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    String text = value.asText().trim();
    Optional<BigDecimal> number =
        NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    if (text.isEmpty() || number.filter(CimissRow::isCode).isPresent()) {
      if (field.startsWith("PRE") && number.isPresent() && number.get().compareTo(TRACE) == 0) {
        fields.put(field, BigDecimal.ZERO);
        traces.append(traces.isEmpty() ? "" : " ").append(field);
      }
      return;
    }
    if (NAME.matcher(field).matches()) {
      fields.put(field, text);
    } else {
      fields.set(field, number.<JsonNode>map(DecimalNode::valueOf).orElse(value));
    }
  }

  private static boolean isCode(BigDecimal number) {
    return number.compareTo(LEAST_CODE) >= 0 && number.compareTo(MOST_CODE) <= 0;
  }

  /** The row's time, UTC; nothing where it has none, or one that is none. */
  private Optional<LocalDateTime> time() {
    try {
      if (!fields.has("Datetime")) {
        return fields.has("Year") ? Optional.of(timeInParts()) : Optional.empty();
      }
      Matcher parts = TIME.matcher(fields.get("Datetime").textValue());
      return parts.matches() ? Optional.of(timeIn(parts)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // the feed's reader says what is wrong with it
    }
  }

  private LocalDateTime timeInParts() {
    return LocalDateTime.of(
        part("Year"), part("Mon"), part("Day"), part("Hour"), fields.has("Min") ? part("Min") : 0);
  }

  private int part(String field) {
    return fields.path(field).asInt(-1);
  }

  private static LocalDateTime timeIn(Matcher parts) {
    return LocalDateTime.of(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Integer.parseInt(parts.group(4)),
        Integer.parseInt(parts.group(5)),
        parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)));
  }
}
