package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Reservoir;
import fenghuo.policy.Faults;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.apache.sedona.common.sphere.Spheroid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.linearref.LengthIndexedLine;

class ReservoirsTest {
  private static final Places PLACES = Places.builtIn();
  private static final Geography GEOGRAPHY = Geography.of(PLACES);
  private static final Reservoirs RESERVOIRS = GEOGRAPHY.reservoirs();
  private static final List<Stretch> STRETCHES = Reservoirs.stretches(PLACES, new Faults());
  private static final int STEPS = 1_000;

  /** Lengths as published [K]; our lines cut bends and are up to a tenth shorter. */
  @ParameterizedTest
  @CsvSource({"白鹤滩水库, 182", "溪洛渡水库, 199", "二滩水库, 145", "瀑布沟水库, 72", "锦屏一级水库, 59"})
  void aReservoirIsAboutAsLongAsPublished(String name, double km) {
    assertThat(Spheroid.length(named(name).line()) / 1_000).isBetween(0.88 * km, 1.02 * km);
  }

  @Test
  void theShoreLiesHalfTheWidthFromTheLine() {
    // 1 km east of the dam of Daqiao as the table has it; the dam lies 256 m from the line
    List<NearReservoir> near = RESERVOIRS.within(102.2202, 28.67, 5_000);
    assertThat(near).extracting(NearReservoir::reservoir).containsExactly("大桥水库");
    assertThat(near.get(0).metres()).isBetween(0.0, 300.0);
    assertThat(RESERVOIRS.within(102.17, 28.72, 0)).containsExactly(new NearReservoir("大桥水库", 0));
    assertThat(RESERVOIRS.within(102.2643, 27.8945, 5_000)).isEmpty(); // Xichang
    assertThat(RESERVOIRS.within(Double.NaN, 28, 5_000)).isEmpty();
  }

  @Test
  void atTheFootOfADamOneReservoirEndsAndTheNextBegins() {
    assertThat(RESERVOIRS.within(102.9061, 27.2186, 500))
        .extracting(NearReservoir::reservoir)
        .containsExactlyInAnyOrder("白鹤滩水库", "溪洛渡水库");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void walkingDownAReservoirOneComesByTheSameCells(long seed) {
    Random random = new Random(seed);
    Stretch stretch = STRETCHES.get(random.nextInt(STRETCHES.size()));
    double metres = 3_000 * random.nextDouble();
    Coordinate there = at(stretch, 0.5);
    Set<String> surely = new TreeSet<>();
    Set<String> perhaps = new TreeSet<>();
    double most = metres + stretch.halfWidthMetres();
    double step = Spheroid.length(stretch.line()) / STEPS;
    for (int i = 0; i <= STEPS; i++) {
      Coordinate spot = at(stretch, (double) i / STEPS);
      for (Near cell : GEOGRAPHY.townships().within(spot.x, spot.y, 1.01 * most + step)) {
        perhaps.add(cell.township());
        if (cell.metres() <= 0.99 * most) {
          surely.add(cell.township());
        }
      }
    }
    Set<String> bank = new TreeSet<>();
    new ReservoirBank(metres)
        .from(GEOGRAPHY, there.x, there.y)
        .forEach(met -> bank.add(met.township()));
    assertThat(bank).as("seed %d: %s, %s m", seed, stretch.reservoir(), metres).containsAll(surely);
    assertThat(perhaps)
        .as("seed %d: %s, %s m", seed, stretch.reservoir(), metres)
        .containsAll(bank);
  }

  @Test
  void whoeverIsNotAtAReservoirReachesNobody() {
    GeodesicData away = Geodesic.WGS84.Direct(28.67, 102.21, 90, 5_000);
    assertThat(new ReservoirBank(500).from(GEOGRAPHY, away.lon2, away.lat2)).isEmpty();
    assertThat(new ReservoirBank(5_000).from(GEOGRAPHY, away.lon2, away.lat2)).isNotEmpty();
    assertThatThrownBy(() -> new ReservoirBank(-1)).hasMessageContaining("-1.0");
  }

  @Test
  void aReservoirBesideItsRiverOrUpsideDownIsAFault() {
    Faults faults = new Faults();
    Reservoir beside = reservoir("甲", 102.40, 28.67, 102.1472, 28.7508);
    Reservoir upsideDown = reservoir("乙", 102.1472, 28.7508, 102.21, 28.67);
    Reservoir sound = reservoir("丙", 102.21, 28.67, 102.1472, 28.7508);
    assertThat(Reservoirs.stretches(with(beside, upsideDown, sound), faults))
        .singleElement()
        .satisfies(stretch -> assertThat(stretch.reservoir()).isEqualTo("丙"))
        .satisfies(
            stretch ->
                assertThat(Spheroid.length(stretch.line())).isCloseTo(11_000, within(100.0)));
    assertThat(faults.all())
        .containsExactly(
            "reservoirs.csv: 甲: its dam must lie within 3000 m of the course of 安宁河",
            "reservoirs.csv: 乙: its tail must lie above its dam; are they exchanged?");
    assertThatThrownBy(() -> Reservoirs.of(with(beside))).hasMessageContaining("甲: its dam");
  }

  private static Coordinate at(Stretch stretch, double share) {
    LengthIndexedLine line = new LengthIndexedLine(stretch.line());
    return line.extractPoint(share * line.getEndIndex());
  }

  private static Stretch named(String name) {
    return STRETCHES.stream()
        .filter(stretch -> stretch.reservoir().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Reservoir reservoir(
      String name, double damLon, double damLat, double tailLon, double tailLat) {
    return new Reservoir(name, name, "安宁河", damLon, damLat, tailLon, tailLat, 100, 2_000, 1e6);
  }

  private static Places with(Reservoir... reservoirs) {
    return new Places(
        PLACES.counties(),
        PLACES.townships(),
        PLACES.seats(),
        PLACES.aliases(),
        PLACES.rivers(),
        PLACES.roads(),
        List.of(reservoirs),
        PLACES.outlines(),
        PLACES.cells());
  }
}
