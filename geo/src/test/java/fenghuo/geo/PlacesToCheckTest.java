package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Our cells beside places whose county others have told; see {@code places-to-check.csv}. */
class PlacesToCheckTest {
  private static final String BEYOND = "-";
  private static final Places PLACES = Places.builtIn();

  /**
   * @param county as the source has it, {@link #BEYOND} outside the prefecture
   * @param liesIn the county of the cell that covers the point; where it differs, why
   */
  private record Check(
      String name, double lon, double lat, String county, String liesIn, String why) {}

  @Test
  void everyPlaceLiesInTheCountyThatIsWrittenBesideIt() throws IOException {
    TownshipIndex index = TownshipIndex.of(PLACES);
    assertThat(checks())
        .allSatisfy(
            check ->
                assertThat(
                        index
                            .townshipAt(check.lon(), check.lat())
                            .map(township -> township.substring(0, 6))
                            .orElse(BEYOND))
                    .as(check.name())
                    .isEqualTo(check.liesIn()));
  }

  @Test
  void itIsItsOwnCountyUnlessAReasonIsGiven() throws IOException {
    assertThat(checks())
        .allSatisfy(
            check ->
                assertThat(check.liesIn().equals(check.county()))
                    .as(check.name())
                    .isEqualTo(check.why().isEmpty()));
  }

  @Test
  void noCountyGoesUnchecked() throws IOException {
    assertThat(checks().stream().map(Check::county))
        .containsAll(PLACES.counties().stream().map(County::code).toList());
  }

  private static List<Check> checks() throws IOException {
    try (InputStream file = PlacesToCheckTest.class.getResourceAsStream("/places-to-check.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", 7))
          .map(PlacesToCheckTest::check)
          .toList();
    }
  }

  private static Check check(String[] column) {
    double lon = Double.parseDouble(column[1]);
    double lat = Double.parseDouble(column[2]);
    return new Check(column[0], lon, lat, column[3], column[4], column[6]);
  }
}
