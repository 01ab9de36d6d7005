package fenghuo.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The faults of hours are what they say, beside the same reports without any fault. */
class FaultTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Told FAULTY = Told.of(0.01);
  private static final Told SOUND = Told.of(0);

  @Test
  void aBlockedGaugeReportsNoRainWhereItRains() {
    List<Mishap> blocked = FAULTY.of(Fault.BLOCKED);
    assertThat(blocked).hasSizeGreaterThan(10);
    for (Mishap mishap : blocked) {
      assertThat(hour(SOUND, mishap, 0)).as("%s", mishap).isGreaterThan(7);
      assertThat(FAULTY.rain(mishap, mishap.from(), mishap.to())).as("%s", mishap).isZero();
      assertThat(length(mishap)).isEqualTo(HOUR.multipliedBy(3));
    }
  }

  @Test
  void anOvercountingGaugeReportsRainWhereThereIsNone() {
    List<Mishap> overcounting = FAULTY.of(Fault.OVERCOUNTING);
    assertThat(overcounting).hasSizeGreaterThan(10);
    for (Mishap mishap : overcounting) {
      assertThat(length(mishap)).isEqualTo(HOUR.multipliedBy(2));
      for (int hour = 0; hour < 2; hour++) {
        assertThat(hour(FAULTY, mishap, hour)).as("%s", mishap).isBetween(23.0, 37.0);
        for (Station near : SOUND.gaugesAround(mishap, 20)) {
          Instant from = mishap.from().plus(HOUR.multipliedBy(hour));
          assertThat(SOUND.rain(near, from, from.plus(HOUR))).as("%s", mishap).isLessThan(2);
        }
      }
    }
  }

  @Test
  void aBiasedTemperatureCreepsToTwelveDegreesAndBack() {
    List<Mishap> biased = FAULTY.of(Fault.BIASED);
    assertThat(biased).hasSizeGreaterThan(3);
    for (Mishap mishap : biased) {
      double before = 0;
      for (Report report : FAULTY.during(mishap)) {
        double off = value(report, mishap) - value(SOUND.at(report), mishap);
        assertThat(off).as("%s: %s", mishap, report.time()).isCloseTo(before, within(1.2));
        if (isInTheMiddle(report, mishap)) {
          assertThat(off).isCloseTo(12, within(0.01));
        }
        before = off;
      }
      assertThat(before).as("at its end").isCloseTo(0, within(0.01));
    }
  }

  @Test
  void nothingComesWhileASourceIsSilentInTheRain() {
    List<Mishap> silent = FAULTY.of(Fault.SILENT_IN_RAIN);
    assertThat(silent).hasSizeGreaterThan(5);
    for (Mishap mishap : silent) {
      assertThat(FAULTY.during(mishap)).isEmpty();
      assertThat(hour(SOUND, mishap, 0)).as("%s", mishap).isGreaterThan(4.5);
    }
  }

  @Test
  void aSlowClockStaysSlowForHours() {
    List<Mishap> behind = FAULTY.of(Fault.CLOCK_BEHIND);
    assertThat(behind).hasSizeGreaterThan(10);
    for (Mishap mishap : behind) {
      assertThat(length(mishap)).isEqualTo(HOUR.multipliedBy(4));
      assertThat(FAULTY.during(mishap)).isNotEmpty();
      for (Report report : FAULTY.during(mishap)) {
        Duration after = Duration.between(report.time(), report.arrival());
        assertThat(after.toSeconds()).isBetween(1_050L, 1_111L);
      }
    }
  }

  @Test
  void theCounterGrowsByWhatIsReported() {
    int compared = 0;
    for (Told told : List.of(FAULTY, SOUND)) {
      for (List<Report> reports : told.counting()) {
        for (int i = 1; i < reports.size(); i++) {
          compared++;
          assertThat(grown(reports, i))
              .as("%s", reports.get(i))
              .isCloseTo(number(reports.get(i), "rain_mm"), within(0.001));
        }
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  private static double grown(List<Report> reports, int index) {
    return number(reports.get(index), "rain_total_mm")
        - number(reports.get(index - 1), "rain_total_mm");
  }

  /** The rain in an hour of a fault, mm. */
  private static double hour(Told told, Mishap mishap, int hour) {
    Instant from = mishap.from().plus(HOUR.multipliedBy(hour));
    return told.rain(mishap, from, from.plus(HOUR).minusSeconds(1));
  }

  /** From the first wrong report to when the next sound one is due. */
  private static Duration length(Mishap mishap) {
    long every = SOUND.station(mishap).fleet().everySeconds();
    return Duration.between(mishap.from(), mishap.to()).plusSeconds(every);
  }

  private static boolean isInTheMiddle(Report report, Mishap mishap) {
    return !report.time().isBefore(mishap.from().plus(HOUR))
        && !report.time().isAfter(mishap.to().minus(HOUR));
  }

  private static double value(Report report, Mishap mishap) {
    return number(report, mishap.field());
  }

  private static double number(Report report, String field) {
    return (double) report.fields().get(field);
  }
}
