package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.River;
import fenghuo.datasets.places.RiverPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiverReachesTest {
  private static final Places PLACES = Places.builtIn();
  private static final RiverGraph RIVERS = RiverGraph.of(PLACES);

  static List<River> rivers() {
    return PLACES.rivers();
  }

  @ParameterizedTest
  @MethodSource("rivers")
  void reachesFollowEachOtherWithoutAGap(River river) {
    double end = 0;
    for (RiverReach reach : RIVERS.reaches(river.name())) {
      assertThat(reach.fromMetres()).isCloseTo(end, within(1e-6));
      assertThat(reach.metres()).isGreaterThan(1);
      end += reach.metres();
    }
    assertThat(end).isCloseTo(Course.of(river).length(), within(1e-6));
  }

  /** The oracle is the graph itself, which knows nothing of nodes. */
  @ParameterizedTest
  @MethodSource("rivers")
  void addingUpReachesTellsWhenAFloodArrives(River river) {
    RiverPoint head = river.points().get(0);
    Map<String, Double> arrivals = new HashMap<>();
    RIVERS
        .downstream(head.lon(), head.lat(), Course.of(river).length())
        .forEach(along -> arrivals.put(along.township(), along.seconds()));
    double seconds = 0;
    for (RiverReach reach : RIVERS.reaches(river.name())) {
      for (String township : reach.townships()) {
        Double arrival = arrivals.remove(township); // once: where it is first reached
        if (arrival != null) {
          assertThat(arrival).as(township).isCloseTo(seconds, within(1.0));
        }
      }
      seconds += reach.metres() / reach.waveMetresPerSecond();
    }
    if (river.into().isEmpty()) {
      assertThat(arrivals).isEmpty();
    }
  }

  @Test
  void aConfluenceIsANode() {
    Course anning = Course.of(named("安宁河"));
    double lugu = Course.of(named("孙水河")).mouthIn(anning);
    assertThat(RIVERS.reaches("安宁河"))
        .extracting(RiverReach::fromMetres)
        .anySatisfy(from -> assertThat(from).isCloseTo(lugu, within(1.0)));
    assertThat(at("安宁河", lugu).waveMetresPerSecond()).isCloseTo(4.03, within(1e-9));
  }

  /**
   * From the normal levels of Baihetan, 825 m, and Xiluodu, 600 m, whose water stands to the foot
   * of the dam above: 225 m over 174 km of our line. Natural falls as published: the Jinsha about 1
   * in 1 000 here, the Yalong below Jinping 2 to 3 [K].
   */
  @ParameterizedTest
  @CsvSource({
    "金沙江, 270000, 0.00129",
    "金沙江, 450000, 0.00115",
    "雅砻江, 250000, 0.00280",
    "大渡河, 40000, 0.00264",
    "安宁河, 130000, 0.00387",
  })
  void aSlopeIsThatBetweenKnownLevels(String river, double place, double slope) {
    assertThat(at(river, place).meanSlope().orElseThrow()).isCloseTo(slope, within(0.00003));
  }

  @ParameterizedTest
  @CsvSource({"金沙江, 600000", "雅砻江, 50000", "大渡河, 140000", "西溪河, 20000"})
  void whereNoLevelIsKnownOnOneSideThereIsNoSlope(String river, double place) {
    assertThat(at(river, place).meanSlope()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void ofARiverThatIsNotThereThereIsNoReach() {
    assertThat(RIVERS.reaches("长江")).isEmpty();
  }

  @Test
  void waterThatRunsUphillIsAFault() {
    River anning = named("安宁河");
    List<RiverPoint> points = new ArrayList<>(anning.points());
    RiverPoint lugu = points.get(7);
    points.set(7, new RiverPoint(lugu.place(), lugu.lon(), lugu.lat(), 4, 2_100));
    River uphill = new River(anning.name(), anning.nameEn(), points, anning.into());
    List<River> rivers = new ArrayList<>(PLACES.rivers());
    rivers.set(rivers.indexOf(anning), uphill);
    Places places =
        new Places(
            PLACES.counties(),
            PLACES.townships(),
            PLACES.seats(),
            PLACES.aliases(),
            rivers,
            PLACES.roads(),
            PLACES.reservoirs(),
            PLACES.outlines(),
            PLACES.cells());
    assertThatThrownBy(() -> RiverGraph.of(places))
        .hasMessageContaining("rivers.csv: 安宁河")
        .hasMessageContaining("would rise from 2020 m to 2100 m");
  }

  private static RiverReach at(String river, double place) {
    return RIVERS.reaches(river).stream()
        .filter(reach -> reach.fromMetres() + reach.metres() >= place)
        .findFirst()
        .orElseThrow();
  }

  private static River named(String name) {
    return PLACES.rivers().stream()
        .filter(river -> river.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
