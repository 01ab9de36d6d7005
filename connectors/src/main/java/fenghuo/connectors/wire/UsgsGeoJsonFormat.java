package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Earthquakes of USGS ComCat as GeoJSON, a FeatureCollection or one Feature: each feature is a
 * record with the fields of {@link UsgsCsvFormat}.
 *
 * <p>Source: https://earthquake.usgs.gov/earthquakes/feed/v1.0/geojson.php; times are milliseconds
 * since 1970 UTC, coordinates longitude, latitude (WGS 84, degrees) and depth in km.
 */
public final class UsgsGeoJsonFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final List<String> AS_THEY_ARE =
      List.of("mag", "magType", "place", "type", "status", "net");
  private static final List<String> COORDINATES = List.of("longitude", "latitude", "depth");
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    JsonNode json = JsonTree.of(bytes);
    Harvest harvest = new Harvest();
    switch (json.path("type").asText()) {
      case "Feature" -> add(json, "", harvest);
      case "FeatureCollection" -> {
        if (!(json.get("features") instanceof ArrayNode features)) {
          throw new UnreadableException("has no list of features");
        }
        for (int i = 0; i < features.size(); i++) {
          add(features.get(i), "feature %d: ".formatted(i + 1), harvest);
        }
      }
      default -> throw new UnreadableException("is no GeoJSON of features");
    }
    return harvest.contents();
  }

  private static void add(JsonNode feature, String where, Harvest harvest)
      throws UnreadableException {
    try {
      harvest.add(fields(feature).object(), feature::toString);
    } catch (FlawedException e) {
      harvest.add(where, e, feature.toString());
    }
  }

  private static Fields fields(JsonNode feature) throws FlawedException {
    JsonNode properties = feature.path("properties");
    if (!feature.path("type").asText().equals("Feature") || !properties.isObject()) {
      throw FlawedException.wrong("must be a Feature with properties", feature.toString());
    }
    Fields fields = new Fields().value("id", feature.get("id"));
    AS_THEY_ARE.forEach(name -> fields.value(name, properties.get(name)));
    JsonNode coordinates = feature.path("geometry").path("coordinates");
    for (int i = 0; i < COORDINATES.size(); i++) {
      fields.value(COORDINATES.get(i), coordinates.get(i));
    }
    time(fields, "time", properties.get("time"));
    time(fields, "updated", properties.get("updated"));
    return Revisions.write(
        fields, instantOf(properties.get("time")), instantOf(properties.get("updated")));
  }

  /** A time as text; what is none stays what it is, for whoever reads the record to say so. */
  private static void time(Fields fields, String name, JsonNode millis) {
    Optional<Instant> instant = instantOf(millis);
    if (instant.isPresent()) {
      fields.text(name, instant.get().toString());
    } else {
      fields.value(name, millis);
    }
  }

  private static Optional<Instant> instantOf(JsonNode millis) {
    if (millis == null || !millis.isIntegralNumber() || !millis.canConvertToLong()) {
      return Optional.empty();
    }
    try {
      Instant instant = Instant.ofEpochMilli(millis.longValue());
      boolean hasFourDigits = !instant.isBefore(FIRST) && !instant.isAfter(LAST);
      return hasFourDigits ? Optional.of(instant) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
