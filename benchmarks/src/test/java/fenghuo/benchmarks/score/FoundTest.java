package fenghuo.benchmarks.score;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.benchmarks.score.Score.Tally;
import fenghuo.datasets.synthetic.Fault;
import fenghuo.datasets.synthetic.Mishap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoundTest {
  private static final Instant NOON = Instant.parse("2024-07-08T04:00:00Z");
  private static final Mishap BLOCKED = mishap(Fault.BLOCKED, "g1");
  private static final Mishap OVERCOUNTING = mishap(Fault.OVERCOUNTING, "g2");

  private final Found found = new Found();

  @Test
  void aFaultIsFoundByAnyOfItsWordsAndEachWordIsCountedOfItsOwn() {
    found.say(BLOCKED, List.of("RADAR"));
    found.say(OVERCOUNTING, List.of("NEIGHBOURS"));
    assertThat(found.byFault())
        .isEqualTo(Map.of(Fault.BLOCKED, new Tally(1, 1), Fault.OVERCOUNTING, new Tally(1, 1)));
    assertThat(found.byWord())
        .isEqualTo(Map.of("RADAR", new Tally(1, 1), "NEIGHBOURS", new Tally(2, 1)));
  }

  @Test
  void anotherWordFindsNothing() {
    found.say(BLOCKED, List.of("STUCK"));
    assertThat(found.byFault()).isEqualTo(Map.of(Fault.BLOCKED, new Tally(1, 0)));
    assertThat(found.missed()).isEqualTo(Map.of("BLOCKED weather.rain rain_mm", 1L));
  }

  @Test
  void silenceInTheRainIsSilenceButNotTheOtherWayRound() {
    found.say(mishap(Fault.SILENT, "g1"), List.of("SILENT_IN_RAIN"));
    found.say(mishap(Fault.SILENT_IN_RAIN, "g2"), List.of("SILENT"));
    assertThat(found.byFault())
        .isEqualTo(Map.of(Fault.SILENT, new Tally(1, 1), Fault.SILENT_IN_RAIN, new Tally(1, 0)));
  }

  @Test
  void whatIsNotOverIsNotCounted() {
    found.expect(BLOCKED);
    found.forgetFrom(NOON);
    assertThat(found.byFault()).isEmpty();
  }

  private static Mishap mishap(Fault fault, String source) {
    return new Mishap(fault, "weather.rain", source, "rain_mm", NOON.minusSeconds(7_200), NOON);
  }
}
