package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.Settings;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationTest {

  @ParameterizedTest
  @ValueSource(strings = {"abc", "host.invalid:9092", "127.0.0.1:99999", ""})
  void anAddressOfKafkaThatCannotBeIsOneClearLine(String bootstrap) {
    Settings settings = Settings.of(Map.of(Settings.KAFKA_BOOTSTRAP, bootstrap), Map.of());
    assertThatThrownBy(
            () -> Preparation.of(settings, Addresses.of(settings), PolicyLoader.load(settings)))
        .isInstanceOf(Unready.class)
        .hasMessageStartingWith("no Kafka broker that lets us in answers at " + bootstrap + " (")
        .hasMessageEndingWith("): start one with './fenghuo up', or set --kafka.bootstrap")
        .hasMessageNotContaining("\n");
  }
}
