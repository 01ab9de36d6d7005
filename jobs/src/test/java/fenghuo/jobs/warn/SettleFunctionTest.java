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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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

  private static KeyedOneInputStreamOperatorTestHarness<String, Signal, WarningMessage> harness()
      throws Exception {
    var function = new SettleFunction(Reasons.HEADLINES, Duration.ofDays(4));
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(function),
        signal -> signal.family() + "/" + signal.township(),
        Types.STRING);
  }
}
