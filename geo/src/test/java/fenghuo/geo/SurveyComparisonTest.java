package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fenghuo.datasets.places.Places;
import fenghuo.policy.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Our cells beside cells that others made from the same seats in the full county borders. Runs
 * where the environment variable {@code FENGHUO_DATA} names a folder with {@code
 * boundaries/liangshan_townships_2022_voronoi.geojson}.
 */
class SurveyComparisonTest {
  /** 15 of 538 seats belong to another township with us; see places/SOURCE.md. */
  private static final double LEAST_SHARE = 0.975;

  @Test
  void mostOfTheAreaBelongsToTheSameTownship() throws IOException {
    String folder = System.getenv("FENGHUO_DATA");
    assumeTrue(folder != null, "FENGHUO_DATA names no data folder to compare with");
    Map<String, Geometry> theirs = theirs(Path.of(folder));
    double same = 0;
    double all = 0;
    for (Region cell : TownshipIndex.of(Places.builtIn()).cells()) {
      Geometry other = theirs.get(cell.code());
      same += OverlayNGRobust.overlay(cell.shape(), other, OverlayNG.INTERSECTION).getArea();
      all += cell.shape().getArea();
    }
    assertThat(same / all).isBetween(LEAST_SHARE, 1.0);
  }

  private static Map<String, Geometry> theirs(Path folder) throws IOException {
    Path file = folder.resolve("boundaries/liangshan_townships_2022_voronoi.geojson");
    String text = Files.readString(file).replace("\"code9\"", "\"code\"");
    Faults faults = new Faults();
    List<Region> regions = GeoJson.read(file.getFileName().toString(), text, faults);
    faults.throwIfAny("cells of others");
    Map<String, Geometry> shapes = new HashMap<>();
    regions.forEach(region -> shapes.put(region.code(), region.shape()));
    return shapes;
  }
}
