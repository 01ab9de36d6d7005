package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import fenghuo.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV and GeoJSON of one catalogue, which say the same. */
class UsgsFormatsTest {
  private static final UsgsCsvFormat CSV = new UsgsCsvFormat();
  private static final UsgsGeoJsonFormat GEOJSON = new UsgsGeoJsonFormat();

  private static final String HEADER =
      "time,latitude,longitude,depth,mag,magType,net,id,updated,place,type,status\n";

  /** Figures of Luding, 2022-09-05 (handbook 7.2), with an update a minute and a half later. */
  private static final String ROW =
      "2022-09-05T04:52:18.000Z,29.59,102.08,16,6.8,ms,tt,tt1,2022-09-05T04:53:48.500Z,"
          + "\"Luding, Sichuan\",earthquake,reviewed\n";

  private static final String FEATURE =
      """
      {"type": "Feature", "id": "tt1",
       "geometry": {"type": "Point", "coordinates": [102.08, 29.59, 16]},
       "properties": {"time": 1662353538000, "updated": 1662353628500, "mag": 6.8,
         "magType": "ms", "place": "Luding, Sichuan", "type": "earthquake",
         "status": "reviewed", "net": "tt", "felt": null, "alert": null}}""";

  @Test
  void aRowIsARecord() throws UnreadableException {
    JsonNode event = only(csv(HEADER + ROW));
    assertThat(event.get("id").textValue()).isEqualTo("tt1");
    assertThat(event.get("time").textValue()).isEqualTo("2022-09-05T04:52:18.000Z");
    assertThat(event.get("longitude").doubleValue()).isEqualTo(102.08);
    assertThat(event.get("latitude").doubleValue()).isEqualTo(29.59);
    assertThat(event.get("depth").doubleValue()).isEqualTo(16);
    assertThat(event.get("mag").doubleValue()).isEqualTo(6.8);
    assertThat(event.get("place").textValue()).isEqualTo("Luding, Sichuan");
    assertThat(event.get("revision").intValue()).isEqualTo(90);
  }

  @Test
  void bothFormatsSayTheSame() throws UnreadableException {
    JsonNode row = only(csv(HEADER + ROW));
    JsonNode feature = only(geojson(FEATURE));
    assertThat(feature.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> row.fieldNames());
    row.fieldNames()
        .forEachRemaining(
            name -> assertThat(valueOf(feature.get(name))).isEqualTo(valueOf(row.get(name))));
  }

  @Test
  void columnsAreFoundByTheirNames() throws UnreadableException {
    assertThat(
            only(csv("\uFEFFid,mag,depth,longitude,latitude,time\r\ntt1,6.8,16,102.08,29.59,x\r\n"))
                .get("longitude")
                .doubleValue())
        .isEqualTo(102.08);
    assertThatThrownBy(() -> csv("id,mag,depth,longitude,time\n"))
        .hasMessage("has no column latitude");
    assertThatThrownBy(() -> csv("time,time\n")).hasMessageContaining("a column twice");
    assertThatThrownBy(() -> csv("\n \n")).hasMessage("is empty");
  }

  @Test
  void aBadRowKeepsNoOtherBack() throws UnreadableException {
    WireContents contents = csv(HEADER + "a,b\n" + ROW + "\"never closed," + ROW + "\n" + ROW);
    assertThat(contents.records()).hasSize(2);
    assertThat(contents.flaws())
        .extracting(Flaw::reason, Flaw::detail)
        .containsExactly(
            tuple(Reason.UNREADABLE, "row 1: has 2 cells, not 12"),
            tuple(Reason.UNREADABLE, "row 3: is no row: its quotes do not close"));
    assertThat(contents.flaws().get(0).raw()).isEqualTo("a,b");
  }

