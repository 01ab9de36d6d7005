package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

/**
 * Our cells beside cells that others made from the same seats in the full county borders. Runs
 * where the environment variable {@code FENGHUO_DATA} names a folder with {@code
 * boundaries/liangshan_townships_2022_voronoi.geojson}.
 */
class SurveyComparisonTest {
  /** 15 of 538 seats belong to another township with us; see places/SOURCE.md. */
  private static final double LEAST_SHARE = 0.975;

  private static final int POINTS = 100_000; // in the prefecture, as we draw it
  private static final long SEED = 513400;
  private static final TownshipIndex OURS = TownshipIndex.of(Places.builtIn());

  @TempDir private Path places;

  @Test
  void mostRandomPointsBelongToTheSameTownship() throws IOException {
    String folder = System.getenv("FENGHUO_DATA");
    assumeTrue(folder != null, "FENGHUO_DATA names no data folder to compare with");
    double share = shareOfSame(theirs(Path.of(folder)));
    System.out.printf(
        "同一乡镇的随机点 random points of the prefecture in the same township with both: "
            + "%.2f %% of %d (seed %d)%n",
        100 * share, POINTS, SEED);
    assertThat(share).isBetween(LEAST_SHARE, 1.0);
  }

  /**
   * Evenly spread over degrees; a square degree in the north is 3 % less ground than in the south.
   */
  private static double shareOfSame(TownshipIndex theirs) {
    Envelope around = new Envelope();
    OURS.cells().forEach(cell -> around.expandToInclude(cell.shape().getEnvelopeInternal()));
    Random random = new Random(SEED);
    int same = 0;
    for (int drawn = 0; drawn < POINTS; ) {
      double lon = random.nextDouble(around.getMinX(), around.getMaxX());
      double lat = random.nextDouble(around.getMinY(), around.getMaxY());
      Optional<String> township = OURS.townshipAt(lon, lat);
      if (township.isPresent()) {
        drawn++;
        same += township.equals(theirs.townshipAt(lon, lat)) ? 1 : 0;
      }
    }
    return (double) same / POINTS;
  }

  /** The built-in places, but with the cells of others. */
  private TownshipIndex theirs(Path folder) throws IOException {
    Path file = folder.resolve("boundaries/liangshan_townships_2022_voronoi.geojson");
    String text = Files.readString(file).replace("\"code9\"", "\"code\"");
    Files.writeString(places.resolve("cells.geojson"), text);
    Faults faults = new Faults();
    Places withTheirs = Places.from(places, faults);
    faults.throwIfAny("places of others");
    return TownshipIndex.of(withTheirs);
  }
}
