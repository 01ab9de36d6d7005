package fenghuo.rules.hazard;

import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.policy.PolicyFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Makes reports of instruments, and rules about them, for tests. */
final class Instrument {
  static final Instant START = Rain.START;

  private Instrument() {}

  /** What an instrument shows at a second after the start. */
  static Located report(String feed, int second, Map<Quantity, Double> readings) {
    Instant time = START.plusSeconds(second);
    var observation = Observation.of(feed, "i1", 0, time, 102.2, 28.7, readings, Map.of());
    return new Located(observation, "513433106", new Arrived(feed, "t/0@1", time));
  }

  static Located at(int minute, Quantity quantity, double value) {
    return report("test", 60 * minute, Map.of(quantity, value));
  }

  static Located doubtful(Located report, Collection<Quantity> quantities) {
    Map<Quantity, Flag> flags = new HashMap<>();
    quantities.forEach(
        quantity -> flags.put(quantity, new Flag(Quality.DOUBTFUL, Cause.NEIGHBOURS)));
    return report.flagged(flags);
  }

  /** A rule of a feed of tests, from the lines that matter. */
  static HazardRule rule(String lines) {
    Faults faults = new Faults();
    String text = "title: {zh: 灾, en: Hazard}\nsource: nobody\nversion: 1\nfeed: test\n" + lines;
    HazardRule rule =
        HazardReader.read("test", new PolicyFile("test", "test.yaml", text).read(faults));
    faults.throwIfAny("the rule of a test");
    return rule;
  }

  /** What takes the reports of the feed of tests, each so many minutes after the one before. */
  static SourceRevision revision(HazardRule rule, int everyMinutes) {
    Pace pace = new Pace(Duration.ZERO, Duration.ofMinutes(everyMinutes));
    Map<String, Pace> paces = new HashMap<>();
    rule.feeds().forEach(feed -> paces.put(feed, pace));
    return new SourceRevision(rule, paces);
  }
}
