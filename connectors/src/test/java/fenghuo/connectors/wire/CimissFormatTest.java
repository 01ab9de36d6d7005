package fenghuo.connectors.wire;

import static fenghuo.connectors.wire.Messages.read;
import static fenghuo.connectors.wire.Messages.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CimissFormatTest implements WireBatchFuzz {
  private static final WireFormat FORMAT = new CimissFormat();
  private static final String ANSWER =
      """
      {"returnCode": "0", "returnMessage": "Query Succeed", "rowCount": "2", "takeTime": "0.008",
       "DS": [
        {"Station_Id_C": "56571", "Station_Name": "西昌", "Lat": "27.9", "Lon": "102.2667",
         "Datetime": "2020-06-26 12:00:00", "PRE_1h": "12.4", "TEM": "-0.5", "RHU": "999999",
         "WIN_D_Avg_2mi": "999017", "VIS": "30000", "Q_PRE_1h": "0", "Town": ""},
        {"Station_Id_C": 56475, "Lat": 28.6, "Lon": 102.5,
         "Datetime": "20200626130000", "PRE_1h": 999990, "PRE_24h": "999999.0", "PRS": null}]}""";

  @Override
  public WireFormat format() {
    return FORMAT;
  }

  @Override
  public List<byte[]> goodMessages() {
    return List.of(Messages.bytes(ANSWER));
  }

  @Override
  public byte[] longMessage() {
    String rows = ANSWER.substring(ANSWER.indexOf('{', 1), ANSWER.length() - 2);
    String many = (rows + ",").repeat(2_000) + rows;
    return Messages.bytes("{\"returnCode\": \"0\", \"DS\": [%s]}".formatted(many));
  }

  @Test
  void eachRowIsARecord() {
    assertThat(records(FORMAT, ANSWER))
        .containsExactly(
            """
            {"Station_Id_C":"56571","Station_Name":"西昌","Lat":27.9,"Lon":102.2667,\
            "Datetime":"2020-06-26T12:00:00Z","PRE_1h":12.4,"TEM":-0.5,"VIS":30000,"Q_PRE_1h":0}""",
            """
            {"Station_Id_C":"56475","Lat":28.6,"Lon":102.5,"Datetime":"2020-06-26T13:00:00Z",\
            "PRE_1h":0,"trace":"PRE_1h"}""");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "Datetime": "2020-06-26 12:00:00"   | "Datetime":"2020-06-26T12:00:00Z"
          "Datetime": "2020-06-26 12:00:00.0" | "Datetime":"2020-06-26T12:00:00Z"
          "D_datetime": "2020-06-26 12:00"    | "Datetime":"2020-06-26T12:00:00Z"
          "DATETIME": 20200626120000          | "Datetime":"2020-06-26T12:00:00Z"
          "Year": "2020", "Mon": "6", "Day": "26", "Hour": "12" | "Datetime":"2020-06-26T12:00:00Z"
          "Year": 2018, "Mon": 9, "Day": 1, "Hour": 16, "Min": 15 | "Datetime":"2018-09-01T16:15:00Z"
          "Datetime": "2020-06-31 12:00:00"   | "Datetime":"2020-06-31 12:00:00"
          "Datetime": "2020-06-26T12:00:00+08:00" | "Datetime":"2020-06-26T12:00:00+08:00"
          """)
  void timesAreUtc(String time, String expected) {
    assertThat(records(FORMAT, "{\"returnCode\": 0, \"DS\": [{%s}]}".formatted(time)).get(0))
        .contains(expected);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "TEM": "999999"                | {}
          "TEM": 999999                  | {}
          "TEM": "999999.0"              | {}
          "TEM": "999998"                | {}
          "TEM": "999990"                | {}
          "TEM": ""                      | {}
          "TEM": null                    | {}
          "TEM": "1e999999999"           | {"TEM":"1e999999999"}
          "TEM": "0x1F"                  | {"TEM":"0x1F"}
          "PRE_3h": "999990"             | {"PRE_3h":0,"trace":"PRE_3h"}
          "PRE_3h": "999990", "PRE_6h": "999990" | {"PRE_3h":0,"PRE_6h":0,"trace":"PRE_3h PRE_6h"}
          "Station_levl": "011"          | {"Station_levl":"011"}
          "Station_id_c": "S1234"        | {"Station_Id_C":"S1234"}
          "Admin_Code_CHN": "513401"     | {"Admin_Code_CHN":"513401"}
          "LAT": "27.9", "lon": 102      | {"Lat":27.9,"Lon":102}
          """)
  void aFieldIs(String field, String expected) {
    assertThat(records(FORMAT, "{\"returnCode\": \"0\", \"DS\": [{%s}]}".formatted(field)))
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"returnCode": "-1", "returnMessage": "Query result is null"} | was refused with returnCode -1: Query result is null
          {"returnCode": -2001, "DS": [{}]} | was refused with returnCode -2001
          {"returnCode": "0"}               | has no list of rows, DS
          []                                | has no list of rows, DS
          {"returnCode": "0", "DS": [       | Unexpected end-of-input
          """)
  void whatIsNoAnswerIsUnreadable(String answer, String why) {
    assertThatThrownBy(() -> FORMAT.read(Messages.bytes(answer)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(why);
  }

  @Test
  void anAnswerWithoutRowsIsASignOfLife() {
    assertThat(read(FORMAT, "{\"returnCode\": \"0\", \"DS\": []}"))
        .isEqualTo(WireContents.of(List.of()));
  }

  @Test
  void aRowThatIsNoneIsAFlawAndTheOthersGoOn() {
    WireContents contents =
        read(FORMAT, "{\"returnCode\": \"0\", \"DS\": [7, {\"TEM\": 1}, {\"TEM\": [2]}, null]}");
    assertThat(contents.records()).hasSize(2);
    assertThat(contents.records().get(0).raw().get()).isEqualTo("{\"TEM\":1}");
    assertThat(contents.flaws())
        .singleElement()
        .satisfies(
            flaw -> assertThat(flaw.detail()).isEqualTo("a row is no JSON object, and 2 more"));
  }
}
