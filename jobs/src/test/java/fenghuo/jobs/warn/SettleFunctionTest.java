package fenghuo.jobs.warn;

import static fenghuo.jobs.warn.Reasons.at;
import static fenghuo.jobs.warn.Reasons.observed;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import fenghuo.model.MessageType;
import fenghuo.model.Signal;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import fenghuo.model.WarningState;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettleFunctionTest {
  private static final int MINUTES = 3 * 24 * 60;

  @Test
  void aWarningIsIssuedRaisedAndExpires() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 62, 180, Level.RED), 0);
      desk.processWatermark(at(242).toEpochMilli() - 1);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "UPDATE RED");
      desk.processWatermark(at(242).toEpochMilli());
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "UPDATE RED", "EXPIRE RED");
    }
  }

  @Test
  void everyMessageRefersToTheOneBefore() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 62, 180, Level.RED), 0);
      List<WarningMessage> messages = desk.extractOutputValues();
      assertThat(messages.get(0).references()).isEmpty();
      assertThat(messages.get(1).references()).isEqualTo(messages.get(0).id());
      assertThat(messages.get(1).warning().id()).isEqualTo(messages.get(0).warning().id());
    }
  }

  @Test
  void theWorstOfSeveralTracksLeadsAndTheNextTakesOver() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("a", 0, 600, Level.YELLOW), 0);
      desk.processElement(observed("b", 10, 60, Level.RED), 0);
      desk.processElement(observed("c", 11, 60, Level.BLUE), 0);
      desk.processWatermark(at(70).toEpochMilli());
      assertThat(words(desk)).containsExactly("ALERT YELLOW", "UPDATE RED", "UPDATE YELLOW");
    }
  }

  @Test
  void aReasonThatSaysItIsOverEndsTheWarningAtOnce() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 90, 180, Level.NONE), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "EXPIRE ORANGE");
      assertThat(last(desk).expires()).isEqualTo(at(90));
    }
  }

  @Test
  void theSameReasonTwiceIsToldOnce() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE");
    }
  }

  @Test
  void aReasonTakenBackCancelsItsWarning() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 0, 180, Level.ORANGE).takenBack(), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "CANCEL ORANGE");
      assertThat(last(desk).state()).isEqualTo(WarningState.WITHDRAWN);
    }
  }

  @Test
  void anotherReasonAfterExpiryIssuesTheWarningAgain() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 60, Level.ORANGE), 0);
      desk.processWatermark(at(60).toEpochMilli());
      desk.processElement(observed("g", 120, 60, Level.RED), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "EXPIRE ORANGE", "ALERT RED");
      assertThat(desk.extractOutputValues().stream().map(m -> m.warning().id()).distinct())
          .as("the same day, the same warning")
          .hasSize(1);
    }
  }

  @Test
  void theHeadlineSaysWhereWhatAndWhichColour() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 60, Level.ORANGE), 0);
      assertThat(last(desk).headline().zh()).isEqualTo("冕宁县彝海镇暴雨橙色预警");
    }
  }

  @Test
  void inTheEndNoStateAndNoTimersAreLeft() throws Exception {
    try (var desk = harness()) {
      desk.open();
      for (Signal signal : Reasons.random(new Random(5), 50, MINUTES)) {
        desk.processElement(signal, 0);
      }
      assertThat(desk.numKeyedStateEntries()).isPositive();
      for (int hour = 0; hour < 24 * 12; hour++) {
        desk.processWatermark(at(60 * hour).toEpochMilli());
      }
      assertThat(desk.numKeyedStateEntries()).isZero();
      assertThat(desk.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void aRestoredDeskSaysOnceMoreWhatItSaidLast() throws Exception {
    OperatorSubtaskState snapshot = snapshotOf(observed("g", 0, 180, Level.ORANGE));
    try (var desk = restored(snapshot, Reasons.HEADLINES)) {
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      desk.processElement(observed("g", 0, 180, Level.ORANGE), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE");
    }
    try (var desk = restored(snapshot, Reasons.HEADLINES)) {
      desk.processWatermark(at(180).toEpochMilli());
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "EXPIRE ORANGE");
    }
  }

  @Test
  void aWarningWhoseRuleIsNoMoreIsCancelled() throws Exception {
    OperatorSubtaskState snapshot = snapshotOf(observed("g", 0, 180, Level.ORANGE));
    Headlines without =
        new Headlines(
            new Rulebook(List.of(), List.of(), Map.of(Level.YELLOW, .1)),
            Reasons.HEADLINES.gazetteer(),
            true);
    try (var desk = restored(snapshot, without)) {
      desk.processElement(observed("h", 10, 180, Level.RED), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "CANCEL ORANGE");
      assertThat(desk.numKeyedStateEntries()).isZero();
    }
  }

  @Test
  void aLongWarningKeepsItsOnsetAndItsPeak() throws Exception {
    try (var desk = harness(Duration.ofHours(2))) {
      desk.open();
      for (int hour = 0; hour < 60; hour++) {
        desk.processElement(observed("g", 60 * hour, 180, hour == 1 ? Level.RED : Level.BLUE), 0);
        desk.processWatermark(at(60 * hour).toEpochMilli());
      }
      assertThat(last(desk).onset()).isEqualTo(at(0));
      assertThat(last(desk).peak()).isEqualTo(Level.RED);
      assertThat(desk.extractOutputValues().stream().map(m -> m.warning().id()).distinct())
          .hasSize(1);
    }
  }

  @Test
  void theTimeOfChangeIsThatOfTheColourNotOfTheReason() throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(observed("g", 0, 180, Level.BLUE), 0);
      desk.processElement(observed("g", 30, 180, Level.RED), 0);
      desk.processElement(observed("g", 60, 180, Level.RED), 0);
      assertThat(last(desk).changed()).isEqualTo(at(30));
      desk.processElement(observed("g", 300, 180, Level.RED), 0); // after a pause
      assertThat(last(desk).changed()).isEqualTo(at(300));
      assertThat(last(desk).onset()).isEqualTo(at(0));
    }
  }

  @Test
  void aReasonAsLateAsIsKeptStillRevisesAWarningThatEnded() throws Exception {
    try (var desk = harness(Duration.ofHours(10))) {
      desk.open();
      desk.processElement(observed("g", 0, 60, Level.ORANGE), 0);
      desk.processWatermark(at(60 * 10).toEpochMilli());
      desk.processElement(observed("h", 30, 10, Level.RED), 0);
      assertThat(words(desk)).containsExactly("ALERT ORANGE", "EXPIRE ORANGE", "EXPIRE ORANGE");
      assertThat(last(desk).peak()).isEqualTo(Level.RED);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
  void whatIsForgottenChangesNothing(int seed) throws Exception {
    Random random = new Random(seed);
    List<Signal> reasons = Reasons.random(random, 60, MINUTES);
    Map<Signal, Long> arrival = new HashMap<>();
    for (Signal reason : reasons) {
      arrival.put(reason, reason.time().toEpochMilli() + random.nextInt(2 * 3_600_000));
    }
    List<Signal> arrivals = new ArrayList<>(reasons);
    arrivals.sort(Comparator.comparing(arrival::get));
    Map<String, Warning> table = new HashMap<>();
    try (var desk = harness(Duration.ofHours(2))) {
      desk.open();
      for (Signal reason : arrivals) {
        desk.processElement(reason, 0);
        desk.processWatermark(arrival.get(reason));
      }
      desk.processWatermark(at(2 * MINUTES).toEpochMilli());
      write(desk, table);
    }
    Set<Warning> expected = new HashSet<>();
    for (Episodes.Episode episode : Episodes.of(reasons)) {
      expected.add(new WarningMaker(Reasons.HEADLINES).warning(episode, at(2 * MINUTES)));
    }
    assertThat(new HashSet<>(table.values())).as("seed %d", seed).isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatStandsInTheEndIsAFunctionOfTheReasons(int seed) throws Exception {
    Random random = new Random(seed);
    List<Signal> reasons = Reasons.random(random, 40, MINUTES);
    long end = at(random.nextInt(MINUTES)).toEpochMilli();
    Set<Warning> expected = new HashSet<>();
    long now =
        Math.max(end, reasons.stream().mapToLong(r -> r.time().toEpochMilli()).max().orElse(0));
    for (Episodes.Episode episode : Episodes.of(reasons)) {
      expected.add(new WarningMaker(Reasons.HEADLINES).warning(episode, Instant.ofEpochMilli(now)));
    }
    assertThat(standing(arrivals(reasons, random), end, random))
        .as("seed %d", seed)
        .isEqualTo(expected);
  }

  /** The reasons in any order, some twice, and some mistakes that are taken back. */
  private static List<Signal> arrivals(List<Signal> reasons, Random random) {
    List<Signal> arrivals = new ArrayList<>(reasons);
    arrivals.addAll(reasons.subList(0, 5));
    Collections.shuffle(arrivals, random);
    for (int i = 0; i < 10; i++) {
      Signal mistake = observed("mistake" + i, random.nextInt(MINUTES), 300, Level.RED);
      int at = random.nextInt(arrivals.size());
      arrivals.add(at, mistake);
      arrivals.add(at + 1 + random.nextInt(arrivals.size() - at), mistake.takenBack());
    }
    return arrivals;
  }

  /** What the table shows after all arrivals, crashes in between, and the last watermark. */
  private static Set<Warning> standing(List<Signal> arrivals, long end, Random random)
      throws Exception {
    Map<String, Warning> table = new HashMap<>();
    var desk = harness();
    desk.open();
    for (Signal signal : arrivals) {
      desk.processElement(signal, 0);
      if (random.nextInt(10) == 0) {
        OperatorSubtaskState snapshot = desk.snapshot(1, 1);
        write(desk, table);
        desk.close();
        desk = harness();
        desk.initializeState(snapshot);
        desk.open();
      }
    }
    desk.processWatermark(end);
    write(desk, table);
    desk.close();
    return new HashSet<>(table.values());
  }

  private static void write(
      KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> desk,
      Map<String, Warning> table) {
    for (WarningMessage message : desk.extractOutputValues()) {
      if (message.type() == MessageType.CANCEL) {
        table.remove(message.warning().id());
      } else {
        table.put(message.warning().id(), message.warning());
      }
    }
  }

  private static List<String> words(
      KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> desk) {
    return desk.extractOutputValues().stream()
        .map(message -> message.type() + " " + message.warning().level())
        .collect(Collectors.toList());
  }

  private static Warning last(
      KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> desk) {
    List<WarningMessage> messages = desk.extractOutputValues();
    return messages.get(messages.size() - 1).warning();
  }

  private static OperatorSubtaskState snapshotOf(Signal signal) throws Exception {
    try (var desk = harness()) {
      desk.open();
      desk.processElement(signal, 0);
      return desk.snapshot(1, 1);
    }
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> restored(
      OperatorSubtaskState snapshot, Headlines headlines) throws Exception {
    var desk = harness(headlines, Duration.ofDays(4));
    desk.initializeState(snapshot);
    desk.open();
    return desk;
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> harness()
      throws Exception {
    return harness(Duration.ofDays(4));
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> harness(
      Duration keep) throws Exception {
    return harness(Reasons.HEADLINES, keep);
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> harness(
      Headlines headlines, Duration keep) throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new SettleFunction(headlines, keep)),
        signal -> signal.family() + "/" + signal.township(),
        Types.STRING);
  }
}
