package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/**
 * OGC SensorThings API 1.1 (18-088): one Observation, or a collection of them, {@code {"value":
 * […]}}.
 *
 * <p>A record is one Observation: its properties by their own names, those of what it is expanded
 * by after a point, as {@code Datastream.name}, {@code Datastream.unitOfMeasurement.symbol} or
 * {@code Datastream.Thing.@iot.id}. Ids are texts, whatever they are; so is a {@code result} that
 * is true or false. {@code phenomenonTime} is the end of an interval, whose begin is {@code
 * phenomenonTime.begin}. {@code lon} and {@code lat} (WGS 84, degrees) are those of the point that
 * is the FeatureOfInterest, else of the first place of the Thing. Results that are lists
 * (MultiDatastream) and data arrays are flaws.
 */
public final class SensorThingsFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final String TIME = "phenomenonTime";
  private static final List<String> PLACES =
      List.of(
          "/FeatureOfInterest/feature",
          "/FeatureOfInterest/feature/geometry",
          "/Datastream/Thing/Locations/0/location",
          "/Datastream/Thing/Locations/0/location/geometry");

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode json = JsonTree.of(bytes);
    WireContents.Gathering gathering = new WireContents.Gathering();
    FirstFault faults = new FirstFault();
    if (isObservation(json)) {
      gathering.add(record(json, faults));
    } else if (json.path("value").isArray()) {
      readAll(json.path("value"), gathering, faults);
    } else {
      throw new UnreadableException("is neither an Observation nor a collection of them");
    }
    faults.addTo(gathering, "", json::toString);
    return gathering.contents();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  private static void readAll(
      JsonNode collection, WireContents.Gathering gathering, FirstFault faults) {
    for (JsonNode member : collection) {
      if (isObservation(member)) {
        gathering.add(record(member, faults));
      } else {
        faults.note("a member is no Observation with a result");
      }
    }
  }

  private static boolean isObservation(JsonNode json) {
    return json.has("result");
  }

  private static WireRecord record(JsonNode observation, FirstFault faults) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (String place : PLACES) {
      putPoint(fields, observation.at(place));
    }
    putTimes(fields, observation.path(TIME).asText());
    FlatFields flat = new FlatFields(fields, faults);
    for (var property : observation.properties()) {
      switch (property.getKey()) {
        case "FeatureOfInterest" -> putNamed(flat, "FeatureOfInterest", property.getValue());
        case "Datastream" -> putDatastream(flat, property.getValue());
        default -> flat.add(property.getKey(), property.getValue());
      }
    }
    fields.properties().forEach(field -> field.setValue(plain(field.getKey(), field.getValue())));
    return new WireRecord(fields, observation::toString);
  }

  private static void putPoint(ObjectNode fields, JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    boolean isPoint = geometry.path("type").asText().equals("Point");
    if (isPoint && coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
      fields.putIfAbsent("lon", coordinates.get(0));
      fields.putIfAbsent("lat", coordinates.get(1));
    }
  }

  private static void putTimes(ObjectNode fields, String time) {
    int slash = time.indexOf('/');
    if (slash > 0) {
      fields.put(TIME, time.substring(slash + 1)).put(TIME + ".begin", time.substring(0, slash));
    }
  }

  private static void putDatastream(FlatFields flat, JsonNode datastream) {
    putNamed(flat, "Datastream", datastream);
    flat.add("Datastream.unitOfMeasurement", datastream.path("unitOfMeasurement"));
    putNamed(flat, "Datastream.ObservedProperty", datastream.path("ObservedProperty"));
    putNamed(flat, "Datastream.Sensor", datastream.path("Sensor"));
    putNamed(flat, "Datastream.Thing", datastream.path("Thing"));
  }

  private static void putNamed(FlatFields flat, String prefix, JsonNode entity) {
    flat.add(prefix + ".@iot.id", entity.path("@iot.id"));
    flat.add(prefix + ".name", entity.path("name"));
  }

  private static JsonNode plain(String field, JsonNode value) {
    boolean isText = field.endsWith("@iot.id") || value.isBoolean();
    return isText ? new TextNode(value.asText()) : value;
  }
}
