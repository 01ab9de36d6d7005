package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuakeMlFormatTest {
  private static final QuakeMlFormat FORMAT = new QuakeMlFormat();

  /**
   * Figures of Luding, 2022-09-05 (handbook 7.2); the second origin and magnitude are preferred.
   */
  private static final String EVENT =
      """
      <event publicID="smi:test/luding">
        <preferredOriginID>smi:test/o2</preferredOriginID>
        <preferredMagnitudeID>smi:test/m2</preferredMagnitudeID>
        <type>earthquake</type>
        <description><text>四川泸定县</text><type>region name</type></description>
        <creationInfo><agencyID>T</agencyID><version>3</version></creationInfo>
        <origin publicID="smi:test/o1">
          <time><value>2022-09-05T04:52:00Z</value></time>
          <latitude><value>29.0</value></latitude><longitude><value>102.0</value></longitude>
        </origin>
        <origin publicID="smi:test/o2">
          <time><value>2022-09-05T04:52:18.000000Z</value><uncertainty>0.1</uncertainty></time>
          <latitude><value>29.59</value></latitude><longitude><value>102.08</value></longitude>
          <depth><value>16000.0</value></depth>
          <evaluationMode>manual</evaluationMode><evaluationStatus>reviewed</evaluationStatus>
        </origin>
        <magnitude publicID="smi:test/m1"><mag><value>6.4</value></mag><type>mb</type></magnitude>
        <magnitude publicID="smi:test/m2"><mag><value>6.8</value></mag><type>Ms</type></magnitude>
      </event>
      """;

  private static final String PREFERENCES =
      """
        <preferredOriginID>smi:test/o2</preferredOriginID>
        <preferredMagnitudeID>smi:test/m2</preferredMagnitudeID>
      """;

  @Test
  void anEventIsItsPreferredOriginAndMagnitude() throws UnreadableException {
    JsonNode event = only(EVENT);
    assertThat(event.get("event").textValue()).isEqualTo("smi:test/luding");
    assertThat(event.get("time").textValue()).isEqualTo("2022-09-05T04:52:18.000000Z");
    assertThat(event.get("latitude").doubleValue()).isEqualTo(29.59);
    assertThat(event.get("longitude").doubleValue()).isEqualTo(102.08);
    assertThat(event.get("mag").doubleValue()).isEqualTo(6.8);
    assertThat(event.get("magType").textValue()).isEqualTo("Ms");
    assertThat(event.get("place").textValue()).isEqualTo("四川泸定县");
    assertThat(event.get("evaluationStatus").textValue()).isEqualTo("reviewed");
    assertThat(event.get("revision").intValue()).isEqualTo(3);
  }

  @Test
  void metresBecomeKilometres() throws UnreadableException {
    assertThat(only(EVENT).get("depth_km").doubleValue()).isEqualTo(16.0);
  }

  @Test
  void theFirstCountsWhereNoneIsPreferred() throws UnreadableException {
    JsonNode event = only(EVENT.replace(PREFERENCES, ""));
    assertThat(event.get("latitude").doubleValue()).isEqualTo(29.0);
    assertThat(event.get("mag").doubleValue()).isEqualTo(6.4);
    assertThat(event.has("depth_km")).isFalse();
  }

  @Test
  void theFirstCountsWhereThePreferredIsNotThere() throws UnreadableException {
    assertThat(only(EVENT.replace("ID>smi:test/m2", "ID>smi:test/m9")).get("mag").doubleValue())
        .isEqualTo(6.4);
  }

  @Test
  void aTimeWithoutOffsetIsUtc() throws UnreadableException {
    assertThat(only(EVENT.replace("18.000000Z", "18.5")).get("time").textValue())
        .isEqualTo("2022-09-05T04:52:18.5Z");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "<creationTime>2022-09-05T04:53:18Z</creationTime>, 60",
    "<version>1415325076361</version><creationTime>2022-09-05T04:54:18Z</creationTime>, 120",
    "<creationTime>2022-05-03T16:23:09Z</creationTime>, 0",
    "<creationTime>2031-01-01T00:00:00Z</creationTime>, 1000000",
    "<version>2b</version>, ",
  })
  void whereThereIsNoCountTheTimeOfItsMakingIsTheRevision(String creation, Integer revision)
      throws UnreadableException {
    JsonNode event = only(EVENT.replace("<version>3</version>", creation));
    assertThat(event.has("revision") ? event.get("revision").intValue() : null).isEqualTo(revision);
  }

  @Test
  void idsLongerThanAFeedTakesAreDigested() throws UnreadableException {
    String longId = "smi:test/" + "x".repeat(90);
    JsonNode event = only(EVENT.replace("smi:test/luding", longId));
    assertThat(event.get("event").textValue()).hasSize(32);
    assertThat(event.get("publicID").textValue()).isEqualTo(longId);
  }

  @Test
  void whatAnEventDoesNotSayIsNotThere() throws UnreadableException {
    JsonNode event = only("<event publicID='a'><origin/><magnitude/></event>");
    assertThat(event.fieldNames()).toIterable().containsExactly("event", "publicID");
  }

  @Test
  void whatIsNoNumberStaysText() throws UnreadableException {
    JsonNode event = only(EVENT.replace("16000.0", "NaN").replace("29.59", "1e999"));
    assertThat(event.get("depth_km").textValue()).isEqualTo("NaN");
    assertThat(event.get("latitude").textValue()).isEqualTo("1e999");
  }

  @Test
  void everyEventIsARecordWithItsOwnRaw() throws UnreadableException {
    List<WireRecord> records = read(quakeml(EVENT + EVENT.replace("luding", "other"))).records();
    assertThat(records).hasSize(2);
    assertThat(records.get(1).raw().get()).contains("smi:test/other").doesNotContain("luding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<quakeml><eventParameters><event/></eventParameters></quakeml>",
        "<q:quakeml xmlns:q='http://quakeml.org/xmlns/quakeml/1.1'/>",
        "<html/>",
      })
  void whatIsNoQuakeMlIsRefused(String xml) {
    assertThatThrownBy(() -> read(xml)).hasMessageStartingWith("is no QuakeML 1.2");
  }

  @Test
  void noEventsAreASignOfLife() throws UnreadableException {
    assertThat(read(quakeml("")).records()).isEmpty();
    assertThat(read(quakeml("")).flaws()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "usgs_2013-07_m55.quakeml.xml, 16, usb000ief4, 5.8, 15.0",
    "usgs_2016-12_m585.quakeml.xml, 9, us10007ggp, 5.9, 31.75"
  })
  void realDocumentsAreReadWhole(String file, int events, String first, double mag, double km)
      throws IOException, UnreadableException {
    byte[] bytes = DataFolder.bytes("vectors/quakeml/" + file);
    List<WireRecord> records = FORMAT.read(bytes).records();
    int counted = new String(bytes, StandardCharsets.UTF_8).split("</event>", -1).length - 1;
    assertThat(records).hasSize(events).hasSize(counted);
    assertThat(records).allSatisfy(record -> assertThat(record.fields().has("mag")).isTrue());
    assertThat(records).allSatisfy(record -> assertThat(record.fields().has("time")).isTrue());
    JsonNode fields = records.get(0).fields();
    assertThat(fields.get("event").textValue()).isEqualTo(first);
    assertThat(fields.get("mag").doubleValue()).isEqualTo(mag);
    assertThat(fields.get("depth_km").doubleValue()).isEqualTo(km);
  }

  private static JsonNode only(String event) throws UnreadableException {
    List<WireRecord> records = read(quakeml(event)).records();
    assertThat(records).hasSize(1);
    return records.get(0).fields();
  }

  private static WireContents read(String xml) throws UnreadableException {
    return FORMAT.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String quakeml(String events) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <q:quakeml xmlns:q="http://quakeml.org/xmlns/quakeml/1.2"
            xmlns="http://quakeml.org/xmlns/bed/1.2">
        <eventParameters publicID="smi:test/all">%s</eventParameters></q:quakeml>
        """
        .formatted(events);
  }
}
