package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CencFormatTest {
  private static final CencFormat FORMAT = new CencFormat();

  /** Figures of Luding, 2022-09-05 (handbook 7.2); the id is made up. */
  private static final String REPORT =
      """
      {"id": "1", "CATA_ID": "CC20220905125218", "SAVE_TIME": "2022-09-05 13:04:09",
       "O_TIME": "2022-09-05 12:52:18", "EPI_LAT": "29.59", "EPI_LON": "102.08",
       "EPI_DEPTH": 16, "AUTO_FLAG": "M", "EQ_TYPE": "M", "M": "6.8",
       "LOCATION_C": "四川甘孜州泸定县"}""";

  @Test
  void aReportIsARecord() throws UnreadableException {
    JsonNode event = only(REPORT);
    assertThat(event.get("CATA_ID").textValue()).isEqualTo("CC20220905125218");
    assertThat(event.get("EPI_LON").doubleValue()).isEqualTo(102.08);
    assertThat(event.get("EPI_LAT").doubleValue()).isEqualTo(29.59);
    assertThat(event.get("EPI_DEPTH").doubleValue()).isEqualTo(16);
    assertThat(event.get("M").doubleValue()).isEqualTo(6.8);
    assertThat(event.get("place").textValue()).isEqualTo("四川甘孜州泸定县");
  }

  @Test
  void timesAreBeijingTime() throws UnreadableException {
    assertThat(only(REPORT).get("O_TIME").textValue()).isEqualTo("2022-09-05T12:52:18+08:00");
    assertThat(TimeText.instantOf(only(REPORT).get("O_TIME").textValue()).orElseThrow())
        .isEqualTo("2022-09-05T04:52:18Z");
  }

  @ParameterizedTest(name = "{0} -> {1}, {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "M, formal, 1",
        "A, automatic, 0",
        "(自动测定), automatic, 0",
        "正式测定, formal, 1",
        "X, -, 0"
      })
  void theFormalReportRevisesTheAutomaticOne(String flag, String status, int revision)
      throws UnreadableException {
    JsonNode event = only(REPORT.replace("FLAG\": \"M\"", "FLAG\": \"" + flag + "\""));
    assertThat(event.path("status").textValue()).isEqualTo(status);
    assertThat(event.get("revision").intValue()).isEqualTo(revision);
  }

  @Test
  void withoutACatalogueIdTheIdCounts() throws UnreadableException {
    assertThat(only(REPORT.replace("CC20220905125218", "")).get("CATA_ID").textValue())
        .isEqualTo("1");
    assertThat(only("{\"id\": 17}").get("CATA_ID").textValue()).isEqualTo("17");
  }

  @Test
  void numbersMayBeTextsAndWhatIsNoneStaysText() throws UnreadableException {
    assertThat(only(REPORT.replace("\"6.8\"", "6.8")).get("M").doubleValue()).isEqualTo(6.8);
    assertThat(only(REPORT.replace("\"6.8\"", "\"six\"")).get("M").textValue()).isEqualTo("six");
    assertThat(only(REPORT.replace("\"6.8\"", "null")).has("M")).isFalse();
    assertThat(only(REPORT.replace("2022-09-05 12:52:18", "noon")).get("O_TIME").textValue())
        .isEqualTo("noon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%1$s, %1$s]", "{\"shuju\": [%1$s, %1$s], \"num\": 2}"})
  void aListIsItsReports(String list) throws UnreadableException {
    assertThat(read(list.formatted(REPORT)).records()).hasSize(2);
    assertThat(read("{\"shuju\": []}").records()).isEmpty();
  }

  @Test
  void aBadReportKeepsNoOtherBack() throws UnreadableException {
    WireContents contents = read("[7, " + REPORT + "]");
    assertThat(contents.records()).hasSize(1);
    assertThat(contents.flaws()).hasSize(1);
    assertThat(contents.flaws().get(0).detail()).isEqualTo("report 1: must be a report; was 7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"a\"", "{\"shuju\": 7}", "", "{"})
  void whatIsNoReportIsRefused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableException.class);
  }

  private static JsonNode only(String report) throws UnreadableException {
    WireContents contents = read(report);
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.records()).hasSize(1);
    return contents.records().get(0).fields();
  }

  private static WireContents read(String json) throws UnreadableException {
    return FORMAT.read(json.getBytes(StandardCharsets.UTF_8));
  }
}
