package fenghuo.rules.chain;

import fenghuo.model.Arrived;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Reached;
import fenghuo.model.Relation;
import fenghuo.model.Text;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.time.Instant;
import java.util.Map;

/** Makes events for tests of chains; times are minutes after noon. */
final class Happenings {
  static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  static final String TOWN = "513433001";
  static final ChainRule C01 = Rulebook.builtIn(new Faults()).chains().get(0);

  private Happenings() {}

  static Reached rain(String id, int minute) {
    return event(id, "heavy-rain", Level.ORANGE, TOWN, minute, 0.5);
  }

  static Reached slide(String id, int minute) {
    return event(id, "landslide", Level.ORANGE, TOWN, minute, 1);
  }

  static Reached block(String id, int minute) {
    return event(id, "road-blocked", Level.ORANGE, TOWN, minute, 1);
  }

  static Reached in(String township, Reached reached) {
    return new Reached(township, reached.relation(), reached.withdrawn(), reached.event());
  }

  /** A slide whose source has told of it before, and is sure now. */
  static Reached confirmation(String id, int minute) {
    return told(id, "landslide", "s", Level.ORANGE, Level.YELLOW, minute, 1);
  }

  /** Rain that a gauge of this name goes on to tell of, in an episode that was this bad before. */
  static Reached rainOf(String gauge, String id, Level level, Level peak, int minute) {
    return told(id, "heavy-rain", gauge, level, peak, minute, 0.5);
  }

  static Reached withdrawn(Reached reached) {
    return new Reached(reached.township(), reached.relation(), true, reached.event());
  }

  static Reached event(
      String id, String hazard, Level level, String township, int minute, double certainty) {
    return in(township, told(id, hazard, "s", level, Level.NONE, minute, certainty));
  }

  /** What a source told, in an episode that was this bad before. */
  static Reached told(
      String id,
      String hazard,
      String source,
      Level level,
      Level peak,
      int minute,
      double certainty) {
    Instant time = NOON.plusSeconds(60L * minute);
    var event =
        new HazardEvent(
            id,
            hazard,
            1,
            "f/" + source,
            time,
            level,
            peak,
            peak,
            time.plusSeconds(86_400),
            certainty,
            TOWN,
            102.2,
            28.6,
            Map.of(),
            "m",
            0,
            0,
            Text.NONE,
            new Arrived("f", "t/0@1", time));
    return new Reached(TOWN, Relation.SAME_UNIT, false, event);
  }
}
