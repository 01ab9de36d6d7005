package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What geohazard instruments send by MQTT: {@code {"17165802": {"L1_LF_1":
 * {"2026-04-05T20:34:06.000Z": 10.86}}}}, devices, their sensors, times, and a value or several.
 *
 * <p>地质灾害监测数据通信技术要求 (2023), as in public code [V2]. A record is one time of one sensor: {@code
 * device}, {@code sensor} (L1_LF_1), its {@code code} (L1_LF) and {@code sequence}, {@code source}
 * (device/sensor), {@code time}, and its value under its code ({@code L1_LF}), or several under the
 * code and their names ({@code L1_GP.gpsTotalX}): so a feed file can tell what each is. A message
 * with {@code $cmd} goes to a device and holds nothing. A text is never taken for a number.
 *
 * <p>Suppliers do not agree what Z on a time means: UTC, as ISO 8601 has it
 * (ghatg/spring-boot-iot), or nothing at all, on a clock that shows Beijing time (handbook 0.3). A
 * feed has one supplier, so it says which by the name of its decoder; a wrong choice shows at once,
 * for everything is eight hours ahead or late. A time without any offset is Beijing's.
 */
public final class GeohazardFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 64;
  private static final Pattern SENSOR = Pattern.compile("(.+)_(\\d{1,4})");

  private final ZoneOffset meaningOfZ;

  /**
   * @param meaningOfZ UTC, or Beijing's where the supplier prints Z on local time
   */
  public GeohazardFormat(ZoneOffset meaningOfZ) {
    this.meaningOfZ = meaningOfZ;
  }

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode json = JsonTree.of(bytes);
    if (!json.isObject()) {
      throw new UnreadableException("is no JSON object of devices");
    }
    Reading reading = new Reading();
    if (!json.has("$cmd")) {
      json.properties().forEach(device -> reading.readDevice(device.getKey(), device.getValue()));
      reading.faults.addTo(reading.gathering, "", json::toString);
    }
    return reading.gathering.contents();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  /** One message under reading. */
  private final class Reading {
    private final WireContents.Gathering gathering = new WireContents.Gathering();
    private final FirstFault faults = new FirstFault();

    void readDevice(String device, JsonNode sensors) {
      if (isNamed(device) && isObject(device, sensors)) {
        for (Map.Entry<String, JsonNode> sensor : sensors.properties()) {
          if (isNamed(sensor.getKey())) {
            readSensor(device, sensor.getKey(), sensor.getValue());
          }
        }
      }
    }

    private void readSensor(String device, String sensor, JsonNode times) {
      if (isObject(sensor, times)) {
        ObjectNode head = head(device, sensor);
        times.properties().forEach(at -> readTime(head, at.getKey(), at.getValue()));
      }
    }

    private void readTime(ObjectNode head, String time, JsonNode value) {
      try {
        ObjectNode fields = head.deepCopy().put("time", time(time));
        FlatFields flat = new FlatFields(fields, faults);
        flat.add(head.get("code").textValue(), value);
        gathering.add(new WireRecord(fields, () -> raw(head, time, value)));
      } catch (DateTimeException e) {
        faults.note("is no time: " + FlatFields.cut(time));
      }
    }

    private boolean isNamed(String name) {
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        faults.note("is no name: " + FlatFields.cut(name));
        return false;
      }
      return true;
    }

    private boolean isObject(String name, JsonNode node) {
      if (!node.isObject()) {
        faults.note(name + " holds no JSON object");
      }
      return node.isObject();
    }
  }

  private static ObjectNode head(String device, String sensor) {
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("source", device + "/" + sensor).put("device", device).put("sensor", sensor);
    Matcher parts = SENSOR.matcher(sensor);
    if (!parts.matches()) {
      return head.put("code", sensor);
    }
    return head.put("code", parts.group(1)).put("sequence", Integer.parseInt(parts.group(2)));
  }

  private String time(String time) {
    String iso = time.replace(' ', 'T');
    if (iso.endsWith("Z")) {
      String local = iso.substring(0, iso.length() - 1);
      return WireTime.text(LocalDateTime.parse(local), meaningOfZ);
    }
    boolean hasOffset = iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
    if (hasOffset) {
      OffsetDateTime at = OffsetDateTime.parse(iso);
      return WireTime.text(at.toLocalDateTime(), at.getOffset());
    }
    return WireTime.text(LocalDateTime.parse(iso), WireTime.BEIJING);
  }

  private static String raw(ObjectNode head, String time, JsonNode value) {
    ObjectNode raw = JsonNodeFactory.instance.objectNode();
    raw.putObject(head.get("device").textValue())
        .putObject(head.get("sensor").textValue())
        .set(time, value);
    return raw.toString();
  }
}
