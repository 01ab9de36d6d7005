package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.geo.BorderPoints;
import fenghuo.geo.Near;
import fenghuo.geo.Region;
import fenghuo.geo.TownshipIndex;
import fenghuo.model.Arrived;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.formula.earth.SeismicIntensity;
import fenghuo.rules.hazard.HazardRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShakingReachTest {
  private static final TownshipIndex INDEX = TownshipIndex.of(Walk.POLICY.places());
  private static final HazardRule RULE = Walk.POLICY.rules().hazard("earthquake");
  private static final double ERROR = 0.08; // degrees, as the class says
  private static final double DENSE_METRES = 100;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void everyCellIsWarnedOfItsWorstPlace(int seed) {
    Random random = new Random(seed);
    double lon = 101.5 + random.nextDouble() * 2;
    double lat = 27 + random.nextDouble() * 2;
    double magnitude = 5.5 + random.nextDouble() * 1.7;
    double strike = random.nextInt(360);
    Map<String, Double> felt = felt(lon, lat, magnitude, Map.of(Quantity.STRIKE_DEGREES, strike));
    double reach = 1_000 * SeismicIntensity.WEST_2015.reachKm(magnitude, RULE.spreadsFrom());
    for (Near near : INDEX.within(lon, lat, reach)) {
      double worst = worstOn(cell(near.township()), lon, lat, magnitude, strike);
      if (near.metres() > 0 && worst >= RULE.spreadsFrom() + ERROR) {
        assertThat(felt.getOrDefault(near.township(), 0.0))
            .as("seed %d, township %s", seed, near.township())
            .isBetween(worst - ERROR, worst + ERROR);
      }
    }
    assertThat(felt).isNotEmpty();
  }

  @Test
  void theIsoseismalsFollowTheStrike() {
    Map<String, Double> north = felt(102.2, 28.0, 6.5, Map.of(Quantity.STRIKE_DEGREES, 0.0));
    Map<String, Double> east = felt(102.2, 28.0, 6.5, Map.of(Quantity.STRIKE_DEGREES, 90.0));
    Map<String, Double> unknown = felt(102.2, 28.0, 6.5, Map.of());
    assertThat(north.keySet()).isNotEqualTo(east.keySet());
    assertThat(unknown.keySet()).isNotEqualTo(north.keySet());
  }

  private static Map<String, Double> felt(
      double lon, double lat, double magnitude, Map<Quantity, Double> strike) {
    Map<Quantity, Double> readings = new HashMap<>(strike);
    readings.put(Quantity.MAGNITUDE, magnitude);
    var event =
        new HazardEvent(
            "e",
            "earthquake",
            1,
            "seismic.event/e",
            Reasons.NOON,
            Level.RED,
            Level.NONE,
            Level.NONE,
            Reasons.NOON.plusSeconds(86_400),
            1,
            "",
            lon,
            lat,
            readings,
            "INTENSITY",
            0,
            5,
            Text.NONE,
            Arrived.BY_TIMER);
    Map<String, Double> felt = new HashMap<>();
    new ShakingReach(INDEX).of(event, RULE).forEach(e -> felt.put(e.township(), e.value()));
    return felt;
  }

  private static double worstOn(
      Region cell, double lon, double lat, double magnitude, double strike) {
    double worst = 0;
    for (double[] point : BorderPoints.of(cell, DENSE_METRES)) {
      GeodesicData way = Geodesic.WGS84.Inverse(lat, lon, point[1], point[0]);
      double off = Math.toRadians(way.azi1 - strike);
      double km = way.s12 / 1_000;
      double here =
          SeismicIntensity.WEST_2015.beside(magnitude, km * Math.cos(off), km * Math.sin(off));
      worst = Math.max(worst, here);
    }
    return worst;
  }

  private static Region cell(String code) {
    return INDEX.cells().stream()
        .filter(cell -> cell.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
