package fenghuo.datasets.places;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesFaultsTest {
  private static final String COUNTIES = "code,name\n900001,甲县\n900002,乙县\n";
  private static final String TOWNSHIPS =
      """
      code,name,county,cell
      900001001,东镇,900001,900001001
      900001002,西镇,900001,900001001
      900002001,南镇,900002,900002001
      """;
  private static final String SEATS =
      """
      township,name,lon,lat,kind
      900001001,东镇,102.1,28.1,own
      900001001,北乡,102.2,28.1,former
      900002001,南镇,102.1,27.1,own
      """;
  private static final String ALIASES = "alias,code\n东,900001001\n";
  private static final String RIVERS =
      """
      river,name_en,order,place,lon,lat,into,wave_m_s
      大河,Long,1,,102.0,28.0,,4
      大河,Long,2,渡口,102.1,28.0,,4
      大河,Long,3,,102.2,28.0,,4
      小溪,Brook,1,泉,102.0,28.1,,5
      小溪,Brook,2,,102.1,28.0,大河,5
      """;
  private static final String ROADS =
      """
      road,name_en,order,place,lon,lat
      G1,Highway 1,1,东镇,102.1,28.1
      G1,Highway 1,2,北乡,102.2,28.1
      """;

  private static final String RESERVOIRS =
      """
      reservoir,name_en,river,dam_lon,dam_lat,tail_lon,tail_lat,half_width_m,normal_level_m,storage_million_m3
      大水库,Great,大河,102.2,28.0,102.1,28.0,300,600,12.5
      小水库,Small,小溪,102.1,28.0,102.0,28.1,50,800,1
      """;

  @TempDir private Path folder;

  @Test
  void soundTablesHaveNoFaults() throws IOException {
    assertThat(faultsAfter("", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900001001,东镇,900001,900001001|900001001,东镇,900009,900001001"
            + "|townships.csv:2: county: no county in counties.csv has the code 900009",
        "900001002,西镇|900001001,西镇|townships.csv:3: code: stands already in townships.csv:2",
        "900001002,西镇|900001002,东镇|townships.csv:3: name: stands already in townships.csv:2",
        "900001001,东镇,900001,900001001|90000100,东镇,900001,900001001"
            + "|townships.csv:2: code: must be 9 digits; was 90000100",
        "900001001,东镇,900001,900001001|900001001,,900001,900001001"
            + "|townships.csv:2: name: must not be empty",
        "西镇,900001,900001001|西镇,900001,900001009"
            + "|townships.csv:3: cell: no township in townships.csv has the code 900001009",
        "西镇,900001,900001001|西镇,900001,900002001"
            + "|townships.csv:3: cell: 900002001 lies in another county",
        "西镇,900001,900001001|西镇,900001,900001002"
            + "|townships.csv:3: cell: has no seat in seats.csv; name the township that holds it",
        "南镇,900002,900002001|南镇,900002,900001002"
            + "|townships.csv:4: cell: 900001002 has itself no cell of its own",
        "900001001,北乡|900001002,北乡"
            + "|seats.csv:3: township: townships.csv puts 900001002 into the cell of 900001001;"
            + " with a seat it has its own",
        "900002001,南镇,102.1,27.1,own|900002001,南镇,27.1,102.1,own"
            + "|seats.csv:4: lat: must be degrees in [-90, 90]; was 102.1;"
            + " 经纬度颠倒？ are lon and lat swapped?",
        "102.1,28.1,own|421958.5,28.1,own"
            + "|seats.csv:2: lon: must be degrees in [-180, 180]; was 421958.5;"
            + " 疑为投影坐标 looks projected, convert to WGS 84 degrees",
        "102.1,28.1,own|NaN,28.1,own|seats.csv:2: lon: must be degrees in [-180, 180]; was NaN",
        "102.1,28.1,own|E102,28.1,own|seats.csv:2: lon: must be degrees in [-180, 180]; was E102",
        "28.1,former|28.1,old|seats.csv:3: kind: must be own or former; was old",
        "28.1,former|28.1,own|seats.csv:3: township: stands already in seats.csv:2",
        "102.2,28.1|102.1,28.1|seats.csv:3: lon: stands already in seats.csv:2",
        "27.1,own|27.1|seats.csv:4: has 4 values for 5 columns",
        "lon,lat,kind|lon,latitude,kind|seats.csv:1: needs the column lat",
        "900002,乙县|900001,乙县|counties.csv:3: code: stands already in counties.csv:2",
        "东,900001001|东,900001009"
            + "|aliases.csv:2: code: no township in townships.csv has the code 900001009",
        "28.0,大河,5|28.0,长河,5|rivers.csv:6: into: no river in rivers.csv has the name 长河",
        "102.1,28.0,大河|102.15,28.0,大河"
            + "|rivers.csv:6: into: its lon and lat must be those of a point of 大河",
        "102.2,28.0,,4|102.1,28.0,小溪,4|rivers.csv:4: into: leads in a circle back into 大河",
        "102.2,28.0,,4|102.1,28.0,小溪,4|rivers.csv:6: into: leads in a circle back into 小溪",
        "28.0,大河,5|28.0,小溪,5|rivers.csv:6: into: leads in a circle back into 小溪",
        "102.0,28.1,,5|102.0,28.1,大河,5|rivers.csv:5: into: may stand at the last point only",
        "小溪,Brook,1|细流,Rill,1|rivers.csv:5: order: needs a second point",
        "Long,3|Long,2|rivers.csv:4: order: stands already in rivers.csv:3",
        "Long,3|Long,x|rivers.csv:4: order: must be a whole number; was x",
        "Long,3|Short,3|rivers.csv:4: name_en: must be Long as in rivers.csv:3",
        "102.2,28.0|102.1,28.0|rivers.csv:4: lon: is the same point as in rivers.csv:3",
        "102.2,28.0|28.0,102.2|rivers.csv:4: lat: must be degrees in [-90, 90]; was 102.2",
        "28.1,,5|28.1,,0|rivers.csv:5: wave_m_s: must lie in (0, 20]; was 0",
        "28.1,,5|28.1,,21|rivers.csv:5: wave_m_s: must lie in (0, 20]; was 21",
        "28.1,,5|28.1,,NaN|rivers.csv:5: wave_m_s: must lie in (0, 20]; was NaN",
        "28.1,,5|28.1,,|rivers.csv:5: wave_m_s: must not be empty",
        "Highway 1,2|Highway 1,1|roads.csv:3: order: stands already in roads.csv:2",
        "G1,Highway 1,2|G2,Highway 2,2|roads.csv:2: order: needs a second point",
        "Great,大河|Great,长河|reservoirs.csv:2: river: no river in rivers.csv has the name 长河",
        "小水库|大水库|reservoirs.csv:3: reservoir: stands already in reservoirs.csv:2",
        "Great,大河,102.2|Great,大河,202.2"
            + "|reservoirs.csv:2: dam_lon: must be degrees in [-180, 180]; was 202.2",
        "102.0,28.1,50|102.0,,50|reservoirs.csv:3: tail_lat: must not be empty",
        "50,800|0,800|reservoirs.csv:3: half_width_m: must lie in (0, 20000]; was 0",
        "50,800|50,9001|reservoirs.csv:3: normal_level_m: must lie in (0, 9000]; was 9001",
        "800,1|800,-1|reservoirs.csv:3: storage_million_m3: must lie in (0, 1000000]; was -1",
        "alias,code|'\"alias,code'|aliases.csv: is no table (CSV, RFC 4180)",
      })
  void aFaultNamesFileAndLineAndWhatToDo(String sound, String bad, String fault)
      throws IOException {
    assertThat(faultsAfter(sound, bad)).anySatisfy(found -> assertThat(found).startsWith(fault));
  }

  @Test
  void everyFaultOfEveryFileIsFoundAtOnce() throws IOException {
    List<String> faults = faultsAfter("900001001,", "x,");
    assertThat(faults)
        .contains(
            "townships.csv:2: code: must be 9 digits; was x",
            "seats.csv:2: township: must be 9 digits; was x",
            "seats.csv:3: township: must be 9 digits; was x");
  }

  @Test
  void anEmptyFileIsAFault() throws IOException {
    Files.writeString(folder.resolve("seats.csv"), "");
    assertThat(faultsIn(folder))
        .contains("seats.csv: is empty; the first line must name the columns");
  }

  @Test
  void aFileInAnotherEncodingIsAFault() throws IOException {
    Files.write(
        folder.resolve("counties.csv"),
        "code,name\n900001,é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(faultsIn(folder))
        .anySatisfy(fault -> assertThat(fault).startsWith("counties.csv: cannot be read as UTF-8"));
  }

  @Test
  void aFolderWithoutPlacesIsAFault() {
    assertThat(faultsIn(folder))
        .anySatisfy(fault -> assertThat(fault).contains("holds none of counties.csv"));
    assertThat(faultsIn(folder.resolve("nowhere")))
        .anySatisfy(fault -> assertThat(fault).contains("is no folder"));
  }

  private List<String> faultsAfter(String sound, String bad) throws IOException {
    Files.writeString(folder.resolve("counties.csv"), COUNTIES.replace(sound, bad));
    Files.writeString(folder.resolve("townships.csv"), TOWNSHIPS.replace(sound, bad));
    Files.writeString(folder.resolve("seats.csv"), SEATS.replace(sound, bad));
    Files.writeString(folder.resolve("aliases.csv"), ALIASES.replace(sound, bad));
    Files.writeString(folder.resolve("rivers.csv"), RIVERS.replace(sound, bad));
    Files.writeString(folder.resolve("roads.csv"), ROADS.replace(sound, bad));
    Files.writeString(folder.resolve("reservoirs.csv"), RESERVOIRS.replace(sound, bad));
    return faultsIn(folder);
  }

  private static List<String> faultsIn(Path folder) {
    Faults faults = new Faults();
    Places.from(folder, faults);
    return faults.all();
  }
}
