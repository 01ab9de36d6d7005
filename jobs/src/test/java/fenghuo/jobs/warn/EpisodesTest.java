package fenghuo.jobs.warn;

import static fenghuo.jobs.warn.Reasons.at;
import static fenghuo.jobs.warn.Reasons.expected;
import static fenghuo.jobs.warn.Reasons.observed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fenghuo.jobs.warn.Episodes.Episode;
import fenghuo.jobs.warn.Episodes.Span;
import fenghuo.model.Level;
import fenghuo.model.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodesTest {
  private static final int MINUTES = 3 * 24 * 60;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyMinuteIsAsTheSlowTwinSays(int seed) {
    Random random = new Random(seed);
    List<Signal> signals = Reasons.random(random, 1 + random.nextInt(60), MINUTES);
    List<String> expected = new ArrayList<>();
    for (int minute = 0; minute < MINUTES + 240; minute++) {
      expected.add(leadBySlowTwin(signals, at(minute)).map(Signal::id).orElse("-"));
    }
    Collections.shuffle(signals, random);
    assertThat(leads(Episodes.of(signals))).as("seed %d", seed).isEqualTo(expected);
  }

  @Test
  void aTrackStandsUntilItsNextReason() {
    List<Episode> episodes =
        Episodes.of(List.of(observed("g", 0, 180, Level.RED), observed("g", 60, 180, Level.BLUE)));
    assertThat(episodes)
        .singleElement()
        .satisfies(
            episode -> {
              assertThat(episode.spans())
                  .extracting(span -> span.lead().level())
                  .containsExactly(Level.RED, Level.BLUE);
              assertThat(episode.end()).isEqualTo(at(240));
            });
  }

  @Test
  void whatWasObservedLeadsWhatIsExpectedAtTheSameColour() {
    List<Episode> episodes =
        Episodes.of(
            List.of(expected("c", 0, 180, Level.ORANGE), observed("g", 60, 60, Level.ORANGE)));
    assertThat(episodes.get(0).spans())
        .extracting(span -> span.lead().track())
        .containsExactly("c", "g", "c");
  }

  @Test
  void aPauseOnTheSameDayIsTheSameWarning() {
    assertThat(days(observed("g", 0, 60, Level.RED), observed("g", 120, 60, Level.RED)))
        .containsExactly("2020-06-26");
  }

  @Test
  void aPauseOverMidnightMakesANewWarning() {
    assertThat(days(observed("g", 0, 60, Level.RED), observed("g", 13 * 60, 60, Level.RED)))
        .containsExactly("2020-06-26", "2020-06-27");
  }

  @Test
  void aWarningThatStandsOverMidnightKeepsTheDayOfItsOnset() {
    assertThat(days(observed("g", 11 * 60, 180, Level.RED))).containsExactly("2020-06-26");
  }

  @Test
  void theDayIsThatOfBeijingWithoutSummerTime() {
    Signal late = observed("g", 0, 60, Level.RED);
    Instant evening = Instant.parse("1988-07-01T15:30:00Z"); // 23:30, and 00:30 by summer time
    assertThat(days(Reasons.moved(late, evening))).containsExactly("1988-07-01");
  }

  @Test
  void manyReasonsTakeLittleTime() {
    List<Signal> signals = Reasons.random(new Random(1), 50_000, MINUTES);
    assertTimeout(Duration.ofSeconds(5), () -> Episodes.of(signals)); // one by one: minutes
  }

  @Test
  void noReasonNoWarning() {
    assertThat(Episodes.of(List.of())).isEmpty();
    assertThat(Episodes.of(List.of(observed("g", 0, 60, Level.NONE)))).isEmpty();
  }

  private static List<String> days(Signal... signals) {
    return Episodes.of(List.of(signals)).stream()
        .map(Episode::day)
        .map(LocalDate::toString)
        .toList();
  }

  /** Who leads at a time: of each track its latest reason, of those the worst. */
  private static Optional<Signal> leadBySlowTwin(List<Signal> signals, Instant time) {
    List<Signal> standing = new ArrayList<>();
    for (String track : List.of("track0", "track1", "track2", "track3")) {
      signals.stream()
          .filter(signal -> signal.track().equals(track) && !signal.time().isAfter(time))
          .max(Comparator.comparing(Signal::time).thenComparing(Signal::id))
          .filter(signal -> signal.until().isAfter(time) && signal.level() != Level.NONE)
          .ifPresent(standing::add);
    }
    return standing.stream()
        .min(
            (a, b) -> {
              if (a.level() != b.level()) {
                return a.level().isWorse(b.level()) ? -1 : 1;
              }
              int byBasis = a.basis().compareTo(b.basis());
              int byTime = byBasis != 0 ? byBasis : a.time().compareTo(b.time());
              return byTime != 0 ? byTime : a.id().compareTo(b.id());
            });
  }

  private static List<String> leads(List<Episode> episodes) {
    List<String> leads = new ArrayList<>();
    for (int minute = 0; minute < MINUTES + 240; minute++) {
      leads.add("-");
    }
    for (Episode episode : episodes) {
      for (Span span : episode.spans()) {
        long first = (span.from().getEpochSecond() - at(0).getEpochSecond()) / 60;
        long last = (span.until().getEpochSecond() - at(0).getEpochSecond()) / 60;
        for (long minute = first; minute < last; minute++) {
          assertThat(leads.set((int) minute, span.lead().id())).as("one lead").isEqualTo("-");
        }
      }
    }
    return leads;
  }
}
