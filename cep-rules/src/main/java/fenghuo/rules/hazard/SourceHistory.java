package fenghuo.rules.hazard;

import fenghuo.model.EventTime;
import fenghuo.model.HazardEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of one source for one hazard, so that a late reading can revise what was told.
 *
 * @param samples readings, back to where the longest total of any open moment begins
 * @param closedUntil moments up to here are closed: no reading is taken any more, and nothing told
 *     of them is revised
 * @param closed how the hazard stood there
 * @param now how it stands after the latest reading
 * @param said of a source of reports, what it stated at each open moment (milliseconds since 1970)
 * @param told the events of the open moments, in time order; of an earthquake, its one event
 */
public record SourceHistory(
    Samples samples,
    long closedUntil,
    Standing closed,
    Standing now,
    Map<Long, Statement> said,
    List<HazardEvent> told) {

  public SourceHistory {
    said = Map.copyOf(said);
    told = List.copyOf(told);
  }

  public static SourceHistory empty() {
    return new SourceHistory(
        Samples.none(), EventTime.NEVER, Standing.CALM, Standing.CALM, Map.of(), List.of());
  }

  SourceHistory telling(List<HazardEvent> events, Standing standing) {
    return new SourceHistory(samples, closedUntil, closed, standing, said, events);
  }

  SourceHistory holding(Samples held) {
    return new SourceHistory(held, closedUntil, closed, now, said, told);
  }

  SourceHistory saying(long time, Statement statement) {
    Map<Long, Statement> more = new HashMap<>(said);
    more.put(time, statement);
    return new SourceHistory(samples, closedUntil, closed, now, more, told);
  }

  /** Whether nothing is left that a later observation could need. */
  boolean isEmpty() {
    return samples.size() == 0 && told.isEmpty();
  }
}
