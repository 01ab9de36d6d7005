package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Doubt;
import fenghuo.model.Flag;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class HazardFunctionTest {
  private static final Map<String, Pace> PACES =
      Map.of(
          "weather.rain", new Pace(Duration.ofMinutes(30), Duration.ofMinutes(1)),
          "seismic.event", new Pace(Duration.ofDays(3), Duration.ZERO),
          "human.report", new Pace(Duration.ofHours(2), Duration.ZERO));

  @Test
  void aWarningDoesNotWaitForAWatermark() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 50, 1.0);
      assertThat(levels(rooms)).containsExactly(Level.ORANGE);
    }
  }

  /** 120 mm in two hours; of the first hour others around say nothing of the kind. */
  @Test
  void rainThatOthersAroundDoNotReportAloneIsNotRed() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      for (int slot = 0; slot < 6; slot++) {
        rooms.processElement2(doubt(slot, Quality.DOUBTFUL), 0);
      }
      rain(rooms, 1, 120, 1.0);
      assertThat(levels(rooms)).contains(Level.ORANGE).doesNotContain(Level.RED);
      rooms.processElement2(doubt(5, Quality.RELIABLE), 0);
      rooms.processElement2(doubt(4, Quality.RELIABLE), 0);
      rooms.processElement2(doubt(3, Quality.RELIABLE), 0);
      assertThat(levels(rooms)).doesNotContain(Level.RED);
      rooms.processElement2(doubt(2, Quality.RELIABLE), 0);
      assertThat(levels(rooms)).contains(Level.RED);
    }
  }

  @Test
  void whetherTheDoubtComesFirstOrLastTheSameStands() throws Exception {
    try (var first = harness();
        var last = harness()) {
      first.open();
      last.open();
      rain(last, 1, 120, 1.0);
      assertThat(levels(last)).contains(Level.RED);
      for (int slot = 0; slot < 6; slot++) {
        first.processElement2(doubt(slot, Quality.DOUBTFUL), 0);
        last.processElement2(doubt(slot, Quality.DOUBTFUL), 0);
      }
      rain(first, 1, 120, 1.0);
      assertThat(standing(first)).isEqualTo(standing(last)).isNotEmpty();
      first.processBothWatermarks(new Watermark(millis(72 * 60)));
      assertThat(first.numKeyedStateEntries()).isZero();
    }
  }

  /** The gauge's feed keeps half an hour; what it adds up reaches back further. */
  @Test
  void aDoubtOfMomentsThatAreClosedCountsInTotalsThatAreOpen() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      for (int slot = 0; slot < 6; slot++) {
        rooms.processElement2(doubt(slot, Quality.DOUBTFUL), 0);
      }
      rain(rooms, 1, 110, 1.0);
      rooms.processBothWatermarks(new Watermark(millis(135)));
      for (int slot = 0; slot < 6; slot++) {
        rooms.processElement2(doubt(slot, Quality.RELIABLE), 0);
      }
      rain(rooms, 111, 120, 1.0);
      assertThat(standing(rooms).values()).anyMatch(event -> event.endsWith("RED"));
    }
  }

  private static Map<String, String> standing(
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Doubt, HazardChange> rooms) {
    Map<String, String> standing = new TreeMap<>();
    for (HazardChange change : rooms.extractOutputValues()) {
      change.before().forEach(event -> standing.remove(event.id()));
      change.after().forEach(event -> standing.put(event.id(), event.time() + " " + event.level()));
    }
    return standing;
  }

  private static Doubt doubt(int slot, Quality quality) {
    return new Doubt(
        "weather.rain",
        "g1",
        Quantity.RAIN_MM,
        Instant.ofEpochMilli(millis(10 * slot)),
        quality,
        Cause.NEIGHBOURS,
        60,
        0,
        4,
        5,
        new Arrived("weather.rain", "t/0@1", Instant.ofEpochMilli(millis(10 * slot))));
  }

  @Test
  void anEarthquakeIsRevisedAsAWhole() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(quake(0, 5.0), 0);
      rooms.processElement1(quake(1, 6.8), 0);
      List<HazardChange> changes = rooms.extractOutputValues();
      assertThat(changes).hasSize(2);
      assertThat(changes.get(1).before()).isEqualTo(changes.get(0).after());
      assertThat(changes.get(1).after().get(0).id()).isEqualTo(changes.get(0).after().get(0).id());
      assertThat(changes.get(1).after().get(0).level()).isEqualTo(Level.RED);
    }
  }

  @Test
  void anEarthquakeRevisedBelowTheRuleIsWithdrawn() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(quake(0, 4.5), 0);
      rooms.processElement1(quake(1, 3.9), 0);
      HazardChange last = rooms.extractOutputValues().get(1);
      assertThat(last.before()).hasSize(1);
      assertThat(last.after()).isEmpty();
    }
  }

  @Test
  void aReportGoesFromUnconfirmedToConfirmedToCleared() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(report(0, "unconfirmed"), 0);
      rooms.processElement1(report(20, "confirmed"), 0);
      rooms.processElement1(report(600, "cleared"), 0);
      assertThat(levels(rooms)).containsExactly(Level.YELLOW, Level.ORANGE, Level.NONE);
    }
  }

  @Test
  void howLongAgoAReportWasDoesNotMatterWhileItsWarningStands() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(report(0, "confirmed"), 0);
      rooms.processBothWatermarks(new Watermark(millis(10 * 60)));
      rooms.processElement1(report(11 * 60, "confirmed"), 0);
      rooms.processBothWatermarks(new Watermark(millis(20 * 60)));
      rooms.processElement1(report(21 * 60, "cleared"), 0);
      assertThat(levels(rooms)).containsExactly(Level.ORANGE, Level.ORANGE, Level.NONE);
      HazardEvent again = rooms.extractOutputValues().get(1).after().get(0);
      assertThat(again.peak()).as("the same episode").isEqualTo(Level.ORANGE);
      assertThat(again.until()).isEqualTo(again.time().plus(Duration.ofHours(24)));
      rooms.processBothWatermarks(new Watermark(millis(72 * 60)));
      assertThat(rooms.numKeyedStateEntries()).isZero();
      assertThat(rooms.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void beforeAnyWatermarkNothingIsLate() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 48 * 60, 48 * 60, 0.1);
      rain(rooms, 1, 50, 1.0);
      assertThat(levels(rooms)).contains(Level.ORANGE);
      assertThat(rooms.getSideOutput(HazardFunction.ASIDES)).isNull();
    }
  }

  @Test
  void whatIsLateAfterATimerMakesNothingOpenAgain() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      for (int hour : new int[] {0, 26, 40, 66}) {
        rooms.processElement1(report(hour * 60, "confirmed"), 0);
      }
      rooms.processBothWatermarks(new Watermark(millis(66 * 60)));
      rooms.processElement1(report(65 * 60, "unconfirmed"), 0);
      assertThat(rooms.extractOutputValues().subList(4, 6))
          .as("the late one, and what it means for the one after it")
          .extracting(
              change -> change.after().get(0).before() + ">" + change.after().get(0).level())
          .containsExactlyInAnyOrder("NONE>YELLOW", "YELLOW>ORANGE");
    }
  }

  @Test
  void theHistoryOfARuleThatIsNoMoreIsForgotten() throws Exception {
    OperatorSubtaskState snapshot;
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 49, 1.0);
      snapshot = rooms.snapshot(1, 1);
    }
    try (var rooms = harness(List.of(Rain.rule("landslide")))) {
      rooms.initializeState(snapshot);
      rooms.open();
      rain(rooms, 50, 50, 1.0);
      rooms.processBothWatermarks(
          new Watermark(Rain.START.plus(Duration.ofDays(2)).toEpochMilli()));
      assertThat(rooms.extractOutputValues()).isEmpty();
      assertThat(rooms.numKeyedStateEntries()).isZero();
    }
  }

  @Test
  void reportsOutOfOrderSayWhatTheySaidAtTheirTimes() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(report(20, "confirmed"), 0);
      rooms.processElement1(report(0, "unconfirmed"), 0);
      HazardEvent first = rooms.extractOutputValues().get(1).after().get(0);
      assertThat(first.reason().en()).startsWith("Reported, to be confirmed");
      HazardEvent second = rooms.extractOutputValues().get(2).after().get(0);
      assertThat(second.before()).isEqualTo(Level.YELLOW);
      assertThat(second.reason().en()).startsWith("Confirmed");
    }
  }

  @Test
  void whatComesAfterItsMomentWasClosedIsSetAside() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processBothWatermarks(new Watermark(millis(600)));
      rain(rooms, 601, 601, 0.1);
      rain(rooms, 500, 500, 50);
      assertThat(rooms.extractOutputValues()).isEmpty();
      assertThat(rooms.getSideOutput(HazardFunction.ASIDES))
          .singleElement()
          .satisfies(aside -> assertThat(aside.getValue().reason()).isEqualTo(Reason.LATE));
    }
  }

  @Test
  void aSourceThatFellSilentLeavesNoStateAndNoTimers() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 60, 1.0);
      rooms.processElement1(quake(0, 6.8), 0);
      assertThat(rooms.numKeyedStateEntries()).isPositive();
      rooms.processBothWatermarks(
          new Watermark(Rain.START.plus(Duration.ofDays(5)).toEpochMilli()));
      assertThat(rooms.numKeyedStateEntries()).isZero();
      assertThat(rooms.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void aRestoreGoesOnWhereTheSnapshotWasTaken() throws Exception {
    OperatorSubtaskState snapshot;
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 49, 1.0);
      snapshot = rooms.snapshot(1, 1);
    }
    try (var rooms = harness()) {
      rooms.initializeState(snapshot);
      rooms.open();
      rain(rooms, 50, 50, 1.0);
      assertThat(levels(rooms)).containsExactly(Level.ORANGE);
    }
  }

  @Test
  void rainThatIsDoubtfulTurnsNothingRedUntilItIsBelieved() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      Map<Quantity, Flag> stuck = Map.of(Quantity.RAIN_MM, new Flag(Quality.DOUBTFUL, Cause.STUCK));
      for (int minute = 1; minute <= 110; minute++) {
        rooms.processElement1(Rain.report(60 * minute, 1.0, 60).flagged(stuck), 0);
      }
      assertThat(levels(rooms)).contains(Level.ORANGE).doesNotContain(Level.RED);
      rain(rooms, 1, 110, 1.0);
      assertThat(levels(rooms)).contains(Level.RED);
    }
  }

  @Test
  void aGaugeWhoseClockIsFastIsBelievedInWhatFell() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      Map<Quantity, Flag> fast = Map.of(Quantity.RAIN_MM, new Flag(Quality.DOUBTFUL, Cause.CLOCK));
      for (int minute = 1; minute <= 110; minute++) {
        rooms.processElement1(Rain.report(60 * minute, 1.0, 60).flagged(fast), 0);
      }
      assertThat(levels(rooms)).contains(Level.RED);
    }
  }

  @Test
  void doubtfulRainKeepsRedWhatWasRed() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 110, 1.0);
      Map<Quantity, Flag> stuck = Map.of(Quantity.RAIN_MM, new Flag(Quality.DOUBTFUL, Cause.STUCK));
      for (int minute = 111; minute <= 360; minute++) {
        rooms.processElement1(Rain.report(60 * minute, 1.0, 60).flagged(stuck), 0);
      }
      List<Level> levels = levels(rooms);
      assertThat(levels.subList(levels.indexOf(Level.RED), levels.size())).containsOnly(Level.RED);
    }
  }

  @Test
  void rainThatIsNotBelievedDoesNotCountAndTakesBackWhatItRaised() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rooms.processElement1(Rain.report(60, 60.0, 60), 0);
      rooms.processElement1(Rain.report(120, 0.0, 60), 0);
      assertThat(levels(rooms)).containsExactly(Level.ORANGE);
      Map<Quantity, Flag> spike =
          Map.of(Quantity.RAIN_MM, new Flag(Quality.UNRELIABLE, Cause.SPIKE));
      rooms.processElement1(Rain.report(60, 60.0, 60).flagged(spike), 0);
      HazardChange last = rooms.extractOutputValues().get(1);
      assertThat(last.before()).hasSize(1);
      assertThat(last.after()).isEmpty();
    }
  }

  @Test
  void aGaugeThatIsNotBelievedIsNotADryGauge() throws Exception {
    try (var rooms = harness()) {
      rooms.open();
      rain(rooms, 1, 50, 1.0);
      Map<Quantity, Flag> stuck =
          Map.of(Quantity.RAIN_MM, new Flag(Quality.UNRELIABLE, Cause.STUCK));
      for (int minute = 51; minute <= 350; minute++) {
        rooms.processElement1(Rain.report(60 * minute, 0.0, 60).flagged(stuck), 0);
      }
      assertThat(levels(rooms)).containsExactly(Level.ORANGE);
      rain(rooms, 51, 350, 0.0);
      assertThat(levels(rooms)).endsWith(Level.NONE);
    }
  }

  private static List<Level> levels(
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Doubt, HazardChange> rooms) {
    return rooms.extractOutputValues().stream().map(c -> c.after().get(0).level()).toList();
  }

  private static void rain(
      KeyedTwoInputStreamOperatorTestHarness<String, Located, Doubt, HazardChange> rooms,
      int firstMinute,
      int lastMinute,
      double mm)
      throws Exception {
    for (int minute = firstMinute; minute <= lastMinute; minute++) {
      rooms.processElement1(Rain.report(60 * minute, mm, 60), 0);
    }
  }

  private static long millis(int minute) {
    return Rain.START.plusSeconds(60L * minute).toEpochMilli();
  }

  private static Located quake(int revision, double magnitude) {
    return located(
        Observation.of(
            "seismic.event",
            "cenc-1",
            revision,
            Rain.START,
            102.08,
            29.59,
            Map.of(Quantity.MAGNITUDE, magnitude),
            Map.of()));
  }

  private static Located report(int minute, String status) {
    return Reports.report(minute, status, "debris-flow", "513433001");
  }

  private static Located located(Observation observation) {
    var arrived = new Arrived(observation.feed(), "t/0@1", observation.time());
    return new Located(observation, "513433001", arrived);
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, Located, Doubt, HazardChange>
      harness() throws Exception {
    return harness(Rulebook.builtIn(new Faults()).hazards());
  }

  private static KeyedTwoInputStreamOperatorTestHarness<String, Located, Doubt, HazardChange>
      harness(List<HazardRule> rules) throws Exception {
    var function = new HazardFunction(rules, PACES);
    return new KeyedTwoInputStreamOperatorTestHarness<>(
        new KeyedCoProcessOperator<>(function),
        located -> located.observation().origin(),
        Doubt::origin,
        Types.STRING);
  }
}
