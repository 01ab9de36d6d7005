package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors: handbook §1.1 [C], constant intensity from the start, levels by observed sums only. */
class RainSignalTest {
  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final int[] LINGSHANSI = {8, 22, 45, 60, 46, 22, 8};

  @ParameterizedTest(name = "{0} mm/h")
  @CsvSource({
    "5,  BLUE@PT10H",
    "10, YELLOW@PT5H",
    "20, ORANGE@PT2H30M",
    "36, ORANGE@PT1H23M20S RED@PT2H46M40S"
  })
  void steadyRainReachesItsColoursOnTheSecond(double mmPerHour, String expected) {
    assertThat(ups(steady(mmPerHour, 10, HALF_A_DAY))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} mm/h")
  @CsvSource({
    "5,  BLUE@PT10H",
    "10, YELLOW@PT5H",
    "20, ORANGE@PT2H30M",
    "36, ORANGE@PT1H24M RED@PT2H47M"
  })
  void minuteGaugesReachThemWithTheMinuteThatCompletesThem(double mmPerHour, String expected) {
    assertThat(ups(steady(mmPerHour, 60, HALF_A_DAY))).isEqualTo(expected);
  }

  @Test
  void theSyntheticMianningRainTurnsOrangeAt2027AndRedAt2129() {
    assertThat(ups(hourly(LINGSHANSI))).isEqualTo("ORANGE@PT2H27M RED@PT3H29M");
  }

  @Test
  void fourDryHoursEndTheSignal() {
    List<HazardEvent> events = hourly(40, 20, 0, 0, 0, 0, 0);
    HazardEvent last = events.get(events.size() - 1);
    assertThat(last.level()).isEqualTo(Level.NONE);
    assertThat(since(last)).isEqualTo("PT6H");
  }

  @Test
  void aGaugeThatFellSilentIsNotADryGauge() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60); // 60 mm in an hour: ORANGE
    gauge.rain(150, 0, 1); // a single dry minute, after an hour and a half of silence
    assertThat(gauge.level()).isEqualTo(Level.ORANGE);
  }

  @Test
  void afterASilenceAsLongAsItLastsALevelHasLapsed() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60);
    gauge.rain(13 * 60, 0, 1); // nothing of the old hour is left in any total
    assertThat(gauge.level()).isEqualTo(Level.NONE);
  }

  @Test
  void aStandingLevelIsToldAgainOnceAnHour() {
    List<HazardEvent> events = hourly(60, 20, 20, 20, 20);
    assertThat(events).anyMatch(event -> event.level() == event.before());
    for (int i = 1; i < events.size(); i++) {
      Duration since = Duration.between(events.get(i - 1).time(), events.get(i).time());
      assertThat(since).isLessThanOrEqualTo(Duration.ofHours(1));
    }
    assertThat(since(events.get(events.size() - 1))).isGreaterThanOrEqualTo("PT4H");
  }

  @Test
  void aLevelStandsAsLongAsTheRuleSaysAfterItWasLastReached() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60); // 60 mm from 0 h to 1 h
    gauge.rain(170, 0, 110); // R3h is 50 mm until 2 h 50 min and then the gauge falls silent
    Instant reached = Gauge.START.plus(Duration.ofMinutes(170));
    HazardEvent last = gauge.events.get(gauge.events.size() - 1);
    assertThat(last.level()).isEqualTo(Level.ORANGE);
    assertThat(last.until())
        .isBetween(reached.plusSeconds(3 * 3600), reached.plusSeconds(4 * 3600));
  }

  @Test
  void aLevelFallsOnlyWhenItWasNotReachedForAnHour() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60);
    gauge.rain(190, 0.5, 130); // R3h falls below 50 mm at 3 h 10 min
    gauge.rain(248, 0.5, 58);
    assertThat(gauge.level()).isEqualTo(Level.ORANGE);
    gauge.rain(252, 0.1, 4);
    assertThat(gauge.level()).isEqualTo(Level.YELLOW);
  }

  @Test
  void whileItRainsTheMildestColourStays() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60);
    gauge.rain(20 * 60, 19, 19 * 60); // 1 mm an hour
    assertThat(gauge.level()).isEqualTo(Level.BLUE);
  }

  @Test
  void whatFellBeforeAnEndCountsNoMore() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60);
    gauge.rain(5 * 60, 0, 4 * 60);
    assertThat(gauge.level()).as("R12h is still 60 mm").isEqualTo(Level.NONE);
    gauge.rain(6 * 60, 0.2, 60);
    assertThat(gauge.level()).isEqualTo(Level.NONE);
    gauge.rain(7 * 60, 50, 60);
    assertThat(gauge.level()).as("50.2 mm of new rain").isEqualTo(Level.ORANGE);
  }

  @Test
  void aGaugeThatLosesEveryFourthReportDoesNotKeepItsColourForEver() {
    Gauge gauge = new Gauge();
    gauge.rain(60, 60, 60);
    for (int minute = 61; minute <= 24 * 60; minute++) {
      if (minute % 4 != 0) {
        gauge.report(60 * minute, 0, 60);
      }
    }
    assertThat(gauge.level()).isEqualTo(Level.NONE);
  }

  @Test
  void theEndSaysWhatEndedIt() {
    List<HazardEvent> events = hourly(60, 0, 0, 0, 0);
    HazardEvent last = events.get(events.size() - 1);
    assertThat(last.measure()).isEqualTo("RAIN_MM/4h");
    assertThat(last.threshold()).isEqualTo(0.1);
    assertThat(last.reason().en()).contains("over 4 h 0 mm, below 0.1 mm, so it is over");
  }

  private static String ups(List<HazardEvent> events) {
    List<String> ups = new ArrayList<>();
    for (HazardEvent event : events) {
      if (event.level().isWorse(event.peak())) {
        ups.add(event.level() + "@" + since(event));
      }
    }
    return String.join(" ", ups);
  }

  private static String since(HazardEvent event) {
    return Duration.between(Gauge.START, event.time()).toString();
  }

  private static List<HazardEvent> steady(double mmPerHour, int everySeconds, Duration length) {
    Gauge gauge = new Gauge();
    double each = mmPerHour * everySeconds / 3_600;
    for (int s = everySeconds; s <= length.toSeconds(); s += everySeconds) {
      gauge.report(s, each, everySeconds);
    }
    return gauge.events();
  }

  private static List<HazardEvent> hourly(int... mm) {
    Gauge gauge = new Gauge();
    for (int hour = 0; hour < mm.length; hour++) {
      gauge.rain(60 * (hour + 1), mm[hour], 60);
    }
    return gauge.events();
  }

  /** A gauge and what the rule says of it, report by report. */
  private static final class Gauge {
    static final Instant START = Rain.START;
    private final SourceRevision revision = new SourceRevision(Rain.RULE, Map.of());
    private SourceHistory history = SourceHistory.empty();
    private final List<HazardEvent> events = new ArrayList<>();

    /** Rain spread evenly over the minutes before a minute. */
    void rain(int untilMinute, double mm, int minutes) {
      for (int m = untilMinute - minutes + 1; m <= untilMinute; m++) {
        report(60 * m, mm / minutes, 60);
      }
    }

    void report(int second, double mm, int cover) {
      SourceRevision.Revised revised = revision.take(history, Rain.report(second, mm, cover));
      history = revised.history();
      for (HazardChange change : revised.changes()) {
        assertThat(change.before()).as("nothing is revised in order").isEmpty();
        events.addAll(change.after());
      }
    }

    Level level() {
      return history.now().level();
    }

    List<HazardEvent> events() {
      return events;
    }
  }
}
