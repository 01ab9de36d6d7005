package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.Settings;
import fenghuo.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void rulesForPlacesThatThereAreNotAreFaults(@TempDir Path folder) throws IOException {
    String fire =
        """
        title: {zh: 旧火, en: the old fire}
        source: nobody
        version: 1
        at: 2020-03-28
        burned: [513433106, 513433999]
        """;
    Files.writeString(Files.createDirectory(folder.resolve("events")).resolve("fire.yaml"), fire);
    Settings own = Settings.of(Map.of(Settings.RULES, folder.toString()), Map.of());
    assertThatThrownBy(() -> PolicyLoader.load(own))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("events/fire.yaml:5: burned[1]: there is no township 513433999")
        .hasMessageNotContaining("513433106");
  }

  private static Settings reading(String feeds) {
    return Settings.of(Map.of(Settings.FEEDS_READ, feeds), Map.of());
  }
}
