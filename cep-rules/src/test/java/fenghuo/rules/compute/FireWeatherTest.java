package fenghuo.rules.compute;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.rules.DataFolder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The fire weather system down a table: stations that take turns, days that are missing or wrong.
 */
class FireWeatherTest {
  private static final String HEADER = "LONG,LAT,YR,MON,DAY,TEMP,RH,WS,PREC\n";

  @Test
  void stationsThatTakeTurnsAreAsStationsAlone() throws IOException {
    List<CSVRecord> alone = run("100,28,2020,3,1,22,20,18,0", "100,28,2020,3,2,24,15,25,0");
    List<CSVRecord> turns =
        run(
            "100,28,2020,3,1,22,20,18,0",
            "101,28,2020,3,1,5,90,1,20",
            "100,28,2020,3,2,24,15,25,0",
            "101,28,2020,3,2,5,90,1,20");
    assertThat(turns.get(2).get("FWI")).isEqualTo(alone.get(1).get("FWI"));
  }

  @Test
  void aFaultyDayIsADayThatIsMissing() throws IOException {
    List<CSVRecord> faulty =
        run("100,28,2020,3,1,22,20,18,0", "100,28,2020,3,2,,20,18,0", "100,28,2020,3,3,22,20,18,0");
    List<CSVRecord> missing = run("100,28,2020,3,1,22,20,18,0", "100,28,2020,3,3,22,20,18,0");
    assertThat(faulty.get(1).get("fault")).isEqualTo("row 2: TEMP: is missing");
    assertThat(faulty.get(2).get("DC")).isEqualTo(missing.get(1).get("DC"));
  }

  @Test
  void aDayThatComesTwiceIsAFaultAndCountsOnce() throws IOException {
    List<CSVRecord> rows =
        run(
            "100,28,2020,3,1,22,20,18,0",
            "100,28,2020,3,1,22,20,18,0",
            "100,28,2020,3,2,24,15,25,0");
    assertThat(rows.get(1).get("fault"))
        .isEqualTo("row 2: 2020-03-01 does not come after 2020-03-01");
    assertThat(rows.get(2).get("fault")).isEmpty();
  }

  @Test
  void aDayThatTheCalendarHasNotIsAFault() throws IOException {
    assertThat(run("100,28,2021,2,29,22,20,18,0").get(0).get("fault"))
        .startsWith("row 1: no such day");
    assertThat(run("100,28,2021,2.5,1,22,20,18,0").get(0).get("fault"))
        .isEqualTo("row 1: MON: must be whole; was 2.5");
  }

  @Test
  void airThatCannotBeIsAFault() throws IOException {
    assertThat(run("100,28,2020,3,1,22,120,18,0").get(0).get("fault"))
        .isEqualTo("row 1: RH: must be 0 to 100 %; was 120");
  }

  private static List<CSVRecord> run(String... rows) throws IOException {
    StringBuilder out = new StringBuilder();
    Computation.over(new StringReader(HEADER + String.join("\n", rows)), FireWeather.fwi())
        .writeTo(out);
    return DataFolder.rows(out.toString());
  }
}
