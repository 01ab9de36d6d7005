package fenghuo.rules.chain;

import static fenghuo.rules.chain.Happenings.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.ChainStage;
import fenghuo.model.Expected;
import fenghuo.model.HazardEvent;
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
import org.apache.flink.cep.EventComparator;
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
 * Random histories with many ties: shuffled, doubled, late, with events revised and taken back,
 * with crashes in between. What stands in the end is what a slow, obvious twin ({@link ChainTwin})
 * makes of the history, and the complete chains are the best of those that Flink's own CEP operator
 * finds.
 */
class ChainOracleTest {
  private static final int MINUTES = 4 * 24 * 60;
  private static final int GRID = 5; // minutes between any two events, or none
  private static final List<Level> LEVELS = List.of(Level.values());
  private static final List<String> HAZARDS = List.of("heavy-rain", "landslide", "road-blocked");
  private static final List<String> TOWNS = List.of("513433000", "513433001", "513433002");
  private static final Duration EVER = Duration.ofDays(9);
  private static final Duration LATENESS = Duration.ofHours(2);

  /** What is read off in the end. */
  private record Left(Set<String> stages, Set<String> chances) {}

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatStandsInTheEndIsWhatTheSlowTwinSees(int seed) throws Exception {
    Random random = new Random(seed);
    List<Reached> history = history(random);
    Left expected = slowTwin(history);
    Left shuffled = left(arrivals(history, random), random, false);
    assertThat(shuffled.stages()).as("seed %d", seed).isEqualTo(expected.stages());
    assertThat(shuffled.chances()).as("seed %d", seed).isEqualTo(expected.chances());
    assertThat(left(arrivals(history, random), random, true))
        .as("with crashes, seed %d", seed)
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {41, 42, 43, 44, 45, 46, 47, 48})
  void whatIsForgottenChangesNothing(int seed) throws Exception {
    Random random = new Random(seed);
    List<Reached> history = history(random);
    assertThat(leftByLate(history, random)).as("seed %d", seed).isEqualTo(slowTwin(history));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21, 22, 23, 24, 25, 26, 27, 28, 30, 31})
  void completeChainsAreTheBestOfFlinksOwnOperator(int seed) throws Exception {
    Random random = new Random(seed);
    List<Reached> history = history(random);
    Set<String> complete =
        left(arrivals(history, random), random, false).stages().stream()
            .filter(stage -> stage.startsWith("CONFIRMED"))
            .collect(Collectors.toSet());
    assertThat(complete).as("seed %d", seed).isEqualTo(flinksOwn(history)).isNotEmpty();
  }

  private static Left slowTwin(List<Reached> history) {
    Left left = new Left(new TreeSet<>(), new TreeSet<>());
    for (String town : TOWNS) {
      ChainTwin twin = new ChainTwin(of(town, history));
      left.stages().addAll(twin.stages());
      left.chances().addAll(twin.chances());
    }
    return left;
  }

  private static List<Reached> of(String town, List<Reached> history) {
    return history.stream().filter(reached -> reached.township().equals(town)).toList();
  }

  /** What stands after all arrivals and a watermark behind them all. */
  private static Left left(List<Reached> arrivals, Random random, boolean crashing)
      throws Exception {
    Board board = new Board();
    var towns = harness(EVER);
    towns.open();
    for (Reached reached : arrivals) {
      towns.processElement(reached, 0);
      if (crashing && random.nextInt(20) == 0) {
        OperatorSubtaskState snapshot = towns.snapshot(1, 1);
        board.take(towns);
        towns.close();
        towns = harness(EVER);
        towns.initializeState(snapshot);
        towns.open();
      }
    }
    towns.processWatermark(millis(MINUTES + 24 * 60));
    board.take(towns);
    towns.close();
    return board.left();
  }

  /** The same where each event is late, but no later than what is kept, and time goes on. */
  private static Left leftByLate(List<Reached> history, Random random) throws Exception {
    Map<Reached, Long> arrival = new HashMap<>();
    for (Reached reached : history) {
      long late = random.nextInt((int) LATENESS.toMillis());
      arrival.put(reached, reached.event().time().toEpochMilli() + late);
    }
    List<Reached> arrivals = new ArrayList<>(history);
    arrivals.sort(Comparator.comparing(arrival::get));
    Board board = new Board();
    try (var towns = harness(LATENESS)) {
      towns.open();
      for (Reached reached : arrivals) {
        towns.processElement(reached, 0);
        towns.processWatermark(arrival.get(reached) - 1);
      }
      towns.processWatermark(millis(30 * 24 * 60));
      board.take(towns);
      assertThat(towns.numKeyedStateEntries()).isZero();
    }
    return board.left();
  }

  /** A table of stages as it stands, and of what they say is expected. */
  private static final class Board {
    private final Map<String, ChainStage> stages = new HashMap<>();
    private final Map<String, Expected> expected = new HashMap<>();

    void take(KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> towns) {
      for (ChainStage stage : towns.extractOutputValues()) {
        stages.put(stage.id(), stage);
        stage.expected().forEach(one -> expected.put(one.id(), one));
      }
      stages.values().removeIf(ChainStage::withdrawn);
      expected.values().removeIf(Expected::withdrawn);
    }

    Left left() {
      Left left = new Left(new TreeSet<>(), new TreeSet<>());
      stages.values().forEach(stage -> left.stages().add(words(stage)));
      expected.values().forEach(one -> read(one, left.chances()));
      return left;
    }

    private static void read(Expected one, Set<String> chances) {
      long from = Duration.between(NOON, one.from()).toMinutes();
      long until = Duration.between(NOON, one.until()).toMinutes();
      String links = String.join(" ", one.evidence());
      for (long minute = from; minute < until; minute += GRID) {
        chances.add(ChainTwin.chance(one.hazard(), links, minute, one.probability()));
      }
    }

    private static String words(ChainStage stage) {
      return stage.state()
          + " "
          + stage.happened().stream().map(Link::event).collect(Collectors.joining(" "));
    }
  }

  private static Set<String> flinksOwn(List<Reached> history) throws Exception {
    Set<String> best = new TreeSet<>();
    for (String town : TOWNS) {
      ChainTwin twin = new ChainTwin(of(town, history));
      Map<String, List<List<HazardEvent>>> byInstance = new HashMap<>();
      for (List<HazardEvent> match : matches(of(town, history))) {
        String instance = twin.instanceOf(match.get(0)).id();
        byInstance.computeIfAbsent(instance, any -> new ArrayList<>()).add(match);
      }
      byInstance.values().forEach(all -> best.add("CONFIRMED " + ChainTwin.ids(twin.bestOf(all))));
    }
    return best;
  }

  private static List<List<HazardEvent>> matches(List<Reached> history) throws Exception {
    var operator =
        new CepOperator<>(
            TypeInformation.of(Reached.class).createSerializer(new SerializerConfigImpl()),
            false,
            NFACompiler.compileFactory(ChainNfa.patternOf(Happenings.C01), false),
            new InOrder(),
            AfterMatchSkipStrategy.noSkip(),
            new Matches(),
            null);
    try (var town =
        new KeyedOneInputStreamOperatorTestHarness<>(operator, Reached::township, Types.STRING)) {
      town.open();
      for (Reached reached : history) {
        town.processElement(new StreamRecord<>(reached, reached.event().time().toEpochMilli()));
      }
      town.processWatermark(Long.MAX_VALUE);
      return List.copyOf(town.extractOutputValues());
    }
  }

  private static final class InOrder implements EventComparator<Reached> {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Reached one, Reached other) {
      return new EventOrder(Happenings.C01).compare(one, other);
    }
  }

  private static final class Matches extends PatternProcessFunction<Reached, List<HazardEvent>> {
    private static final long serialVersionUID = 1L;

    @Override
    public void processMatch(
        Map<String, List<Reached>> match, Context context, Collector<List<HazardEvent>> out) {
      List<HazardEvent> links = new ArrayList<>();
      for (ChainRule.Step step : Happenings.C01.steps()) {
        links.add(match.get(step.name()).get(0).event());
      }
      out.collect(links);
    }
  }

  /** Four days in three towns, each hazard told by two sources, often at the same instant. */
  private static List<Reached> history(Random random) {
    List<Reached> history = new ArrayList<>();
    for (String town : TOWNS) {
      for (String hazard : HAZARDS) {
        for (String source : List.of("a", "b")) {
          history.addAll(told(town, hazard, source, random));
        }
      }
    }
    return history;
  }

  /** What one source tells: levels up and down, in episodes that begin and end. */
  private static List<Reached> told(String town, String hazard, String source, Random random) {
    TreeSet<Integer> moments = new TreeSet<>();
    for (int i = 0; i < 24; i++) {
      moments.add(random.nextInt(MINUTES / 60) * 60 + random.nextInt(3) * GRID);
    }
    List<Reached> told = new ArrayList<>();
    Level held = Level.NONE;
    Level peak = Level.NONE;
    for (int minute : moments) {
      Level level = LEVELS.get(random.nextInt(LEVELS.size()));
      if (level != Level.NONE || held != Level.NONE) {
        String id = "%08x %s".formatted(random.nextInt(), hazard);
        double certainty = random.nextInt(3) == 0 ? 1 : 0.5;
        Reached reached = Happenings.told(id, hazard, source, level, peak, minute, certainty);
        told.add(Happenings.in(town, reached));
      }
      peak = level == Level.NONE ? Level.NONE : peak.worse(level);
      held = level;
    }
    return told;
  }

  /**
   * The history in any order, some of it twice, some first in other words, and now and then an
   * event that is taken back.
   */
  private static List<Reached> arrivals(List<Reached> history, Random random) {
    List<Reached> arrivals = new ArrayList<>(history);
    for (Reached reached : history) {
      if (random.nextInt(10) == 0) {
        arrivals.add(reached);
      }
    }
    Collections.shuffle(arrivals, random);
    for (int i = 0; i < 20; i++) {
      Reached mistake = mistake("x" + i, HAZARDS.get(random.nextInt(3)), random);
      int at = random.nextInt(arrivals.size());
      arrivals.add(at, mistake);
      arrivals.add(at + 1 + random.nextInt(arrivals.size() - at), Happenings.withdrawn(mistake));
      HazardEvent first = arrivals.get(0).event();
      Reached otherWords = mistake(first.id(), first.hazard(), random);
      arrivals.add(0, Happenings.in(arrivals.get(0).township(), otherWords));
    }
    return arrivals;
  }

  private static Reached mistake(String id, String hazard, Random random) {
    int minute = random.nextInt(MINUTES / GRID) * GRID;
    return Happenings.event(id, hazard, Level.RED, TOWNS.get(1), minute, 1);
  }

  private static long millis(int minute) {
    return NOON.plusSeconds(60L * minute).toEpochMilli();
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Reached, ChainStage> harness(
      Duration keep) throws Exception {
    var function = new ChainFunction(List.of(Happenings.C01), keep);
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(function), Reached::township, Types.STRING);
  }
}
