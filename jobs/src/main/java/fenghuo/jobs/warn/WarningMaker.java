package fenghuo.jobs.warn;

import fenghuo.jobs.warn.Episodes.Episode;
import fenghuo.jobs.warn.Episodes.Span;
import fenghuo.model.Ids;
import fenghuo.model.Level;
import fenghuo.model.Signal;
import fenghuo.model.Warning;
import fenghuo.model.WarningState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** The state of a warning at a time, from its episode. */
record WarningMaker(Headlines headlines) implements Serializable {

  /** Whether the rule behind a reason is still there, and that of its family. */
  boolean isRuled(Signal reason) {
    return headlines.isRuled(reason.rule()) && headlines.isRuled(reason.family());
  }

  /**
   * @param now how far time has come: the watermark, or the latest reason where that is later
   */
  Warning warning(Episode episode, Instant now) {
    int present = presentIn(episode.spans(), now);
    Span span = episode.spans().get(present);
    Signal lead = span.lead();
    boolean over = !episode.end().isAfter(now);
    return new Warning(
        idOf(episode),
        lead.family(),
        lead.township(),
        over ? WarningState.EXPIRED : WarningState.IN_FORCE,
        lead.level(),
        peak(episode.spans(), present),
        episode.onset(),
        changed(episode.spans(), present),
        episode.end(),
        lead.basis(),
        lead.rule(),
        lead.version(),
        lead.certainty(),
        headlines.of(lead.family(), lead.township(), lead.level(), lead.basis()),
        lead.reason(),
        lead.expect(),
        lead.evidence(),
        headlines.approximate());
  }

  /** The id of an episode's warning: family, township and the Beijing date of its onset. */
  static String idOf(Episode episode) {
    Signal any = episode.spans().get(0).lead();
    return Ids.of("warning", any.family(), any.township(), episode.day().toString());
  }

  /** The span in which a time lies, or the last that began before it. */
  private static int presentIn(List<Span> spans, Instant now) {
    int present = 0;
    while (present + 1 < spans.size() && !spans.get(present + 1).from().isAfter(now)) {
      present++;
    }
    return present;
  }

  private static Level peak(List<Span> spans, int present) {
    Level peak = Level.NONE;
    for (Span span : spans.subList(0, present + 1)) {
      peak = peak.worse(span.lead().level());
    }
    return peak;
  }

  private static Instant changed(List<Span> spans, int present) {
    int first = present;
    while (first > 0
        && spans.get(first - 1).lead().level() == spans.get(present).lead().level()
        && spans.get(first - 1).until().equals(spans.get(first).from())) {
      first--;
    }
    return spans.get(first).from();
  }
}
