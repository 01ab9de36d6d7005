package fenghuo.rules.chain;

import static fenghuo.rules.chain.Happenings.TOWN;
import static fenghuo.rules.chain.Happenings.block;
import static fenghuo.rules.chain.Happenings.confirmation;
import static fenghuo.rules.chain.Happenings.event;
import static fenghuo.rules.chain.Happenings.in;
import static fenghuo.rules.chain.Happenings.rain;
import static fenghuo.rules.chain.Happenings.slide;
import static fenghuo.rules.chain.Happenings.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
  void anEarlierSlideThatComesLateReplacesTheLink() throws Exception {
    assertThat(told(rain("r", 0), slide("s", 150), slide("t", 100)))
        .containsExactly("ARMED r", "PARTIAL r s", "PARTIAL r t");
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
    var function = new ChainFunction(List.of(Happenings.C01), Duration.ofHours(2));
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(function), Reached::township, Types.STRING);
  }
}
