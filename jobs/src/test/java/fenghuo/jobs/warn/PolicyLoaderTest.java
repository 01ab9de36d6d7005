package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.Settings;
import fenghuo.policy.PolicyException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyLoaderTest {

  @Test
  void gaugesThatAskTheRegisterAreNotReadWithoutIt() {
    assertThatThrownBy(() -> PolicyLoader.load(reading("weather.rain,hydro.stage,geo.point,tide")))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("--feeds.read: there is no feed tide")
        .hasMessageContaining("feeds/hydro.stage.yaml:16: says.place: no register of stations")
        .hasMessageContaining("feeds/geo.point.yaml:17: says.place: no register of stations")
        .hasMessageNotContaining("weather.rain.yaml");
    assertThatCode(() -> PolicyLoader.load(reading("hydro.stage,registry.stations")))
        .doesNotThrowAnyException();
  }

  @Test
  void whatTheEngineMakesIsNotRead() {
    assertThatThrownBy(() -> PolicyLoader.load(reading("weather.rain,derived.rain-state")))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("--feeds.read: is made by the engine, not read: derived.rain-state");
  }

  private static Settings reading(String feeds) {
    return Settings.of(Map.of(Settings.FEEDS_READ, feeds), Map.of());
  }
}
