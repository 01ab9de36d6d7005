package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.jobs.derive.Derive;
import fenghuo.jobs.neighbours.Compare;
import fenghuo.jobs.quality.Check;
import fenghuo.jobs.quality.Norms;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.ChainStage;
import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.Located;
import fenghuo.model.SourceHealth;
import fenghuo.model.WarningMessage;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import fenghuo.rules.chain.Chains;
import fenghuo.rules.hazard.Hazards;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The walk. Knows no Kafka and no ClickHouse. */
public final class WarningPipeline {
  private WarningPipeline() {}

  /** What the pipeline goes by: files that a reader can change. */
  public record Policy(Feeds feeds, Norms norms, Rulebook rules, Places places) {

    /** The policy that comes with the engine. */
    public static Policy builtIn(Faults faults) {
      return new Policy(
          Feeds.builtIn(faults), Norms.builtIn(faults), Rulebook.builtIn(faults), Places.builtIn());
    }
  }

  /** All that comes out. */
  public record Outcome(
      DataStream<Located> observations,
      DataStream<Doubt> doubts,
      DataStream<SourceHealth> health,
      DataStream<HazardChange> hazards,
      DataStream<ChainStage> stages,
      DataStream<WarningMessage> warnings,
      DataStream<Aside> asides) {}

  /** From arrivals to warnings. Read it top to bottom: each line is one room. */
  public static Outcome wire(DataStream<Arrival> arrivals, Policy policy) {
    Rulebook rules = policy.rules();
    Duration keep = policy.feeds().longestKeep();
    var admitted = Admit.placed(arrivals, policy.feeds(), policy.places());
    var checked = Check.flagged(admitted.located(), policy.feeds(), policy.norms());
    var entries = Check.alone(admitted.entries(), policy.feeds(), policy.norms());
    var derived = Derive.daily(checked, policy.feeds());
    var compared = Compare.beside(checked, policy.feeds(), policy.norms());
    var health = Check.health(checked, policy.feeds()).union(compared.lost());
    var doubts = compared.doubts();
    var observed = checked.union(derived);
    var measured = Hazards.measure(observed, doubts, rules.hazards(), Paces.of(policy.feeds()));
    var reached = Spread.toReachable(measured.changes(), rules, policy.places());
    var stages = Chains.follow(reached, rules.chains(), keep);
    var signals = Grade.signals(reached, stages, rules);
    var warnings = Settle.warnings(signals, rules, policy.places(), keep);
    var asides = admitted.asides().union(measured.asides());
    var observations = observed.union(entries);
    return new Outcome(observations, doubts, health, measured.changes(), stages, warnings, asides);
  }
}
