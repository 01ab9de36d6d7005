package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class NeighboursTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /**
   * Nine squares, three by three, named by their place: "00" in the south-west, "22" north-east.
   */
  private static final Neighbours CHESSBOARD =
      new Neighbours(
          List.of(
              square(0, 0),
              square(1, 0),
              square(2, 0),
              square(0, 1),
              square(1, 1),
              square(2, 1),
              square(0, 2),
              square(1, 2),
              square(2, 2)));

  private static Region square(int x, int y) {
    return new Region("" + x + y, SHAPES.toGeometry(new Envelope(x, x + 1, y, y + 1)));
  }

  @Test
  void aCornerIsNoBorder() {
    assertThat(CHESSBOARD.within("00", 1)).isEqualTo(Map.of("00", 0, "01", 1, "10", 1));
  }

  @Test
  void theOrderIsTheLeastNumberOfBorders() {
    assertThat(CHESSBOARD.within("00", 3))
        .containsEntry("11", 2)
        .containsEntry("21", 3)
        .doesNotContainKey("22");
    assertThat(CHESSBOARD.within("11", 2)).hasSize(9);
    assertThat(CHESSBOARD.within("11", 0)).isEqualTo(Map.of("11", 0));
  }

  @Test
  void whatIsNotThereHasNoNeighbours() {
    assertThat(CHESSBOARD.within("33", 5)).isEmpty();
  }

  @Test
  void everyTownshipIsReachedFromEveryOtherTheSameWayBack() {
    List<Region> cells = Cells.of(Places.builtIn(), new Faults());
    Neighbours neighbours = new Neighbours(cells);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      String one = cells.get(random.nextInt(cells.size())).code();
      String other = cells.get(random.nextInt(cells.size())).code();
      Map<String, Integer> all = neighbours.within(one, cells.size());
      assertThat(all).hasSize(cells.size());
      assertThat(neighbours.within(other, cells.size())).containsEntry(one, all.get(other));
    }
  }
}
