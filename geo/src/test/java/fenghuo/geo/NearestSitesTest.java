package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestSitesTest {
  private static final Site XICHANG = new Site("西昌", 102.2643, 27.8945);
  private static final Site LUGU = new Site("泸沽", 102.193, 28.293);
  private static final NearestSites BOTH = new NearestSites(List.of(XICHANG, LUGU));

  @Test
  void theNearerComesFirstWithItsDistanceAndDirection() {
    List<NearSite> near = BOTH.within(102.2643, 27.9945, 50_000);
    assertThat(near).extracting(NearSite::site).containsExactly(XICHANG, LUGU);
    assertThat(near.get(0).metres()).isCloseTo(11_081, within(1.0)); // 0.1 degrees of latitude
    assertThat(near.get(0).azimuthDegrees()).isCloseTo(180, within(1e-6));
    assertThat(BOTH.within(102.2643, 27.8945, 0)).containsExactly(new NearSite(XICHANG, 0, 0));
  }

  @Test
  void noMoreAreFoundThanAskedForOrThanThereAre() {
    assertThat(BOTH.nearest(102, 20, 1)).extracting(NearSite::site).containsExactly(XICHANG);
    assertThat(BOTH.nearest(102, 20, 9)).hasSize(2);
    assertThat(BOTH.nearest(102, 20, 0)).isEmpty();
    assertThat(new NearestSites(List.of()).nearest(0, 0, 3)).isEmpty();
  }

  @Test
  void nearWhatIsNoPlaceLiesNothing() {
    assertThat(BOTH.within(Double.NaN, 28, 1e6)).isEmpty();
    assertThat(BOTH.within(102, 28, Double.NaN)).isEmpty();
    assertThat(BOTH.nearest(28, 102, 1)).isEmpty();
    assertThatThrownBy(() -> new Site("甲", 28, 102)).hasMessageContaining("甲");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void ofManySitesThoseAreFoundThatMeasuringAllOfThemFinds(long seed) {
    Random random = new Random(seed);
    assertAgrees(scattered(random, 100.5, 104, 26, 29.3), 102 + random.nextDouble(), 28);
  }

  @ParameterizedTest
  @CsvSource({"179.99, 10", "-179.9, -40", "180, 0", "-180, 0", "30, 89.9", "0, -90", "70, 90"})
  void theDateLineAndThePolesHideNothing(double lon, double lat) {
    Random random = new Random(7);
    assertAgrees(scattered(random, -180, 180, -90, 90), lon, lat);
    assertAgrees(scattered(random, -180, 180, 89, 90), lon, lat);
  }

  /** The oracle measures every site. */
  private static void assertAgrees(List<Site> sites, double lon, double lat) {
    NearestSites index = new NearestSites(sites);
    List<Site> byDistance = new ArrayList<>(sites);
    byDistance.sort(
        Comparator.comparingDouble((Site site) -> metres(site, lon, lat)).thenComparing(Site::id));
    for (int count : new int[] {1, 7, 400}) {
      double metres = metres(byDistance.get(count - 1), lon, lat);
      assertThat(index.nearest(lon, lat, count))
          .extracting(NearSite::site)
          .containsExactlyElementsOf(byDistance.subList(0, count));
      assertThat(index.within(lon, lat, metres))
          .as("%s m around %s %s", metres, lon, lat)
          .extracting(NearSite::site)
          .containsExactlyElementsOf(byDistance.subList(0, count));
    }
  }

  private static List<Site> scattered(
      Random random, double west, double east, double south, double north) {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      double lon = west + (east - west) * random.nextDouble();
      double lat = south + (north - south) * random.nextDouble();
      sites.add(new Site("%04d".formatted(i), lon, lat));
    }
    return sites;
  }

  private static double metres(Site site, double lon, double lat) {
    return Geodesic.WGS84.Inverse(lat, lon, site.lat(), site.lon()).s12;
  }
}
