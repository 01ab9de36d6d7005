package fenghuo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private final Faults faults = new Faults();

  @Test
  void everyDefaultIsWrittenDownHere() {
    assertThat(Settings.defaults())
        .containsExactly(
            Map.entry("kafka.bootstrap", "127.0.0.1:9092"),
            Map.entry("kafka.prefix", ""),
            Map.entry("kafka.group", "fenghuo-warn"),
            Map.entry("kafka.idle", "10s"),
            Map.entry("kafka.partitions", "2"),
            Map.entry("clickhouse.url", "http://127.0.0.1:8123"),
            Map.entry("clickhouse.database", "fenghuo"),
            Map.entry("clickhouse.user", "default"),
            Map.entry("clickhouse.password", ""),
            Map.entry("rules", ""),
            Map.entry("feeds", ""),
            Map.entry("feeds.read", ""),
            Map.entry("norms", ""),
            Map.entry("places", ""),
            Map.entry("mode", "live"),
            Map.entry("checkpoint", "1s"),
            Map.entry("buffer.millis", "1"),
            Map.entry("parallelism", "0"));
    Settings.of(new String[0], Map.of(), faults);
    assertThat(faults.all()).as("the defaults themselves are in order").isEmpty();
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    Map<String, String> environment =
        Map.of("FENGHUO_KAFKA_BOOTSTRAP", "a:1", "FENGHUO_CLICKHOUSE_PASSWORD", "secret");
    Settings settings = Settings.of(new String[] {"--kafka.bootstrap", "b:2"}, environment, faults);
    assertThat(settings.text(Settings.KAFKA_BOOTSTRAP)).isEqualTo("b:2");
    assertThat(settings.text(Settings.CLICKHOUSE_PASSWORD)).isEqualTo("secret");
  }

  @Test
  void theEnvironmentOfWhereTheJobIsBuiltChangesNothingButSecrets() {
    Map<String, String> replay = Map.of("kafka.bootstrap", "127.0.0.1:9092", "kafka.prefix", "r.");
    Map<String, String> environment =
        Map.of(
            "FENGHUO_KAFKA_BOOTSTRAP", "production:9092",
            "FENGHUO_KAFKA_PARTITIONS", "64",
            "FENGHUO_CLICKHOUSE_PASSWORD", "secret",
            "FENGHUO_KAFKA_CLIENT_SASL_JAAS_CONFIG", "secret too");
    Settings sent = Settings.of(replay, Map.of());
    assertThat(sent.asArguments()).noneMatch(word -> word.contains("password"));
    Settings built = Settings.of(sent.asArguments(), environment, faults);
    assertThat(built.text(Settings.KAFKA_BOOTSTRAP)).isEqualTo("127.0.0.1:9092");
    assertThat(built.text(Settings.KAFKA_PREFIX)).isEqualTo("r.");
    assertThat(built.whole(Settings.KAFKA_PARTITIONS)).isEqualTo(2);
    assertThat(built.text(Settings.CLICKHOUSE_PASSWORD)).isEqualTo("secret");
    assertThat(built.under(Settings.KAFKA_CLIENT))
        .containsExactly(Map.entry("sasl.jaas.config", "secret too"));
    assertThat(built.asArguments()).noneMatch(word -> word.contains("secret"));
  }

  @Test
  void everyFaultIsNamed() {
    String[] arguments = {
      "--kafka.bootstarp",
      "x:1",
      "--checkpoint=soon",
      "--parallelism=two",
      "--mode=test",
      "--clickhouse.database=a;b",
      "--clickhouse.url=ftp://x",
      "--kafka.partitions=0",
      "--kafka.idle"
    };
    Settings.of(arguments, Map.of(), faults);
    assertThat(faults.all())
        .satisfiesExactlyInAnyOrder(
            fault -> assertThat(fault).contains("--kafka.bootstarp"),
            fault -> assertThat(fault).contains("x:1"),
            fault -> assertThat(fault).contains("--checkpoint", "soon"),
            fault -> assertThat(fault).contains("--parallelism", "two"),
            fault -> assertThat(fault).contains("--mode", "test"),
            fault -> assertThat(fault).contains("--clickhouse.database", "a;b"),
            fault -> assertThat(fault).contains("--clickhouse.url", "ftp://x"),
            fault -> assertThat(fault).contains("--kafka.partitions", "at least 1"),
            fault -> assertThat(fault).contains("--kafka.idle", "needs a value"));
  }

  @Test
  void whatIsMeantForAClientGoesThereUnchanged() {
    Settings settings =
        Settings.of(new String[] {"--kafka.client.security.protocol=SASL_SSL"}, Map.of(), faults);
    assertThat(settings.under(Settings.KAFKA_CLIENT))
        .containsExactly(Map.entry("security.protocol", "SASL_SSL"));
  }

  @Test
  void clientsAreSetFromTheEnvironmentToo() {
    Map<String, String> environment =
        Map.of(
            "FENGHUO_KAFKA_CLIENT_SECURITY_PROTOCOL", "SASL_SSL",
            "FENGHUO_CLICKHOUSE_CLIENT_SSL_MODE", "strict");
    Settings settings = Settings.of(new String[0], environment, faults);
    assertThat(settings.under(Settings.KAFKA_CLIENT))
        .containsExactly(Map.entry("security.protocol", "SASL_SSL"));
    assertThat(settings.under(Settings.CLICKHOUSE_CLIENT))
        .containsExactly(Map.entry("ssl_mode", "strict"));
  }

  @Test
  void lengthsOfTimeHaveUnits() {
    Settings settings =
        Settings.of(new String[] {"--checkpoint=500ms", "--kafka.idle=5m"}, Map.of(), faults);
    assertThat(settings.duration(Settings.CHECKPOINT)).isEqualTo(Duration.ofMillis(500));
    assertThat(settings.duration(Settings.KAFKA_IDLE)).isEqualTo(Duration.ofMinutes(5));
  }
}
