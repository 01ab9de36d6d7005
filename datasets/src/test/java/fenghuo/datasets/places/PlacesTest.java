package fenghuo.datasets.places;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static final Places OURS = Places.builtIn();

  @TempDir private Path folder;

  @Test
  void everyCountyHasTheTownshipsOfTheStatistics() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Township township : OURS.townships()) {
      counts.merge(nameOf(township.county()) + " " + township.county(), 1, Integer::sum);
    }
    assertThat(counts)
        .hasSize(17)
        .containsEntry("西昌市 513401", 25)
        .containsEntry("会理市 513402", 20)
        .containsEntry("木里藏族自治县 513422", 27)
        .containsEntry("盐源县 513423", 24)
        .containsEntry("德昌县 513424", 12)
        .containsEntry("会东县 513426", 19)
        .containsEntry("宁南县 513427", 13)
        .containsEntry("普格县 513428", 13)
        .containsEntry("布拖县 513429", 12)
        .containsEntry("金阳县 513430", 15)
        .containsEntry("昭觉县 513431", 20)
        .containsEntry("喜德县 513432", 13)
        .containsEntry("冕宁县 513433", 19)
        .containsEntry("越西县 513434", 20)
        .containsEntry("甘洛县 513435", 13)
        .containsEntry("美姑县 513436", 18)
        .containsEntry("雷波县 513437", 21);
  }

  @Test
  void theKindsOfTownshipAddUpTo304() {
    Map<Character, Long> kinds =
        OURS.townships().stream()
            .map(township -> township.name().charAt(township.name().length() - 1))
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    assertThat(kinds).isEqualTo(Map.of('道', 16L, '镇', 183L, '乡', 105L));
  }

  @Test
  void aTownshipsCodeBeginsWithItsCountys() {
    assertThat(OURS.townships())
        .allSatisfy(township -> assertThat(township.code()).startsWith(township.county()));
  }

  @Test
  void eighteenTownshipsAreHeldByANeighbour() {
    List<Township> held = OURS.townships().stream().filter(t -> !t.hasOwnCell()).toList();
    assertThat(held).hasSize(18);
    assertThat(held).allSatisfy(this::assertHolderIsValid);
  }

  @Test
  void everyCellHasASeat() {
    Set<String> seated = new HashSet<>();
    OURS.seats().forEach(seat -> seated.add(seat.township()));
    Set<String> cells = new HashSet<>();
    OURS.townships().forEach(township -> cells.add(township.cell()));
    assertThat(OURS.seats()).hasSize(538);
    assertThat(seated).hasSize(286).isEqualTo(cells);
  }

  @Test
  void placesOutliveTheJourneyToAWorker() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(OURS);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(OURS).hasSameHashCodeAs(OURS);
    }
  }

  @Test
  void aFileOfTheUsersReplacesOurs() throws IOException {
    Files.writeString(folder.resolve("aliases.csv"), "code,alias\n513433106,拖乌\n");
    Faults faults = new Faults();
    Places theirs = Places.from(folder, faults);
    assertThat(faults.all()).isEmpty();
    assertThat(theirs.aliases()).containsExactly(new Alias("拖乌", "513433106"));
    assertThat(theirs.townships()).isEqualTo(OURS.townships());
  }

  @Test
  void everyRiverEndsInAnotherOrLeavesTheMap() {
    assertThat(OURS.rivers())
        .hasSize(15)
        .filteredOn(river -> river.into().isEmpty())
        .extracting(River::name)
        .containsExactly("大渡河", "金沙江");
    assertThat(OURS.rivers())
        .flatExtracting(River::points)
        .allMatch(point -> point.waveMetresPerSecond() >= 3 && point.waveMetresPerSecond() <= 6);
  }

  @Test
  void theRoadsOfTheHandbookAreThere() {
    assertThat(OURS.roads())
        .extracting(Road::name)
        .containsExactly("G5", "G108", "G245", "G248", "G348", "G353", "成昆铁路");
  }

  @Test
  void aRiversPointsComeInTheirOrderWhateverTheOrderOfTheRows() throws IOException {
    Files.writeString(
        folder.resolve("rivers.csv"),
        """
        river,name_en,order,place,lon,lat,into,wave_m_s
        大河,Long,20,渡口,102.2,28.0,,4
        大河,Long,3,,102.1,28.0,,5
        """);
    Faults faults = new Faults();
    assertThat(Places.from(folder, faults).rivers())
        .containsExactly(
            new River(
                "大河",
                "Long",
                List.of(new RiverPoint("", 102.1, 28.0, 5), new RiverPoint("渡口", 102.2, 28.0, 4)),
                ""));
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void aRiversPointMayTellHowHighItLies() throws IOException {
    Files.writeString(
        folder.resolve("rivers.csv"),
        """
        river,name_en,order,place,lon,lat,into,wave_m_s,elevation_m
        大河,Long,1,,102.1,28.0,,5,1500.5
        大河,Long,2,,102.2,28.0,,4,
        """);
    Faults faults = new Faults();
    List<RiverPoint> points = Places.from(folder, faults).rivers().get(0).points();
    assertThat(faults.all()).isEmpty();
    assertThat(points.get(0).elevation()).hasValue(1500.5);
    assertThat(points.get(1).elevation()).isEmpty();
  }

  @Test
  void ourReservoirsLieOnOurRivers() throws IOException {
    assertThat(OURS.reservoirs()).hasSize(11);
    assertThat(OURS.reservoirs())
        .contains(
            new Reservoir(
                "白鹤滩水库", "Baihetan", "金沙江", 102.9061, 27.2186, 102.63, 26.33, 600, 825, 20_627e6));
    Files.writeString(
        folder.resolve("rivers.csv"),
        """
        river,name_en,order,place,lon,lat,into,wave_m_s
        大河,Long,1,,102.1,28.0,,5
        大河,Long,2,,102.2,28.0,,4
        """);
    Faults faults = new Faults();
    assertThat(Places.from(folder, faults).reservoirs()).isEmpty();
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void aTableFromASpreadsheetMayBeginWithAByteOrderMark() throws IOException {
    Files.writeString(folder.resolve("aliases.csv"), "\uFEFFalias,code\r\n拖乌,513433106\r\n");
    Faults faults = new Faults();
    assertThat(Places.from(folder, faults).aliases()).hasSize(1);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void withSurveyedCellsNoSeatIsNeeded() throws IOException {
    Files.writeString(folder.resolve("cells.geojson"), "{}");
    Files.writeString(folder.resolve("seats.csv"), "township,name,lon,lat,kind\n");
    Faults faults = new Faults();
    Places theirs = Places.from(folder, faults);
    assertThat(faults.all()).isEmpty();
    assertThat(theirs.isSurveyed()).isTrue();
    assertThat(OURS.isSurveyed()).isFalse();
  }

  private void assertHolderIsValid(Township held) {
    assertThat(OURS.townships())
        .filteredOn(township -> township.code().equals(held.cell()))
        .singleElement()
        .matches(Township::hasOwnCell)
        .matches(holder -> holder.county().equals(held.county()));
  }

  private static String nameOf(String county) {
    return OURS.counties().stream()
        .filter(candidate -> candidate.code().equals(county))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
