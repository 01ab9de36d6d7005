package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fenghuo.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmsCsvFormatTest {
  private static final FirmsCsvFormat FORMAT = new FirmsCsvFormat();

  private static final String MODIS =
      """
      latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,confidence,frp,daynight
      28.5,102.2,312.2,2.2,1.4,2020-03-30,0005,T,46,15.6,D
      """;

  private static final String VIIRS =
      """
      latitude,longitude,bright_ti4,acq_date,acq_time,satellite,instrument,confidence,frp,type
      28.5,102.2,345.1,2020-03-30,1805,N,VIIRS,n,7.5,2
      """;

  @Test
  void aHotspotOfModisIsARecord() throws UnreadableException {
    JsonNode spot = only(MODIS);
    assertThat(spot.get("hotspot").textValue()).isEqualTo("Terra/2020-03-30T00:05Z/102.2/28.5");
    assertThat(spot.get("brightness").doubleValue()).isEqualTo(312.2);
    assertThat(spot.get("frp").doubleValue()).isEqualTo(15.6);
    assertThat(spot.get("confidence").doubleValue()).isEqualTo(46);
    assertThat(spot.get("daynight").textValue()).isEqualTo("D");
    assertThat(spot.has("type")).isFalse();
  }

  @Test
  void aHotspotOfViirsIsTheSameRecord() throws UnreadableException {
    JsonNode spot = only(VIIRS);
    assertThat(spot.get("satellite").textValue()).isEqualTo("Suomi-NPP");
    assertThat(spot.get("brightness").doubleValue()).isEqualTo(345.1);
    assertThat(spot.get("confidence").doubleValue()).isEqualTo(55);
    assertThat(spot.get("type").textValue()).isEqualTo("static");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"0005, 00:05", "5, 00:05", "56, 00:56", "156, 01:56", "2359, 23:59", "04:25, 04:25"})
  void theTimeIsHoursAndMinutesInUtc(String text, String clock) throws UnreadableException {
    String time = only(MODIS.replace(",0005,", "," + text + ",")).get("time").textValue();
    assertThat(time).isEqualTo("2020-03-30T" + clock + "Z");
    assertThat(TimeText.instantOf(time)).isPresent();
  }

  @ParameterizedTest(name = "{0} -> {1} %, {2}")
  @CsvSource({
    "0, 0, low",
    "29, 29, low",
    "30, 30, nominal",
    "79.9, 79.9, nominal",
    "80, 80, high",
    "l, 15, low",
    "n, 55, nominal",
    "h, 90, high",
    "high, 90, high"
  })
  void confidenceIsOneScale(String text, double percent, String name) throws UnreadableException {
    JsonNode spot = only(MODIS.replace(",46,", "," + text + ","));
    assertThat(spot.get("confidence").doubleValue()).isEqualTo(percent);
    assertThat(spot.get("confidenceClass").textValue()).isEqualTo(name);
  }

  @Test
  void theIdIsTheSameHoweverThePlaceAndTheSatelliteAreWritten() throws UnreadableException {
    String written = MODIS.replace("28.5,102.2,", "28.50,102.2000,").replace(",T,", ",Terra,");
    assertThat(only(written).get("hotspot")).isEqualTo(only(MODIS).get("hotspot"));
    assertThat(only(MODIS.replace(",0005,", ",0006,")).get("hotspot"))
        .isNotEqualTo(only(MODIS).get("hotspot"));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "'0005', 'noon', row 1: acq_date and acq_time must be like",
    "'0005', '12345', row 1: acq_date and acq_time must be like",
    "'2020-03-30', '30.3.2020', row 1: acq_date and acq_time must be like",
    "',46,', ',sure,', row 1: confidence must be percent or",
    "',46,', ',,', row 1: confidence must be percent or"
  })
  void aRowThatSaysNothingUsableIsAFlaw(String good, String bad, String detail)
      throws UnreadableException {
    WireContents contents = read(MODIS.replace(good, bad));
    assertThat(contents.records()).isEmpty();
    assertThat(contents.flaws()).hasSize(1);
    assertThat(contents.flaws().get(0).reason()).isEqualTo(Reason.WRONG_TYPE);
    assertThat(contents.flaws().get(0).detail()).startsWith(detail);
  }

  @Test
  void aTypeThatIsUnknownIsAFlaw() throws UnreadableException {
    assertThat(read(VIIRS.replace(",2\n", ",4\n")).flaws()).hasSize(1);
  }

  @Test
  void aTimeThatNoClockShowsIsLeftToTheReaderOfTheRecord() throws UnreadableException {
    String time = only(MODIS.replace(",0005,", ",2565,")).get("time").textValue();
    assertThat(TimeText.instantOf(time)).isEmpty();
  }

  @Test
  void anotherTableIsRefused() {
    assertThatThrownBy(() -> read("time,latitude,longitude,depth,mag,id\n"))
        .hasMessage("has no column acq_date");
  }

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource({
    "firms_modis_sw_china_2020-10-02.csv, 11",
    "firms_modis_global_2020-10-02.csv.gz, 32538",
    "firms_modis_brazil_2020-10-02.csv.gz, 5824",
    "firms_viirs_j1_brazil_2020-10-02.csv.gz, 28736",
    "firms_viirs_snpp_brazil_2020-10-02.csv.gz, 29863",
    "firms_modis_australia_2019-08_09.csv.gz, 36011"
  })
  void everyRowOfARealFileIsRead(String file, int rows) throws IOException, UnreadableException {
    byte[] bytes = DataFolder.bytes("fire/" + file);
    WireContents contents = FORMAT.read(bytes);
    assertThat(contents.records().size() + contents.flaws().size()).isEqualTo(rows);
    assertThat(contents.flaws()).isEmpty();
    List<JsonNode> spots = contents.records().stream().<JsonNode>map(WireRecord::fields).toList();
    assertThat(spots)
        .allMatch(
            spot ->
                spot.get("brightness").isNumber()
                    && spot.get("frp").isNumber()
                    && spot.get("confidence").isNumber()
                    && spot.get("hotspot").textValue().length() <= 64
                    && TimeText.instantOf(spot.get("time").textValue()).isPresent());
    assertThat(spots).extracting(spot -> spot.get("hotspot").textValue()).doesNotHaveDuplicates();
  }

  private static JsonNode only(String table) throws UnreadableException {
    WireContents contents = read(table);
    assertThat(contents.flaws()).isEmpty();
    assertThat(contents.records()).hasSize(1);
    return contents.records().get(0).fields();
  }

  private static WireContents read(String table) throws UnreadableException {
    return FORMAT.read(table.getBytes(StandardCharsets.UTF_8));
  }
}
