package fenghuo.rules.chain;

import static fenghuo.rules.chain.Happenings.TOWN;
import static fenghuo.rules.chain.Happenings.block;
import static fenghuo.rules.chain.Happenings.confirmation;
import static fenghuo.rules.chain.Happenings.event;
import static fenghuo.rules.chain.Happenings.in;
import static fenghuo.rules.chain.Happenings.rain;
import static fenghuo.rules.chain.Happenings.rainOf;
import static fenghuo.rules.chain.Happenings.slide;
import static fenghuo.rules.chain.Happenings.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.Expected;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

class ChainFunctionTest {
  private static final int DAY = 24 * 60;

  @Test
  void eachLinkIsToldWithItsRecordAndNoWatermark() throws Exception {
    assertThat(told(rain("r", 0), slide("s", 150), block("b", 190)))
        .containsExactly("ARMED r", "PARTIAL r s", "CONFIRMED r s b");
  }

  @Test
  void theOddsOfTheNextLinkFollowTheEvidence() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processElement(slide("s", 150), 0);
      List<ChainStage> stages = town.extractOutputValues();
      assertThat(stages.get(0).next()).isEqualTo("landslide");
      assertThat(stages.get(0).probability()).isCloseTo(.075, within(1e-12));
      assertThat(stages.get(1).next()).isEqualTo("road-blocked");
      assertThat(stages.get(1).probability()).isCloseTo(.5, within(1e-12));
    }
  }

  @Test
  void aConfirmationMakesALinkSurerWithoutBeingOneItself() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processElement(event("s", "landslide", Level.YELLOW, TOWN, 150, 0.5), 0);
      town.processElement(confirmation("t", 165), 0);
      assertThat(words(town)).containsExactly("ARMED r", "PARTIAL r s", "PARTIAL r s");
      assertThat(town.extractOutputValues())
          .extracting(ChainStage::probability)
          .containsExactly(.075, .01875, .5);
    }
  }

  @Test
  void aLinkAtTheVeryEndOfItsWindowIsTooLate() throws Exception {
    assertThat(told(rain("r", 0), slide("s", DAY))).containsExactly("ARMED r", "DECAYED r");
    assertThat(told(rain("r", 0), slide("s", DAY - 1))).contains("PARTIAL r s");
  }

  @Test
  void eachWindowCountsFromTheLinkBefore() throws Exception {
    assertThat(told(rain("r", 0), slide("s", DAY - 1), block("b", DAY + 100)))
        .endsWith("CONFIRMED r s b");
    assertThat(told(rain("r", 0), slide("s", 10), block("b", 130)))
        .containsExactly("ARMED r", "PARTIAL r s", "DECAYED r s");
  }

  @Test
  void rainNextDoorDoesNotChain() throws Exception {
    assertThat(told(in("513433106", rain("r", 0)), slide("s", 150))).containsExactly("ARMED r");
  }

  @Test
  void tooLittleRainDoesNotChain() throws Exception {
    Reached yellow = event("r", "heavy-rain", Level.YELLOW, TOWN, 0, 0.5);
    assertThat(told(yellow, slide("s", 150))).isEmpty();
  }

  @Test
  void theOrderOfArrivalDoesNotMatterInTheEnd() throws Exception {
    assertThat(told(block("b", 190), slide("s", 150), rain("r", 0)))
        .containsExactly("CONFIRMED r s b");
    assertThat(told(rain("r", 0), block("b", 190), slide("s", 150)))
        .containsExactly("ARMED r", "CONFIRMED r s b");
  }

  @Test
  void theSameEventTwiceIsToldOnce() throws Exception {
    assertThat(told(rain("r", 0), rain("r", 0), slide("s", 150), slide("s", 150)))
        .containsExactly("ARMED r", "PARTIAL r s");
  }

  @Test
  void twoPlacesAtOnceKeepApart() throws Exception {
    String elsewhere = "513433106";
    assertThat(
            told(
                rain("r", 0),
                in(elsewhere, rain("q", 5)),
                slide("s", 150),
                in(elsewhere, slide("t", 155))))
        .containsExactly("ARMED r", "ARMED q", "PARTIAL r s", "PARTIAL q t");
  }

  @Test
  void aWithdrawnLinkTakesTheChainBackToWhereItWas() throws Exception {
    assertThat(told(rain("r", 0), slide("s", 150), withdrawn(slide("s", 150))))
        .containsExactly("ARMED r", "PARTIAL r s", "ARMED r");
    assertThat(told(rain("r", 0), withdrawn(rain("r", 0)))).containsExactly("ARMED r", "back r");
  }

  @Test
  void anEarlierSlideThatComesLateOpensAWindowOfItsOwn() throws Exception {
    assertThat(told(rain("r", 0), slide("s", 150), slide("t", 100)))
        .containsExactly("ARMED r", "PARTIAL r s", "PARTIAL r s");
    assertThat(expected(rain("r", 0), slide("s", 150), slide("t", 100)))
        .containsExactly(
            "landslide after r 0-100 0.075",
            "road-blocked after s 150-270 0.5",
            "road-blocked after t 100-220 0.5");
  }

  @Test
  void aWindowThatClosesInSilenceIsToldByTheWatermark() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processWatermark(millis(DAY) - 1);
      assertThat(town.extractOutputValues()).hasSize(1);
      town.processWatermark(millis(DAY));
      assertThat(town.extractOutputValues())
          .last()
          .satisfies(stage -> assertThat(stage.state()).isEqualTo(ChainState.DECAYED));
    }
  }

  @Test
  void aSlideThatArrivesLateRevivesADecayedChain() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processWatermark(millis(DAY + 60));
      town.processElement(slide("s", DAY - 1), 0);
      assertThat(words(town)).containsExactly("ARMED r", "DECAYED r", "PARTIAL r s");
    }
  }

  @Test
  void inTheEndNoStateAndNoTimersAreLeft() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processElement(slide("s", 150), 0);
      assertThat(town.numKeyedStateEntries()).isPositive();
      town.processWatermark(millis(10 * DAY));
      assertThat(town.numKeyedStateEntries()).isZero();
      assertThat(town.numEventTimeTimers()).isZero();
    }
  }

  @Test
  void aRestoredChainGoesOnAndIsToldOnceMore() throws Exception {
    OperatorSubtaskState snapshot;
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      snapshot = town.snapshot(1, 1);
    }
    try (var town = harness()) {
      town.initializeState(snapshot);
      town.open();
      town.processElement(slide("s", 150), 0);
      assertThat(words(town)).containsExactly("ARMED r", "PARTIAL r s");
    }
  }

  @Test
  void everyLaterSlideIsExpectedToBlockTheRoad() throws Exception {
    assertThat(told(rain("r", 0), slide("s", 60), slide("t", 240), block("b", 250)))
        .containsExactly("ARMED r", "PARTIAL r s", "PARTIAL r t", "CONFIRMED r t b");
    assertThat(expected(rain("r", 0), slide("s", 60), slide("t", 240)))
        .containsExactly(
            "landslide after r 0-60 0.075",
            "road-blocked after s 60-180 0.5",
            "road-blocked after t 240-360 0.5");
  }

  @Test
  void aSlideAfterARoadWasBlockedIsExpectedToBlockAnother() throws Exception {
    assertThat(expected(rain("r", 0), slide("s", 60), block("b", 70), slide("t", 80)))
        .containsExactly(
            "landslide after r 0-60 0.075",
            "road-blocked after s 60-70 0.5",
            "road-blocked after t 80-200 0.5");
  }

  @Test
  void rainThatStillStandsKeepsTheWindowOpen() throws Exception {
    Reached confirmed = rainOf("s", "q", Level.ORANGE, Level.ORANGE, 60);
    assertThat(told(rain("r", 0), confirmed, slide("s", DAY + 30)))
        .containsExactly("ARMED r", "ARMED q", "PARTIAL q s");
    assertThat(told(rain("r", 0), confirmed, slide("s", DAY + 60)))
        .containsExactly("ARMED r", "ARMED q", "DECAYED q");
  }

  @Test
  void anotherBurstOfTheSameEpisodeArmsTheSameInstance() throws Exception {
    Reached burst = rainOf("s", "q", Level.ORANGE, Level.RED, 21 * 60);
    assertThat(instances(rain("r", 0), burst, slide("s", 26 * 60))).hasSize(1);
    assertThat(instances(rain("r", 0), rain("q", 21 * 60), slide("s", 26 * 60)))
        .as("another episode, another instance")
        .hasSize(2);
  }

  @Test
  void aLinkAtTheSameInstantIsNotTooEarly() throws Exception {
    assertThat(told(rain("z", 0), slide("y", 0), block("x", 0)))
        .containsExactly("ARMED z", "PARTIAL z y", "CONFIRMED z y x");
    assertThat(told(block("x", 0), slide("y", 0), rain("z", 0))).containsExactly("CONFIRMED z y x");
  }

  @Test
  void twoGaugesAtOnceCountAsAPair() throws Exception {
    Reached second = rainOf("t", "q", Level.RED, Level.NONE, 170);
    assertThat(expected(rain("r", 0), second))
        .containsExactly("landslide after q 170-1610 0.12", "landslide after r 0-1440 0.075");
  }

  @Test
  void aGaugeThatFellSilentOrFellBelowMakesNoPair() throws Exception {
    assertThat(expected(rain("r", 0), rainOf("t", "q", Level.RED, Level.NONE, 180)))
        .contains("landslide after q 180-1620 0.075");
    Reached fell = rainOf("s", "p", Level.YELLOW, Level.ORANGE, 90);
    assertThat(expected(rain("r", 0), fell, rainOf("t", "q", Level.RED, Level.NONE, 100)))
        .contains("landslide after q 100-1540 0.075");
  }

  @Test
  void theOtherGaugesNextWordBearsOutTheFirst() throws Exception {
    Reached second = rainOf("t", "q", Level.RED, Level.NONE, 30);
    Reached again = rainOf("s", "p", Level.ORANGE, Level.ORANGE, 60);
    assertThat(expected(rain("r", 0), second, again))
        .containsExactly(
            "landslide after p 60-1500 0.12",
            "landslide after q 30-1470 0.12",
            "landslide after r 0-60 0.075",
            "landslide after r 60-1440 0.12");
  }

  @Test
  void aStageThatWasForgottenIsNotTakenBack() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      town.processElement(slide("s", 60), 0);
      for (int day = 1; day < 12; day++) {
        town.processElement(rainOf("s", "d" + day, Level.RED, Level.RED, day * DAY), 0);
        town.processWatermark(millis(day * DAY + 60));
      }
      assertThat(words(town)).doesNotContain("back r s", "ARMED d11").contains("DECAYED r s");
      assertThat(town.extractOutputValues().stream().map(ChainStage::id).distinct()).hasSize(1);
      assertThat(standing(town)).containsOnlyOnce("landslide after d11 15840-17280 0.075");
    }
  }

  @Test
  void theStateOfALongEpisodeStaysBounded() throws Exception {
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      int most = 0;
      for (int hour = 1; hour < 20 * 24; hour++) {
        town.processElement(rainOf("s", "h" + hour, Level.RED, Level.RED, hour * 60), 0);
        town.processWatermark(millis(hour * 60));
        most = Math.max(most, town.extractOutputValues().get(hour).expected().size());
      }
      assertThat(most).as("windows of the last 28 hours").isLessThan(30);
    }
  }

  @Test
  void aDayOfRainAndManySlidesLeaveFewOpenPaths() throws Exception {
    TypeInformation<Reached> type = TypeInformation.of(Reached.class);
    try (var memory = new NfaMemory(type.createSerializer(new SerializerConfigImpl()))) {
      var automaton = new ChainNfa(Happenings.C01, memory);
      ChainNfa.Run run = automaton.begin();
      for (int minute = 0; minute < DAY; minute += 20) {
        String gauge = "g" + minute / 20 % 3;
        Level peak = minute < 60 ? Level.NONE : Level.RED;
        automaton.feed(run, rainOf(gauge, "r" + minute, Level.RED, peak, minute));
        automaton.feed(run, slide("s" + minute, minute));
      }
      assertThat(automaton.best(run)).as("instances").hasSize(3);
      assertThat(automaton.openPaths(run)).as("one for each instance and step").isEqualTo(6);
    }
  }

  @Test
  void aChainThatIsNoMoreIsTakenBackAtTheFirstTouch() throws Exception {
    OperatorSubtaskState snapshot;
    try (var town = harness()) {
      town.open();
      town.processElement(rain("r", 0), 0);
      snapshot = town.snapshot(1, 1);
    }
    ChainRule c01 = Happenings.C01;
    var renamed = new ChainRule("c01-new", c01.title(), c01.reason(), c01.source(), 1, c01.steps());
    try (var town = harness(List.of(renamed))) {
      town.initializeState(snapshot);
      town.open();
      town.processElement(slide("s", 10), 0);
      assertThat(words(town)).containsExactly("back r", "PARTIAL r s");
      assertThat(town.extractOutputValues().get(0).expected())
          .allMatch(expected -> expected.withdrawn())
          .isNotEmpty();
    }
    try (var town = harness(List.of())) {
      town.initializeState(snapshot);
      town.open();
      town.processElement(in(TOWN, event("e", "earthquake", Level.RED, TOWN, 10, 1)), 0);
      assertThat(words(town)).containsExactly("back r");
      assertThat(town.numKeyedStateEntries()).isZero();
    }
  }

  private static List<String> instances(Reached... arrivals) throws Exception {
    try (var town = harness()) {
      town.open();
      for (Reached reached : arrivals) {
        town.processElement(reached, 0);
      }
      return town.extractOutputValues().stream().map(ChainStage::id).distinct().toList();
    }
  }

  /** All that is expected in the end, in words and in their order. */
  private static List<String> expected(Reached... arrivals) throws Exception {
    try (var town = harness()) {
      town.open();
      for (Reached reached : arrivals) {
        town.processElement(reached, 0);
      }
      return standing(town);
    }
  }

  private static List<String> standing(
      KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> town) {
    Map<String, String> standing = new HashMap<>();
    for (ChainStage stage : town.extractOutputValues()) {
      for (Expected expected : stage.expected()) {
        standing.put(expected.id(), words(expected));
        standing.values().remove("");
      }
    }
    return standing.values().stream().sorted().toList();
  }

  private static String words(Expected expected) {
    if (expected.withdrawn()) {
      return "";
    }
    List<String> links = expected.evidence();
    return "%s after %s %d-%d %s"
        .formatted(
            expected.hazard(),
            links.get(links.size() - 1),
            Duration.between(Happenings.NOON, expected.from()).toMinutes(),
            Duration.between(Happenings.NOON, expected.until()).toMinutes(),
            Math.round(expected.probability() * 1e9) / 1e9);
  }

  private static long millis(int minute) {
    return Happenings.NOON.plusSeconds(60L * minute).toEpochMilli();
  }

  private static List<String> told(Reached... arrivals) throws Exception {
    try (var town = harness()) {
      town.open();
      for (Reached reached : arrivals) {
        town.processElement(reached, 0);
      }
      return words(town);
    }
  }

  private static List<String> words(
      KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> town) {
    List<String> words = new ArrayList<>();
    for (ChainStage stage : town.extractOutputValues()) {
      List<String> ids = stage.happened().stream().map(link -> link.event()).toList();
      words.add((stage.withdrawn() ? "back" : stage.state()) + " " + String.join(" ", ids));
    }
    return words;
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> harness()
      throws Exception {
    return harness(List.of(Happenings.C01));
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> harness(
      List<ChainRule> rules) throws Exception {
    var function = new ChainFunction(rules, Duration.ofHours(2));
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(function), Reached::township, Types.STRING);
  }
}