  @Test
  void aTableOfBadRowsIsAnotherTable() {
    assertThatThrownBy(() -> csv(HEADER + "a,b\n".repeat(1_001)))
        .hasMessageStartingWith("more than 1000 pieces are flawed");
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "2022-09-05T04:52:18.900Z, 2022-09-05T04:52:18Z, 0",
    "2022-09-05T04:52:00Z, 2022-09-05T04:52:18Z, 0",
    "2022-09-17T00:00:00Z, 2022-09-05T04:52:18Z, 1000000",
    "2022-09-05T05:52:18Z, 2022-09-05T04:52:18Z, 3600"
  })
  void aLaterUpdateIsALaterRevision(String updated, String time, int revision) {
    assertThat(Revisions.after(Instant.parse(time), Instant.parse(updated))).isEqualTo(revision);
  }

  @Test
  void aDeletedEarthquakeSaysSo() throws UnreadableException {
    String deleted = FEATURE.replace("reviewed", "deleted").replace("6.8", "null");
    JsonNode event = only(geojson(deleted));
    assertThat(event.get("status").textValue()).isEqualTo("deleted");
    assertThat(event.has("mag")).isFalse();
  }

  @Test
  void aCollectionIsItsFeatures() throws UnreadableException {
    WireContents contents =
        geojson(
            "{\"type\": \"FeatureCollection\", \"features\": [%s, 7, {}, %s]}"
                .formatted(FEATURE, FEATURE));
    assertThat(contents.records()).hasSize(2);
    assertThat(contents.flaws()).hasSize(2);
    assertThat(contents.flaws().get(0).detail()).startsWith("feature 2: must be a Feature");
    assertThat(geojson("{\"type\": \"FeatureCollection\", \"features\": []}").records()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "7", "{}", "{\"type\": \"Topology\"}", "{\"type\": \"FeatureCollection\"}"})
  void whatIsNoFeatureIsRefused(String json) {
    assertThatThrownBy(() -> geojson(json)).isInstanceOf(UnreadableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999999", "9223372036854775807", "1.5", "\"now\"", "[]"})
  void aTimeThatIsNoneStaysWhatItIs(String time) throws UnreadableException {
    JsonNode event = only(geojson(FEATURE.replace("1662353538000", time)));
    assertThat(event.get("time").asText()).isEqualTo(time.replace("\"", ""));
    assertThat(event.has("revision")).isFalse();
  }

  @Test
  void whatAFeatureDoesNotSayIsNotThere() throws UnreadableException {
    JsonNode event =
        only(geojson("{\"type\": \"Feature\", \"properties\": {}, \"geometry\": null}"));
    assertThat(event.fieldNames()).toIterable().isEmpty();
  }

  @Test
  void everyRowOfARealCatalogueIsRead() throws IOException, UnreadableException {
    byte[] bytes = DataFolder.bytes("earthquakes/usgs_all_month_2016-04-10_2016-05-10.csv.gz");
    long rows = new String(bytes, StandardCharsets.UTF_8).lines().count() - 1;
    WireContents contents = CSV.read(bytes);
    List<JsonNode> events = contents.records().stream().<JsonNode>map(WireRecord::fields).toList();
    assertThat(contents.flaws()).isEmpty();
    assertThat(events).hasSize((int) rows).hasSize(8_552);
    assertThat(events).allMatch(event -> event.get("revision").intValue() > 0);
    assertThat(events.stream().mapToDouble(event -> event.path("mag").asDouble()).max())
        .hasValue(7.8); // Ecuador, 2016-04-16
  }

  private static Object valueOf(JsonNode value) {
    if (value.isNumber()) {
      return value.doubleValue();
    }
    String text = value.textValue();
    return TimeText.instantOf(text).<Object>map(time -> time).orElse(text);
  }

  private static JsonNode only(WireContents contents) {
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.records()).hasSize(1);
    return contents.records().get(0).fields();
  }

  private static WireContents csv(String text) throws UnreadableException {
    return CSV.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static WireContents geojson(String text) throws UnreadableException {
    return GEOJSON.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
