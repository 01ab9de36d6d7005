package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import fenghuo.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapFormatTest {
  private static final CapFormat FORMAT = new CapFormat();

  private static final String AREA =
      """
      <area><areaDesc>冕宁县</areaDesc>
        <polygon>28.0,102.0 28.0,102.4 28.2,102.4 28.2,102.0 28.0,102.0</polygon>
        <geocode><valueName>GB/T 2260</valueName><value>513433</value></geocode>
        <geocode><valueName>GB/T 2260</valueName><value>513434</value></geocode></area>
      """;

  private static final String INFO =
      """
      <info><language>zh-CN</language><category>Met</category><category>Geo</category>
        <event>暴雨</event><urgency>Immediate</urgency><severity>Severe</severity>
        <certainty>Likely</certainty><onset>2020-06-26T20:30:00+08:00</onset>
        <expires>2020-06-26T23:30:00+08:00</expires>
        <headline>冕宁县气象台发布暴雨橙色预警</headline>%s</info>
      """
          .formatted(AREA);

  private static final String ALERT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
        <identifier>51343341600000_20200626202700_1</identifier><sender>mianning</sender>
        <sent>2020-06-26T20:27:00+08:00</sent><status>Actual</status><msgType>Alert</msgType>
        <scope>Public</scope>%s</alert>
      """
          .formatted(INFO);

  @Test
  void anAreaOfAnInfoBlockIsARecord() throws UnreadableException {
    JsonNode warning = only(ALERT);
    assertThat(warning.get("warning").textValue()).isEqualTo("51343341600000_20200626202700_1/1.1");
    assertThat(warning.get("sent").textValue()).isEqualTo("2020-06-26T20:27:00+08:00");
    assertThat(warning.get("expires").textValue()).isEqualTo("2020-06-26T23:30:00+08:00");
    assertThat(warning.get("status").textValue()).isEqualTo("Actual");
    assertThat(warning.get("category").textValue()).isEqualTo("Met Geo");
    assertThat(warning.get("event").textValue()).isEqualTo("暴雨");
    assertThat(warning.get("areaDesc").textValue()).isEqualTo("冕宁县");
    assertThat(warning.get("geocode").textValue()).isEqualTo("513433 513434");
  }

  @Test
  void polygonsAreLatitudeFirst() throws UnreadableException {
    JsonNode warning = only(ALERT);
    assertThat(warning.get("lon").doubleValue()).isCloseTo(102.2, within(1e-9));
    assertThat(warning.get("lat").doubleValue()).isCloseTo(28.1, within(1e-9));
    assertThat(flaw(ALERT.replace("28.0,102.0", "102.0,28.0")).detail())
        .startsWith("area 1.1: polygon must be lat,lon");
  }

  @Test
  void theDirectionOfAPolygonIsNoMatter() throws UnreadableException {
    String second = "<polygon>28.0,103.4 28.2,103.4 28.2,103.0 28.0,103.0</polygon><geocode>";
    JsonNode warning = only(ALERT.replaceFirst("<geocode>", second));
    assertThat(warning.get("polygons").intValue()).isEqualTo(2);
    assertThat(warning.get("lon").doubleValue()).isCloseTo(102.7, within(1e-9));
  }

  @Test
  void aPolygonWithoutAnAreaIsTheMeanOfItsCorners() throws UnreadableException {
    String flat = "<polygon>28.0,102.0 28.1,102.0 28.2,102.0</polygon>";
    JsonNode warning = only(ALERT.replaceFirst("<polygon>.*</polygon>", flat));
    assertThat(warning.get("lat").doubleValue()).isCloseTo(28.1, within(1e-9));
    assertThat(warning.get("lon").doubleValue()).isEqualTo(102.0);
  }

  @Test
  void aCircleIsItsCentre() throws UnreadableException {
    String circle = "<circle>28.1,102.3 5.0</circle>";
    JsonNode warning = only(ALERT.replaceFirst("<polygon>.*</polygon>", circle));
    assertThat(warning.get("lon").doubleValue()).isEqualTo(102.3);
    assertThat(warning.get("lat").doubleValue()).isEqualTo(28.1);
  }

  @Test
  void everyAreaOfEveryInfoBlockIsARecord() throws UnreadableException {
    String alert = ALERT.replace(INFO, INFO.replace(AREA, AREA + AREA) + INFO);
    assertThat(read(alert).records())
        .extracting(record -> record.fields().get("warning").textValue().replaceAll(".*/", ""))
        .containsExactly("1.1", "1.2", "2.1");
  }

  @Test
  void withoutAnAreaThereIsNoPlace() throws UnreadableException {
    JsonNode warning = only(ALERT.replace(AREA, ""));
    assertThat(warning.has("lon")).isFalse();
    assertThat(warning.get("event").textValue()).isEqualTo("暴雨");
  }

  @Test
  void aCancelWithoutAnInfoBlockIsARecord() throws UnreadableException {
    String references = "mianning,51343341600000_20200626202700_1,2020-06-26T20:27:00+08:00";
    JsonNode cancel =
        only(
            ALERT
                .replace(INFO, "<references>" + references + "</references>")
                .replace("<msgType>Alert", "<msgType>Cancel"));
    assertThat(cancel.get("msgType").textValue()).isEqualTo("Cancel");
    assertThat(cancel.get("references").textValue()).isEqualTo(references);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Exercise", "System", "Test", "Draft"})
  void whatIsNotActualSaysSo(String status) throws UnreadableException {
    assertThat(only(ALERT.replace("Actual", status)).get("status").textValue()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identifier",
        "sender",
        "sent",
        "status",
        "msgType",
        "scope",
        "category",
        "event",
        "urgency",
        "severity",
        "certainty",
        "areaDesc"
      })
  void whatCapRequiresMustBeThere(String element) throws UnreadableException {
    String without = ALERT.replaceAll("<%1$s>[^<]*</%1$s>".formatted(element), "");
    assertThat(flaw(without).reason()).isEqualTo(Reason.MISSING_FIELD);
    assertThat(flaw(without).detail()).endsWith(element + " is missing");
    assertThat(flaw(ALERT.replaceAll("<%1$s>[^<]*<".formatted(element), "<" + element + "> <")))
        .isNotNull();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <sent>2020-06-26T20:27:00+08:00 | <sent>2020-06-26T20:27:00Z      | sent must be a time
          <sent>2020-06-26T20:27:00+08:00 | <sent>2020-06-26T20:27:00       | sent must be a time
          <sent>2020-06-26T20:27:00+08:00 | <sent>2020-06-31T20:27:00+08:00 | sent must be a time
          <onset>2020-06-26T20:30:00+08:00 | <onset>2020-06-26T20:30:00Z    | info 1: onset must be
          Actual                          | actual                          | status must be one of
          <msgType>Alert                  | <msgType>Alarm                  | msgType must be one of
          Severe                          | Orange                          | info 1: severity must be
          <category>Geo                   | <category>Geology               | info 1: category must be
          <identifier>                    | <identifier>a b                 | identifier must have no
          28.2,102.4                      | 28.2,102.4,                     | area 1.1: polygon must be
          28.2,102.4                      | NaN,102.4                       | area 1.1: polygon must be
          """)
  void whatCapDoesNotKnowIsAFlaw(String good, String bad, String detail)
      throws UnreadableException {
    assertThat(flaw(ALERT.replace(good, bad)).reason()).isEqualTo(Reason.WRONG_TYPE);
    assertThat(flaw(ALERT.replace(good, bad)).detail()).startsWith(detail);
  }

  @Test
  void whomARestrictedAlertIsForMustBeSaid() throws UnreadableException {
    assertThat(flaw(ALERT.replace("Public", "Restricted")).detail()).startsWith("restriction is");
    assertThat(flaw(ALERT.replace("Public", "Private")).detail()).startsWith("addresses is");
  }

  @Test
  void aFlawedInfoBlockKeepsNoOtherBack() throws UnreadableException {
    WireContents contents = read(ALERT.replace(INFO, INFO.replace("Likely", "Perhaps") + INFO));
    assertThat(contents.flaws()).hasSize(1);
    assertThat(contents.records()).hasSize(1);
  }

  @Test
  void theSpaceOfTheChineseStandardIsRead() throws UnreadableException {
    assertThat(only(ALERT.replace("26T20:27", "26 20:27")).get("sent").textValue())
        .isEqualTo("2020-06-26T20:27:00+08:00");
  }

  @Test
  void aThousandAreasAreTheMost() throws UnreadableException {
    assertThat(read(ALERT.replace(AREA, AREA.repeat(999))).records()).hasSize(999);
    assertThatThrownBy(() -> read(ALERT.replace(AREA, AREA.repeat(1_000))))
        .hasMessage("has more than 1000 info blocks and areas");
  }

  @Test
  void aLongAlertOfManyAreasIsReadInTime() {
    String longest = ALERT.replace("<info>", "<code/>".repeat(60_000) + "<info>");
    String infos = longest.replace(INFO, INFO.replace(AREA, AREA.repeat(50)).repeat(15));
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(read(infos).records()).hasSize(15 * 50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<alert/>",
        "<alert xmlns='http://www.incident.com/cap/1.0'/>",
        "<feed xmlns='urn:oasis:names:tc:emergency:cap:1.2'/>"
      })
  void whatIsNoAlertIsRefused(String xml) {
    assertThatThrownBy(() -> read(xml)).hasMessageStartingWith("is no CAP");
  }

  @ParameterizedTest(name = "{0}: {1} records, {2} flaws")
  @CsvSource({
    "australia.cap, 2, 0",
    "canada.cap, 4, 0",
    "canada_errors.cap, 1, 0",
    "canada_signed.cap, 4, 0",
    "earthquake-iso8859-1.cap, 1, 0",
    "wcatwc-warning.cap, 1, 0",
    "cap_amber_alert_example.xml, 2, 0",
    "earthquake.cap, 1, 0",
    "earthquake_signed.cap, 1, 0",
    "weather.cap, 1, 0",
    "no_optional_fields.cap, 1, 0",
    "noaa_errors.cap, 0, 1",
    "invalid.cap, 0, 1"
  })
  void realAlertsAreReadOrFlawed(String file, int records, int flaws)
      throws IOException, UnreadableException {
    WireContents contents = FORMAT.read(DataFolder.bytes("vectors/cap/" + file));
    assertThat(contents.flaws()).extracting(Flaw::reason).hasSize(flaws);
    assertThat(contents.flaws()).allMatch(flaw -> flaw.reason() == Reason.MISSING_FIELD);
    assertThat(contents.records()).hasSize(records);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xee.cap", "weather.atom", "earthquake_index.atom"})
  void realAttacksAndOtherDocumentsAreRefused(String file) throws IOException {
    byte[] bytes = DataFolder.bytes("vectors/cap/" + file);
    assertThatThrownBy(() -> FORMAT.read(bytes)).isInstanceOf(UnreadableException.class);
  }

  @Test
  void lettersOfALatinAlertSurvive() throws IOException, UnreadableException {
    byte[] bytes = DataFolder.bytes("vectors/cap/earthquake-iso8859-1.cap");
    JsonNode warning = FORMAT.read(bytes).records().get(0).fields();
    assertThat(warning.get("headline").textValue()).contains("Usulut\u00E1n");
    assertThat(warning.get("lat").doubleValue()).isEqualTo(12.747);
    assertThat(warning.get("lon").doubleValue()).isEqualTo(-88.783);
  }

  private static JsonNode only(String alert) throws UnreadableException {
    WireContents contents = read(alert);
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.records()).hasSize(1);
    return contents.records().get(0).fields();
  }

  private static Flaw flaw(String alert) throws UnreadableException {
    WireContents contents = read(alert);
    assertThat(contents.records()).isEmpty();
    assertThat(contents.flaws()).hasSize(1);
    return contents.flaws().get(0);
  }

  private static WireContents read(String xml) throws UnreadableException {
    return FORMAT.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
