package fenghuo.connectors.wire;

import static fenghuo.connectors.wire.Messages.read;
import static fenghuo.connectors.wire.Messages.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeohazardFormatTest implements WireBatchFuzz {
  private static final WireFormat FORMAT = new GeohazardFormat(ZoneOffset.UTC);
  private static final String CRACK =
      """
      {"17165802": {"L1_LF_1": {"2026-04-05T20:34:06.000Z": 10.86}}}""";
  private static final String SEVERAL =
      """
      {"17165802": {
         "L1_GP_1": {"2026-03-14T06:00:00.000Z":
           {"gpsTotalX": 9.9, "gpsTotalY": 0.5, "gpsTotalZ": 3.2, "gpsInitial": "26.9,103.1"}},
         "L3_YL_2": {"2026-03-14T06:00:00.000Z": {"value": 0.2, "totalValue": 81.5},
                     "2026-03-14T06:05:00.000Z": {"value": 0.0, "totalValue": 81.5}}},
       "17165803": {
         "S1_ZT_1": {"2026-03-14T06:00:00.000Z":
           {"ext_power_volt": 12.1, "temp": 16.2, "signal_4g": -71, "sw_version": "v2.1",
            "sensor_state": {"L1_QJ_1": 0, "L1_JS_1": 1}}}}}""";

  @Override
  public WireFormat format() {
    return FORMAT;
  }

  @Override
  public List<byte[]> goodMessages() {
    return List.of(Messages.bytes(CRACK), Messages.bytes(SEVERAL));
  }

  @Override
  public byte[] longMessage() {
    return Messages.bytes("{\"17165802\":{%s}}".formatted(sensors(20_000)));
  }

  @Test
  void aValueOfASensorIsOneRecord() {
    assertThat(records(FORMAT, CRACK))
        .containsExactly(
            """
            {"source":"17165802/L1_LF_1","device":"17165802","sensor":"L1_LF_1","code":"L1_LF",\
            "sequence":1,"time":"2026-04-05T20:34:06Z","L1_LF":10.86}""");
  }

  @Test
  void eachTimeOfEachSensorIsARecordWithItsOwnNames() {
    assertThat(records(FORMAT, SEVERAL))
        .satisfiesExactly(
            gnss -> assertThat(gnss).contains("\"code\":\"L1_GP\"", "\"L1_GP.gpsTotalX\":9.9"),
            rain -> assertThat(rain).contains("\"sequence\":2", "06:00:00Z", "\"L3_YL.value\":0.2"),
            rain ->
                assertThat(rain)
                    .contains("06:05:00Z", "\"L3_YL.value\":0.0", "\"L3_YL.totalValue\":81.5"),
            status ->
                assertThat(status)
                    .contains(
                        "\"source\":\"17165803/S1_ZT_1\"", "\"S1_ZT.sensor_state.L1_JS_1\":1"));
  }

  @ParameterizedTest(name = "{0}: {1} or {2}")
  @CsvSource({
    "2026-04-05T20:34:06.000Z, 2026-04-05T20:34:06Z, 2026-04-05T20:34:06+08:00",
    "2026-04-05 20:34:06, 2026-04-05T20:34:06+08:00, 2026-04-05T20:34:06+08:00",
    "2026-04-05T20:34:06.5+08:00, 2026-04-05T20:34:06.500+08:00, 2026-04-05T20:34:06.500+08:00",
    "2026-04-05T20:34Z, 2026-04-05T20:34:00Z, 2026-04-05T20:34:00+08:00"
  })
  void whatZMeansSaysTheFeed(String time, String utc, String local) {
    String message = CRACK.replace("2026-04-05T20:34:06.000Z", time);
    assertThat(records(FORMAT, message).get(0)).contains("\"time\":\"" + utc + "\"");
    assertThat(records(new GeohazardFormat(WireTime.BEIJING), message).get(0))
        .contains("\"time\":\"" + local + "\"");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"d": 1, "e": 2}                          | 0 | d holds no JSON object, and 1 more
          {"d": {"L1_LF_1": 10.86}}                 | 0 | L1_LF_1 holds no JSON object
          {"d": {"L1_LF_1": {"yesterday": 10.86}}}  | 0 | is no time: yesterday
          {"d": {"L1_LF_1": {"2026-02-30T00:00:00Z": 1, "2026-03-01T00:00:00Z": 2}}} | 1 | 02-30
          {"d": {"L1_ZD_1": {"2026-03-01T00:00:00Z": [1, 2]}}} | 1 | L1_ZD is a list
          {"d": {"L1_ZD_1": {"2026-03-01T00:00:00Z": {"a": 1, "b": [1]}}}} | 1 | L1_ZD.b is a list
          {"": {"L1_LF_1": {"2026-03-01T00:00:00Z": 2}}} | 0 | is no name
          """)
  void whatCannotBeReadIsAFlawAndTheRestGoesOn(String message, int records, String flaw) {
    WireContents contents = read(FORMAT, message);
    assertThat(contents.records()).hasSize(records);
    assertThat(contents.flaws())
        .singleElement()
        .satisfies(one -> assertThat(one.detail()).contains(flaw));
  }

  @Test
  void whatASensorCallsTimeIsNotTheRecordsAndItNeedsNoSequence() {
    String message =
        """
        {"d": {"temp": {"2026-03-01T00:00:00Z": {"time": "never", "device": "x", "value": null}}}}""";
    assertThat(records(FORMAT, message))
        .containsExactly(
            """
            {"source":"d/temp","device":"d","sensor":"temp","code":"temp",\
            "time":"2026-03-01T00:00:00Z","temp.time":"never","temp.device":"x"}""");
  }

  @Test
  void aRecordsRawIsItsOwnPiece() {
    assertThat(read(FORMAT, SEVERAL).records().get(2).raw().get())
        .isEqualTo(
            """
            {"17165802":{"L3_YL_2":{"2026-03-14T06:05:00.000Z":{"value":0.0,"totalValue":81.5}}}}""");
  }

  @Test
  void aCommandHoldsNoObservation() {
    assertThat(read(FORMAT, "{\"$cmd\": \"sample\", \"17165802\": {\"L1_LF_1\": {}}}"))
        .isEqualTo(WireContents.of(List.of()));
  }

  @Test
  void whatIsNoObjectIsUnreadable() {
    assertThatThrownBy(() -> FORMAT.read(Messages.bytes("[1]")))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("is no JSON object of devices");
  }

  @Test
  void aLongNameIsNotRepeatedWithEachOfItsValues() {
    String message = "{\"%s\":{%s}}".formatted("d".repeat(40_000), sensors(20_000));
    assertThat(read(FORMAT, message).records()).isEmpty();
    assertThat(read(FORMAT, message).flaws().get(0).detail()).hasSizeLessThan(100);
  }

  private static String sensors(int count) {
    StringBuilder sensors = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String comma = i == 0 ? "" : ",";
      sensors.append("%s\"L1_LF_%d\":{\"2026-03-01T00:00:00Z\":%d}".formatted(comma, i, i));
    }
    return sensors.toString();
  }
}
