package fenghuo.jobs.launch;

import fenghuo.jobs.Settings;
import fenghuo.jobs.replay.Tempo;
import fenghuo.jobs.stack.KafkaBroker;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where and how fast records are sent that nobody waits for. */
final class KafkaTarget {
  @Option(
      names = "--kafka",
      required = true,
      description = "send each report into the topic of its feed, in the order of arrival")
  private boolean isWanted;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "of another broker than the one that 'fenghuo up' started")
  private String bootstrap;

  @ArgGroup private TempoOptions tempo = new TempoOptions();

  /** One of two; neither: as fast as it goes. */
  static final class TempoOptions {
    @Option(names = "--rate", paramLabel = "N|max", description = "records a second; default: max")
    private String rate;

    @Option(
        names = "--speed-up",
        paramLabel = "N|max",
        description = "times as fast as they came in; 1: as it would be")
    private String speedUp;
  }

  boolean isWanted() {
    return isWanted;
  }

  Tempo tempo() {
    if (tempo.speedUp != null) {
      return Tempo.ofSpeedUp(tempo.speedUp);
    }
    return tempo.rate != null ? Tempo.ofRate(tempo.rate) : Tempo.MAX;
  }

  /** Those of the environment, but for where the broker is. */
  Settings settings(Workplace place) throws IOException {
    return Settings.of(Map.of(Settings.KAFKA_BOOTSTRAP, broker(place)), System.getenv());
  }

  private String broker(Workplace place) throws IOException {
    Optional<String> running = KafkaBroker.running(place).map(KafkaBroker::bootstrap);
    return Optional.ofNullable(bootstrap)
        .or(() -> running)
        .orElseThrow(
            () -> new StackException("Kafka does not run: fenghuo up, or give --bootstrap"));
  }
}
