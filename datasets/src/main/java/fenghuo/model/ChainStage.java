package fenghuo.model;

import java.time.Instant;
import java.util.List;

/**
 * A disaster chain under way in a township: how far it has come and what is next.
 *
 * @param id of the instance: derives from chain, root event and township
 * @param chain the chain file's name
 * @param withdrawn evidence that came later shows that this chain never began
 * @param reached links that happened
 * @param links links of the chain
 * @param since when the first link happened
 * @param time when the latest link happened
 * @param until when the window of the next link closes; of a confirmed chain, the time of its last
 * @param next the hazard expected next; empty when the chain is complete
 * @param probability that the next link happens, given how sure the evidence so far is
 * @param evidence ids of the hazard events, first link first
 */
public record ChainStage(
    String id,
    String chain,
    int version,
    String township,
    ChainState state,
    boolean withdrawn,
    int reached,
    int links,
    Instant since,
    Instant time,
    Instant until,
    String next,
    double probability,
    List<String> evidence,
    Text reason,
    Arrived arrived) {

  public ChainStage {
    evidence = List.copyOf(evidence);
  }
}
