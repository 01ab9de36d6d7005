package fenghuo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {

  @Test
  void coloursAreComparedByHowBadTheyAre() {
    assertThat(Level.RED.isWorse(Level.ORANGE)).isTrue();
    assertThat(Level.BLUE.isWorse(Level.BLUE)).isFalse();
    assertThat(Level.BLUE.isAtLeast(Level.BLUE)).isTrue();
    assertThat(Level.YELLOW.worse(Level.BLUE)).isEqualTo(Level.YELLOW);
    assertThat(Level.colourNamed("NONE")).isEmpty();
    assertThat(Level.colourNamed("RED")).contains(Level.RED);
  }

  @Test
  void idsDeriveFromPartsAndTheirBorders() {
    assertThat(Ids.of("ab", "c")).hasSize(32).isEqualTo(Ids.of("ab", "c"));
    assertThat(Ids.of("ab", "c")).isNotEqualTo(Ids.of("a", "bc"));
  }

  @Test
  void anObservationsIdIsItsContent() {
    assertThat(observation(1.0).id()).isEqualTo(observation(1.0).id());
    assertThat(observation(1.0).id()).isNotEqualTo(observation(1.1).id());
  }

  @Test
  void aLongRecordIsCutInItsAside() {
    var arrived = new Arrived("f", "t/0@1", Instant.EPOCH);
    Aside aside = Aside.of(Room.ADMIT, Reason.LATE, arrived, "", "x".repeat(20_000));
    assertThat(aside.raw()).hasSize(Aside.LONGEST_RAW);
  }

  /** State from before there were flags restores as null. */
  @Test
  void whatHasNoFlagsYetIsBelieved() {
    var arrived = new Arrived("f", "t/0@1", Instant.EPOCH);
    Located old = new Located(observation(1.0), "513433104", arrived, null, false);
    assertThat(old.flags()).isEmpty();
    assertThat(old.believed()).isEqualTo(old);
    assertThat(old.isDoubtful(Quantity.RAIN_MM)).isFalse();
  }

  private static Observation observation(double mm) {
    return Observation.of(
        "weather.rain", "g1", 0, Instant.EPOCH, 102, 28, Map.of(Quantity.RAIN_MM, mm), Map.of());
  }
}
