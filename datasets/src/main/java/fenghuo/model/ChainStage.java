package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * A disaster chain under way in a township: how far it has come and what is next. One instance
 * belongs to one episode of the root hazard at one source, however often that is told; its stage is
 * the best of its paths, see {@code fenghuo.rules.chain}.
 *
 * @param id of the instance: derives from chain, township and the event by which the root's episode
 *     first came up to the level of the first step
 * @param chain the chain file's name
 * @param withdrawn evidence that came later shows that this chain never began
 * @param happened the links of the best path, first link first
 * @param links how many links the chain has
 * @param until when the window of the next link closes; of a confirmed chain, the time of its last
 * @param next the hazard expected next; empty when the chain is complete
 * @param probability that the next link happens, given how sure the evidence so far is
 * @param arrived of the record that brought the chain here
 * @param expected every next link that any path of the instance has to expect, and those withdrawn
 *     that an earlier stage said
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
    Arrived arrived,
    List<Expected> expected) {

  public ChainStage {
    happened = List.copyOf(happened);
    expected = expected == null ? List.of() : List.copyOf(expected);
  }

  /** When the latest link happened. */
  public Instant time() {
    return happened.get(happened.size() - 1).time();
  }

  /** The same instance, taken back with all that it had to expect. */
  public ChainStage takenBack() {
    return with(true, expected.stream().map(Expected::takenBack).toList());
  }

  /** The same stage with other things to expect. */
  public ChainStage expecting(List<Expected> others) {
    return with(withdrawn, others);
  }

  private ChainStage with(boolean withdrawn, List<Expected> expected) {
    return new ChainStage(
        id,
        chain,
        version,
        township,
        state,
        withdrawn,
        happened,
        links,
        until,
        next,
        probability,
        reason,
        arrived,
        expected);
  }
}
