package fenghuo.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Feeds;
import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import fenghuo.policy.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** Rain gauges report each minute. */
class HealthFunctionTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");

  @Test
  void aSourceIsSilentWhenThreeReportsAreMissing() throws Exception {
    try (var ward = ward()) {
      ward.processElement(rain(0), 0);
      ward.processWatermark(millis(3) - 1);
      assertThat(pulses(ward)).containsExactly(Pulse.REPORTING);
      ward.processWatermark(millis(3));
      assertThat(pulses(ward)).containsExactly(Pulse.REPORTING, Pulse.SILENT);
      SourceHealth silent = ward.extractOutputValues().get(1);
      assertThat(silent.since()).isEqualTo(NOON);
      assertThat(silent.delaySeconds()).isEqualTo(20);
    }
  }

  @Test
  void oneThatIsHeardOfAgainReportsSinceThen() throws Exception {
    try (var ward = ward()) {
      ward.processElement(rain(0), 0);
      ward.processWatermark(millis(10));
      ward.processElement(rain(11), 0);
      assertThat(pulses(ward)).containsExactly(Pulse.REPORTING, Pulse.SILENT, Pulse.REPORTING);
      assertThat(ward.extractOutputValues().get(2).since()).isEqualTo(NOON.plusSeconds(660));
      ward.processWatermark(millis(14));
      assertThat(pulses(ward)).hasSize(4).endsWith(Pulse.SILENT);
    }
  }

  @Test
  void oneThatReportsIsToldOfOnceInAnHour() throws Exception {
    try (var ward = ward()) {
      for (int minute = 0; minute < 180; minute++) {
        ward.processElement(rain(minute), 0);
        ward.processWatermark(millis(minute));
      }
      assertThat(pulses(ward)).containsOnly(Pulse.REPORTING).hasSize(3);
    }
  }

  @Test
  void anOlderReportSaysNothing() throws Exception {
    try (var ward = ward()) {
      ward.processElement(rain(60), 0);
      ward.processElement(rain(0), 0);
      assertThat(ward.extractOutputValues()).hasSize(1);
    }
  }

  @Test
  void theWorstFlagOfItsLatestReportIsTold() throws Exception {
    try (var ward = ward()) {
      Map<Quantity, Flag> spike =
          Map.of(Quantity.RAIN_MM, new Flag(Quality.UNRELIABLE, Cause.SPIKE));
      ward.processElement(rain(0).flagged(spike), 0);
      assertThat(ward.extractOutputValues().get(0).quality()).isEqualTo(Quality.UNRELIABLE);
    }
  }

  @Test
  void ofWhatReportsWhenSomethingHappensSilenceSaysNothing() throws Exception {
    try (var ward = ward()) {
      Observation quake =
          Observation.of(
              "seismic.event", "q", 0, NOON, 102, 28, Map.of(Quantity.MAGNITUDE, 5.0), Map.of());
      ward.processElement(new Located(quake, "", new Arrived("seismic.event", "t/0@0", NOON)), 0);
      ward.processWatermark(Long.MAX_VALUE);
      assertThat(ward.extractOutputValues()).isEmpty();
    }
  }

  @Test
  void whoIsSilentForAMonthIsForgotten() throws Exception {
    try (var ward = ward()) {
      ward.processElement(rain(0), 0);
      ward.processWatermark(millis(3));
      assertThat(ward.numKeyedStateEntries()).isEqualTo(1);
      ward.processWatermark(millis(5) + Duration.ofDays(30).toMillis());
      assertThat(ward.numKeyedStateEntries()).isZero();
    }
  }

  @Test
  void whatComesTooLateDoesNotMakeASilentSourceReport() throws Exception {
    try (var ward = ward()) {
      ward.processElement(rain(0), 0);
      ward.processWatermark(millis(100));
      ward.processElement(rain(50), 0);
      assertThat(pulses(ward)).containsExactly(Pulse.REPORTING, Pulse.SILENT, Pulse.SILENT);
      ward.processElement(rain(50).again(), 0);
      assertThat(pulses(ward)).hasSize(3);
      ward.processWatermark(millis(52) + Duration.ofDays(30).toMillis());
      assertThat(ward.numKeyedStateEntries()).isZero();
    }
  }

  @Test
  void aSourceWhoseOnlyReportIsOldIsForgottenToo() throws Exception {
    try (var ward = ward()) {
      ward.processWatermark(millis(600));
      ward.processElement(rain(0), 0);
      assertThat(pulses(ward)).containsExactly(Pulse.SILENT);
      ward.processWatermark(millis(2) + Duration.ofDays(30).toMillis());
      assertThat(ward.numKeyedStateEntries()).isZero();
    }
  }

  private static List<Pulse> pulses(
      KeyedOneInputStreamOperatorTestHarness<String, Located, SourceHealth> ward) {
    return ward.extractOutputValues().stream().map(SourceHealth::pulse).toList();
  }

  private static long millis(int minute) {
    return NOON.plusSeconds(60L * minute).toEpochMilli();
  }

  private static Located rain(int minute) {
    Instant time = NOON.plusSeconds(60L * minute);
    Observation observation =
        Observation.of(
            "weather.rain", "g", 0, time, 102.2, 28.5, Map.of(Quantity.RAIN_MM, 0.0), Map.of());
    var arrived = new Arrived("weather.rain", "t/0@0", time.plusSeconds(20));
    return new Located(observation, "513433001", arrived);
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Located, SourceHealth> ward()
      throws Exception {
    var ward =
        new KeyedOneInputStreamOperatorTestHarness<>(
            new KeyedProcessOperator<>(new HealthFunction(Feeds.builtIn(new Faults()))),
            (Located located) -> located.observation().origin(),
            Types.STRING);
    ward.open();
    return ward;
  }
}
