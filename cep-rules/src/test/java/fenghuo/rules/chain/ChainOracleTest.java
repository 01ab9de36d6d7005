package fenghuo.rules.chain;

import static fenghuo.rules.chain.Happenings.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.ChainStage;
import fenghuo.model.ChainState;
import fenghuo.model.Level;
import fenghuo.model.Link;
import fenghuo.model.Reached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.nfa.compiler.NFACompiler;
import org.apache.flink.cep.operator.CepOperator;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.Collector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories, shuffled, doubled, with events taken back, with crashes in between: what stands
 * in the end is what a slow, obvious twin makes of the history in order, and its complete chains
 * are those that Flink's own CEP operator finds.
 */
class ChainOracleTest {
  private static final int MINUTES = 4 * 24 * 60;
  private static final List<Level> LEVELS =
      List.of(Level.BLUE, Level.YELLOW, Level.ORANGE, Level.RED);
  private static final String[] HAZARDS = {"heavy-rain", "landslide", "road-blocked"};

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatStandsInTheEndIsWhatTheSlowTwinSees(int seed) throws Exception {
    Random random = new Random(seed);
    List<Reached> history = history(random);
    Set<String> expected = slowTwin(history);
    assertThat(standing(arrivals(history, random), random, false))
        .as("seed %d", seed)
        .isEqualTo(expected);
    assertThat(standing(arrivals(history, random), random, true))
        .as("with crashes, seed %d", seed)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void completeChainsAreThoseOfFlinksOwnOperator(int seed) throws Exception {
    Random random = new Random(seed);
    List<Reached> history = history(random);
    Set<String> complete =
        standing(arrivals(history, random), random, false).stream()
            .filter(stage -> stage.startsWith(ChainState.CONFIRMED.name()))
            .collect(Collectors.toSet());
    assertThat(complete).as("seed %d", seed).isEqualTo(flinksOwn(history));
  }

  /** Every root on its own: take the next event that fits, until none comes within its window. */
  private static Set<String> slowTwin(List<Reached> history) {
    List<Reached> inTime = new ArrayList<>(history);
    inTime.sort(Comparator.comparing(reached -> reached.event().time()));
    Set<String> stages = new TreeSet<>();
    for (Reached root : inTime) {
      if (Happenings.C01.steps().get(0).happensBy(root.event())) {
        stages.add(follow(root, inTime));
      }
    }
    return stages;
  }

  private static String follow(Reached root, List<Reached> inTime) {
    List<Reached> links = new ArrayList<>(List.of(root));
    for (Reached next : inTime) {
      int done = links.size();
      if (done == Happenings.C01.steps().size()) {
        break;
      }
      ChainRule.Step step = Happenings.C01.steps().get(done);
      Duration lag = Duration.between(links.get(done - 1).event().time(), next.event().time());
      boolean within = !lag.isNegative() && !lag.isZero() && lag.toSeconds() < step.withinSeconds();
      if (within && sameTown(root, next) && step.happensBy(next.event())) {
        links.add(next);
      }
    }
    boolean complete = links.size() == Happenings.C01.steps().size();
    String ids = links.stream().map(link -> link.event().id()).collect(Collectors.joining(" "));
    return (complete ? ChainState.CONFIRMED : ChainState.DECAYED) + " " + ids;
  }

  private static boolean sameTown(Reached one, Reached other) {
    return one.township().equals(other.township());
  }

  /** What stands after all arrivals and a watermark behind them all. */
  private static Set<String> standing(List<Reached> arrivals, Random random, boolean crashing)
      throws Exception {
    Map<String, ChainStage> standing = new HashMap<>();
    var towns = harness();
    towns.open();
    for (Reached reached : arrivals) {
      towns.processElement(reached, 0);
      if (crashing && random.nextInt(20) == 0) {
        OperatorSubtaskState snapshot = towns.snapshot(1, 1);
        take(towns, standing);
        towns.close();
        towns = harness();
        towns.initializeState(snapshot);
        towns.open();
      }
    }
    towns.processWatermark(NOON.plusSeconds(60L * (MINUTES + 24 * 60)).toEpochMilli());
    take(towns, standing);
    towns.close();
    return standing.values().stream().map(ChainOracleTest::words).collect(Collectors.toSet());
  }

  private static void take(
      KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> towns,
      Map<String, ChainStage> standing) {
    for (ChainStage stage : towns.extractOutputValues()) {
      if (stage.withdrawn()) {
        standing.remove(stage.id());
      } else {
        standing.put(stage.id(), stage);
      }
    }
  }

  private static String words(ChainStage stage) {
    return stage.state()
        + " "
        + stage.happened().stream().map(Link::event).collect(Collectors.joining(" "));
  }

  private static Set<String> flinksOwn(List<Reached> history) throws Exception {
    var operator =
        new CepOperator<>(
            TypeInformation.of(Reached.class).createSerializer(new SerializerConfigImpl()),
            false,
            NFACompiler.compileFactory(ChainNfa.patternOf(Happenings.C01), false),
            null,
            AfterMatchSkipStrategy.noSkip(),
            new Ids(),
            null);
    try (var towns =
        new KeyedOneInputStreamOperatorTestHarness<>(operator, Reached::township, Types.STRING)) {
      towns.open();
      for (Reached reached : history) {
        towns.processElement(new StreamRecord<>(reached, reached.event().time().toEpochMilli()));
      }
      towns.processWatermark(Long.MAX_VALUE);
      return Set.copyOf(towns.extractOutputValues());
    }
  }

  private static final class Ids extends PatternProcessFunction<Reached, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processMatch(
        Map<String, List<Reached>> match, Context context, Collector<String> out) {
      List<String> ids = new ArrayList<>();
      for (ChainRule.Step step : Happenings.C01.steps()) {
        ids.add(match.get(step.name()).get(0).event().id());
      }
      out.collect(ChainState.CONFIRMED + " " + String.join(" ", ids));
    }
  }

  /** Two hundred events over four days in three towns, no two at one instant. */
  private static List<Reached> history(Random random) {
    List<Integer> minutes = new ArrayList<>();
    for (int minute = 0; minute < MINUTES; minute++) {
      minutes.add(minute);
    }
    Collections.shuffle(minutes, random);
    List<Reached> history = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String town = "51343300" + random.nextInt(3);
      Level level = LEVELS.get(random.nextInt(LEVELS.size()));
      String hazard = HAZARDS[random.nextInt(HAZARDS.length)];
      history.add(Happenings.event("e" + i, hazard, level, town, minutes.get(i), 0.5));
    }
    return history;
  }

  /** The history in any order, some of it twice, and now and then an event that is taken back. */
  private static List<Reached> arrivals(List<Reached> history, Random random) {
    List<Reached> arrivals = new ArrayList<>(history);
    for (Reached reached : history) {
      if (random.nextInt(10) == 0) {
        arrivals.add(reached);
      }
    }
    Collections.shuffle(arrivals, random);
    for (int i = 0; i < 20; i++) {
      int minute = random.nextInt(MINUTES);
      Reached mistake =
          Happenings.event("x" + i, HAZARDS[random.nextInt(3)], Level.RED, "513433001", minute, 1);
      int at = random.nextInt(arrivals.size());
      arrivals.add(at, mistake);
      arrivals.add(at + 1 + random.nextInt(arrivals.size() - at), Happenings.withdrawn(mistake));
    }
    return arrivals;
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> harness()
      throws Exception {
    var function = new ChainFunction(List.of(Happenings.C01), Duration.ofDays(9));
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(function), Reached::township, Types.STRING);
  }
}
