package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Road;
import fenghuo.datasets.places.RoadPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class PassagesTest {
  private static final TownshipIndex INDEX = TownshipIndex.of(Places.builtIn());
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final int STEPS = 4_000; // per piece of a line

  @Test
  void theG108RunsFromMianningByLuguToLizhou() {
    List<RoadPoint> g108 = road("G108").points();
    List<Passed> passed =
        INDEX.along(line(g108.stream().map(p -> new Coordinate(p.lon(), p.lat())).toList()));
    assertThat(passed)
        .extracting(Passed::township)
        .containsSubsequence("513433001", "513433104", "513401101"); // 高阳, 泸沽, 礼州
  }

  @Test
  void aLineWithinOneCellLiesThereAltogether() {
    LineString line = line(List.of(new Coordinate(102.18, 28.55), new Coordinate(102.18, 28.56)));
    assertThat(INDEX.along(line))
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.township()).isEqualTo("513433001");
              assertThat(passed.fromMetres()).isZero();
              assertThat(passed.metres()).isCloseTo(1_108.3, within(0.1));
            });
  }

  @Test
  void partsOfALineAreAddedUpAndWhatLiesOutsideCountsOnlyOnTheWay() {
    LineString here = line(List.of(new Coordinate(102.18, 28.55), new Coordinate(102.18, 28.56)));
    LineString away = line(List.of(new Coordinate(110, 30), new Coordinate(110, 30.01)));
    List<Passed> passed =
        INDEX.along(SHAPES.createMultiLineString(new LineString[] {away, here, here}));
    assertThat(passed).hasSize(1);
    assertThat(passed.get(0).fromMetres()).isCloseTo(1_108.6, within(0.1));
    assertThat(passed.get(0).metres()).isCloseTo(2 * 1_108.3, within(0.2));
  }

  @Test
  void whatIsNoLinePassesNothing() {
    assertThat(INDEX.along(SHAPES.createPoint(new Coordinate(102.18, 28.55)))).isEmpty();
    assertThat(INDEX.along(SHAPES.createLineString())).isEmpty();
    Coordinate nowhere = new Coordinate(Double.NaN, 28);
    assertThat(INDEX.along(line(List.of(nowhere, new Coordinate(102.18, 28.55))))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void walkingAlongInSmallStepsPassesTheSameCells(long seed) {
    Random random = new Random(seed);
    List<Coordinate> vertices = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      vertices.add(
          new Coordinate(101 + 2.5 * random.nextDouble(), 26.3 + 2.5 * random.nextDouble()));
    }
    Map<String, Double> walked = new LinkedHashMap<>();
    double step = walk(vertices, walked);
    List<Passed> passed = INDEX.along(line(vertices));
    for (Passed cell : passed) {
      assertThat(walked.getOrDefault(cell.township(), 0.0))
          .as("seed %d, %s", seed, cell)
          .isCloseTo(cell.metres(), within(8 * step));
    }
    assertThat(passed).extracting(Passed::township).containsAll(walked.keySet());
    List<String> order = new ArrayList<>(passed.stream().map(Passed::township).toList());
    order.retainAll(walked.keySet());
    assertThat(order).as("seed %d", seed).containsExactlyElementsOf(walked.keySet());
  }

  /** The oracle: metres walked in each cell, by where one stands in the middle of a step. */
  private static double walk(List<Coordinate> vertices, Map<String, Double> walked) {
    double longest = 0;
    for (int i = 1; i < vertices.size(); i++) {
      Coordinate a = vertices.get(i - 1);
      Coordinate b = vertices.get(i);
      double step = Geodesic.WGS84.Inverse(a.y, a.x, b.y, b.x).s12 / STEPS;
      longest = Math.max(longest, step);
      for (int k = 0; k < STEPS; k++) {
        double share = (k + 0.5) / STEPS;
        INDEX
            .townshipAt(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y))
            .ifPresent(cell -> walked.merge(cell, step, Double::sum));
      }
    }
    return longest;
  }

  private static Road road(String name) {
    return Places.builtIn().roads().stream()
        .filter(road -> road.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static LineString line(List<Coordinate> vertices) {
    return SHAPES.createLineString(vertices.toArray(Coordinate[]::new));
  }
}
