package fenghuo.geo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class Gcj02Test {
  /** The vectors of eviltransform, which takes another axis: a centimetre, 1e-7 degrees. */
  @ParameterizedTest
  @CsvSource({
    "121.5272106, 31.1774276, 121.531541859215, 31.17530398364597",
    "113.912316, 22.543847, 113.9171764808363, 22.540796131694766",
    "116.377817, 39.911954, 116.38404722455657, 39.91334545536069",
  })
  void theFormulaIsThatOfThePublic(double lon, double lat, double gcjLon, double gcjLat) {
    double[] moved = Gcj02.of(lon, lat);
    assertThat(moved[0]).isCloseTo(gcjLon, within(2e-7));
    assertThat(moved[1]).isCloseTo(gcjLat, within(2e-7));
  }

  @Test
  void undoingGivesTheSamePlaceAgain() {
    for (double lon = 100; lon < 104; lon += 0.37) {
      for (double lat = 26; lat < 30; lat += 0.31) {
        double[] moved = Gcj02.of(lon, lat);
        double[] back = Gcj02.undo(moved[0], moved[1]);
        assertThat(back[0]).isCloseTo(lon, within(2e-9));
        assertThat(back[1]).isCloseTo(lat, within(2e-9));
      }
    }
  }

  @Test
  void outsideChinaNothingMoves() {
    assertThat(Gcj02.of(2.35, 48.85)).containsExactly(2.35, 48.85);
    assertThat(Gcj02.of(Double.NaN, 30)).containsExactly(Double.NaN, 30);
  }

  @Test
  void aShapeMovesVertexByVertexAndTheGivenOneStays() {
    Geometry square = new GeometryFactory().toGeometry(new Envelope(102, 102.1, 28, 28.1));
    Geometry moved = Gcj02.of(square);
    assertThat(square.getEnvelopeInternal().getMinX()).isEqualTo(102);
    assertThat(moved.getEnvelopeInternal().getMinX()).isCloseTo(102.0025, within(0.001));
    assertThat(Gcj02.undo(moved).equalsExact(square, 1e-8)).isTrue();
  }
}
