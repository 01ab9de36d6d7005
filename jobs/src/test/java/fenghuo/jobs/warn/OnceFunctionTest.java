package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class OnceFunctionTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");

  @Test
  void theSameObservationAgainIsADuplicate() throws Exception {
    assertThat(verdicts(rain(0, 0, 1.0), rain(0, 0, 1.0))).containsExactly("in", "DUPLICATE");
  }

  @Test
  void aCorrectionOfTheSameMinuteGoesInAndTheOldOneNoMore() throws Exception {
    assertThat(verdicts(rain(0, 0, 1.0), rain(0, 1, 0.2), rain(0, 0, 1.0)))
        .containsExactly("in", "in", "SUPERSEDED");
  }

  @Test
  void ofTwoThatContradictEachOtherTheWorseCountsWhicheverCameFirst() throws Exception {
    assertThat(verdicts(rain(0, 0, 1.0), rain(0, 0, 0.2))).containsExactly("in", "SUPERSEDED");
    assertThat(verdicts(rain(0, 0, 0.2), rain(0, 0, 1.0))).containsExactly("in", "in");
  }

  @Test
  void aRevisedEarthquakeMayMoveInTime() throws Exception {
    assertThat(verdicts(quake(0, 0, 6.8), quake(3, 1, 6.6), quake(0, 0, 6.8)))
        .containsExactly("in", "in", "SUPERSEDED");
  }

  @Test
  void beforeAnyWatermarkNothingIsLate() throws Exception {
    assertThat(verdicts(rain(-100_000, 0, 1.0))).containsExactly("in");
  }

  @Test
  void whatIsOlderThanItsFeedKeepsIsLate() throws Exception {
    try (var gate = harness()) {
      gate.open();
      gate.processWatermark(NOON.toEpochMilli());
      gate.processElement(rain(-30, 0, 1.0), 0);
      gate.processElement(rain(-31, 0, 1.0), 0);
      gate.processElement(quake(-60, 0, 5.0), 0);
      assertThat(gate.extractOutputValues()).hasSize(2);
      assertThat(gate.getSideOutput(OnceFunction.ASIDES))
          .singleElement()
          .satisfies(aside -> assertThat(aside.getValue().reason()).isEqualTo(Reason.LATE));
    }
  }

  @Test
  void inTheEndNoStateAndNoTimersAreLeft() throws Exception {
    try (var gate = harness()) {
      gate.open();
      for (int minute = 0; minute < 300; minute++) {
        gate.processElement(rain(minute, 0, 1.0), 0);
      }
      gate.processElement(quake(0, 0, 5.0), 0);
      gate.processWatermark(NOON.plus(Duration.ofDays(4)).toEpochMilli());
      assertThat(gate.numKeyedStateEntries()).isZero();
      assertThat(gate.numEventTimeTimers()).isZero();
    }
  }

  private static List<String> verdicts(Located... located) throws Exception {
    try (var gate = harness()) {
      gate.open();
      List<String> verdicts = new ArrayList<>();
      for (Located one : located) {
        int before = gate.extractOutputValues().size();
        gate.processElement(one, 0);
        verdicts.add(gate.extractOutputValues().size() > before ? "in" : lastReason(gate));
      }
      return verdicts;
    }
  }

  private static String lastReason(
      KeyedOneInputStreamOperatorTestHarness<String, Located, Located> gate) {
    String reason = "";
    for (var aside : gate.getSideOutput(OnceFunction.ASIDES)) {
      reason = aside.getValue().reason().name();
    }
    return reason;
  }

  private static Located rain(int minute, int revision, double mm) {
    return located(
        Observation.of(
            "weather.rain",
            "g1",
            revision,
            NOON.plusSeconds(60L * minute),
            102.2,
            28.6,
            Map.of(Quantity.RAIN_MM, mm),
            Map.of()));
  }

  private static Located quake(int minute, int revision, double magnitude) {
    return located(
        Observation.of(
            "seismic.event",
            "E01",
            revision,
            NOON.plusSeconds(60L * minute),
            102.08,
            29.59,
            Map.of(Quantity.MAGNITUDE, magnitude),
            Map.of()));
  }

  private static Located located(Observation observation) {
    return new Located(
        observation, "", new Arrived(observation.feed(), "t/0@1", observation.time()));
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Located, Located> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new OnceFunction(Walk.POLICY.feeds())),
        located -> located.observation().origin(),
        Types.STRING);
  }
}
