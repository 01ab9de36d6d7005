package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * A disaster chain under way in a township: how far it has come and what is next.
 *
 * @param id of the instance: derives from chain, root event and township
 * @param chain the chain file's name
 * @param withdrawn evidence that came later shows that this chain never began
 * @param happened the links that happened, first link first
 * @param links how many links the chain has
 * @param until when the window of the next link closes; of a confirmed chain, the time of its last
 * @param next the hazard expected next; empty when the chain is complete
 * @param probability that the next link happens, given how sure the evidence so far is
 * @param arrived of the record that brought the chain here
 */
public record ChainStage(
    String id,
    String chain,
    int version,
    String township,
    ChainState state,
    boolean withdrawn,
    List<Link> happened,
    int links,
    Instant until,
    String next,
    double probability,
    Text reason,
    Arrived arrived) {

  public ChainStage {
    happened = List.copyOf(happened);
  }

  /** When the latest link happened. */
  public Instant time() {
    return happened.get(happened.size() - 1).time();
  }

  /** The same instance, taken back. */
  public ChainStage takenBack() {
    return new ChainStage(
        id,
        chain,
        version,
        township,
        state,
        true,
        happened,
        links,
        until,
        next,
        probability,
        reason,
        arrived);
  }

  /** Whether another stage states the same, whichever record made it known. */
  public boolean saysTheSameAs(ChainStage other) {
    return withdrawn == other.withdrawn
        && state == other.state
        && version == other.version
        && happened.equals(other.happened);
  }
}
