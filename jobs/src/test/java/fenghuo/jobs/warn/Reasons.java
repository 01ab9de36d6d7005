package fenghuo.jobs.warn;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.model.Arrived;
import fenghuo.model.Basis;
import fenghuo.model.Level;
import fenghuo.model.Signal;
import fenghuo.model.Text;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes reasons to warn, for tests; times are minutes after noon in Beijing. */
final class Reasons {
  static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  static final String YIHAI = "513433106";
  static final Headlines HEADLINES =
      new Headlines(Rulebook.builtIn(new Faults()), Gazetteer.of(Places.builtIn()), true);

  private Reasons() {}

  static Instant at(int minute) {
    return NOON.plusSeconds(60L * minute);
  }

  static Signal observed(String track, int minute, int lasts, Level level) {
    return reason(track + "@" + minute, track, minute, minute + lasts, level, Basis.OBSERVED);
  }

  static Signal expected(String track, int minute, int lasts, Level level) {
    return reason(track + "@" + minute, track, minute, minute + lasts, level, Basis.EXPECTED);
  }

  /** The same reason, at another time. */
  static Signal moved(Signal signal, Instant time) {
    Instant until = time.plus(Duration.between(signal.time(), signal.until()));
    return new Signal(
        signal.id(),
        signal.family(),
        signal.township(),
        false,
        signal.track(),
        time,
        until,
        signal.level(),
        signal.basis(),
        signal.rule(),
        signal.version(),
        signal.certainty(),
        signal.reason(),
        signal.expect(),
        signal.evidence(),
        signal.arrived());
  }

  private static Signal reason(
      String id, String track, int from, int until, Level level, Basis basis) {
    return new Signal(
        id,
        "heavy-rain",
        YIHAI,
        false,
        track,
        at(from),
        at(until),
        level,
        basis,
        "heavy-rain",
        1,
        0.5,
        new Text("因" + id, "because " + id),
        Text.NONE,
        List.of(id),
        new Arrived("f", "t/0@1", at(from)));
  }

  /** Reasons of a few tracks over some days, some of which end a level, some of which overlap. */
  static List<Signal> random(Random random, int count, int minutes) {
    List<Signal> signals = new ArrayList<>();
    Level[] levels = Level.values();
    for (int i = 0; i < count; i++) {
      String track = "track" + random.nextInt(4);
      int minute = random.nextInt(minutes);
      Level level = levels[random.nextInt(levels.length)];
      int lasts = 1 + random.nextInt(240);
      Basis basis = track.equals("track3") ? Basis.EXPECTED : Basis.OBSERVED;
      signals.add(reason("s" + i, track, minute, minute + lasts, level, basis));
    }
    return signals;
  }
}
