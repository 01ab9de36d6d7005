package fenghuo.jobs.warn;

import fenghuo.model.Level;
import fenghuo.model.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From the reasons to warn one township of one family to the times during which it is warned. A
 * pure function of the set of reasons; the order in which they came does not matter.
 *
 * <p>Each track stands at the level of its latest signal until its next one, or until that signal's
 * {@code until}. The township stands at the worst of its tracks.
 */
final class Episodes {
  /** The offset of the handbook: without the summer time of 1986 to 1991. */
  static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

  /** Of several reasons at one time the worst leads; then what was observed; then the oldest. */
  private static final Comparator<Signal> LEADS =
      Comparator.comparing(Signal::level)
          .reversed()
          .thenComparing(Signal::basis)
          .thenComparing(Signal::time)
          .thenComparing(Signal::id);

  /** The reasons that begin to stand at a moment, and those that end. */
  private record Turn(List<Signal> begin, List<Signal> end) {
    Turn() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private Episodes() {}

  /**
   * A time during which one reason leads.
   *
   * @param until exclusive
   */
  record Span(Instant from, Instant until, Signal lead) {}

  /** The spans of one warning: it was issued on one day, and again after any pause on that day. */
  record Episode(LocalDate day, List<Span> spans) {
    Instant onset() {
      return spans.get(0).from();
    }

    Instant end() {
      return spans.get(spans.size() - 1).until();
    }

    /** From when on nothing new can belong to it: it has ended, and so has its day. */
    Instant over() {
      Instant nextDay = day.plusDays(1).atStartOfDay().toInstant(BEIJING);
      return end().isAfter(nextDay) ? end() : nextDay;
    }
  }

  /** The episodes in time order; none is in force while another is. */
  static List<Episode> of(Collection<Signal> signals) {
    Map<LocalDate, List<Span>> byDay = new TreeMap<>();
    LocalDate day = LocalDate.EPOCH;
    Instant end = Instant.MIN;
    for (Span span : spans(signals)) {
      if (span.from().isAfter(end)) {
        day = span.from().atOffset(BEIJING).toLocalDate();
      }
      byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(span);
      end = span.until();
    }
    List<Episode> episodes = new ArrayList<>();
    byDay.forEach((onset, spans) -> episodes.add(new Episode(onset, spans)));
    return episodes;
  }

  /** When each reason of a track stands, where it is one at all. */
  private static List<Span> standing(Collection<Signal> signals) {
    Map<String, List<Signal>> tracks = new HashMap<>();
    for (Signal signal : signals) {
      tracks.computeIfAbsent(signal.track(), any -> new ArrayList<>()).add(signal);
    }
    List<Span> standing = new ArrayList<>();
    for (List<Signal> track : tracks.values()) {
      track.sort(Comparator.comparing(Signal::time).thenComparing(Signal::id));
      for (int i = 0; i < track.size(); i++) {
        Signal signal = track.get(i);
        Instant until = signal.until();
        if (i + 1 < track.size() && track.get(i + 1).time().isBefore(until)) {
          until = track.get(i + 1).time();
        }
        if (signal.level() != Level.NONE && signal.time().isBefore(until)) {
          standing.add(new Span(signal.time(), until, signal));
        }
      }
    }
    return standing;
  }

  /**
   * The spans of the worst, in time order: one sweep over the moments at which a reason begins or
   * ends, with those that stand in between in the order in which they lead. O(n log n).
   */
  private static List<Span> spans(Collection<Signal> signals) {
    TreeMap<Instant, Turn> turns = new TreeMap<>();
    for (Span span : standing(signals)) {
      turns.computeIfAbsent(span.from(), any -> new Turn()).begin().add(span.lead());
      turns.computeIfAbsent(span.until(), any -> new Turn()).end().add(span.lead());
    }
    List<Span> spans = new ArrayList<>();
    TreeSet<Signal> now = new TreeSet<>(LEADS);
    Instant since = Instant.MIN;
    for (Map.Entry<Instant, Turn> turn : turns.entrySet()) {
      if (!now.isEmpty()) {
        add(spans, new Span(since, turn.getKey(), now.first()));
      }
      turn.getValue().end().forEach(now::remove);
      now.addAll(turn.getValue().begin());
      since = turn.getKey();
    }
    return spans;
  }

  /** Adds a span, as the longer end of the one before it where the same reason goes on leading. */
  private static void add(List<Span> spans, Span span) {
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      if (last.until().equals(span.from()) && last.lead().equals(span.lead())) {
        spans.set(spans.size() - 1, new Span(last.from(), span.until(), span.lead()));
        return;
      }
    }
    spans.add(span);
  }
}
