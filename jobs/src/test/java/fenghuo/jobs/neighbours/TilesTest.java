package fenghuo.jobs.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilesTest {

  @Test
  void aPlaceIsToldToItsOwnTileFirstAndToThoseItIsNear() {
    assertThat(Tiles.near(102.5, 28.5, 20_000, 1)).containsExactly("102/28");
    assertThat(Tiles.near(102.05, 28.5, 20_000, 1)).containsExactly("102/28", "101/28");
    assertThat(Tiles.near(102.95, 28.95, 20_000, 1))
        .startsWith("102/28")
        .containsExactlyInAnyOrder("102/28", "103/28", "102/29", "103/29");
    assertThat(Tiles.near(-0.5, -0.5, 1_000, 1)).containsExactly("-1/-1");
  }

  /** Of two places near each other each is told to the tile of the other. */
  @Test
  void whoIsNearMeetsInBothTiles() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      double lon = 100 + 5 * random.nextDouble();
      double lat = 26 + 4 * random.nextDouble();
      double otherLon = lon + 0.2 * (random.nextDouble() - 0.5);
      double otherLat = lat + 0.2 * (random.nextDouble() - 0.5);
      double metres = Tiles.metresBetween(lon, lat, otherLon, otherLat);
      List<String> own = Tiles.near(lon, lat, metres + 1, 0.1);
      assertThat(own).contains(Tiles.near(otherLon, otherLat, 0, 0.1).get(0));
    }
  }

  @Test
  void distancesAreThoseOfTheSphere() {
    assertThat(Tiles.metresBetween(102, 28, 102, 29)).isCloseTo(111_195, within(1.0));
    assertThat(Tiles.metresBetween(102, 28, 103, 28)).isCloseTo(98_180, within(100.0));
  }
}
