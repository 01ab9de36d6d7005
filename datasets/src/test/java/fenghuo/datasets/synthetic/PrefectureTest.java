package fenghuo.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Places;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrefectureTest {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");
  private static final Places PLACES = Places.builtIn();

  @Test
  void equalPlansMakeEqualReports() {
    Plan plan = plan(7, 6, 0.02, 0.02);
    assertThat(lines(plan)).isEqualTo(lines(plan)).isNotEqualTo(lines(plan(8, 6, 0.02, 0.02)));
  }

  @Test
  void theyComeInTimeOrderWithinThePlan() {
    Plan plan = plan(1, 6, 0.02, 0.05);
    Instant before = plan.from();
    for (Report report : reports(plan)) {
      assertThat(report.arrival()).isBetween(before, plan.to());
      before = report.arrival();
    }
  }

  @Test
  void everySourceOfTheTableReports() {
    Map<String, Set<String>> sources = new HashMap<>();
    for (Report report : reports(plan(1, 0.5, 1, 0))) {
      sources.computeIfAbsent(report.feed(), feed -> new HashSet<>()).add(report.source());
    }
    assertThat(sources.get("weather.aws")).hasSize(626);
    assertThat(sources.get("weather.portable")).hasSize(60);
    assertThat(sources.get("hydro.reservoir")).hasSize(150);
    assertThat(sources.get("geo.point")).hasSize(3000);
    Prefecture.sources()
        .forEach(
            (feed, count) -> {
              if (!feed.equals("fire.camera")) { // reports twice a day
                assertThat(sources.get(feed)).as(feed).hasSize(count);
              }
            });
  }

  @Test
  void neighbouringGaugesAgreeAboutTheRain() {
    Storms storms = Storms.of(plan(1, 24, 1, 0), PLACES);
    double most = 0;
    for (var seat : PLACES.seats()) {
      double here = storms.at(seat.lon(), seat.lat()).by(Long.MAX_VALUE);
      double near = storms.at(seat.lon() + 0.01, seat.lat()).by(Long.MAX_VALUE);
      assertThat(near).isBetween(here * 0.75 - 1, here * 1.25 + 1);
      most = Math.max(most, here);
    }
    assertThat(most).isGreaterThan(20);
  }

  @Test
  void everyKindOfFaultIsPutInAndToldBeforeItComes() {
    Set<Mishap> told = new HashSet<>();
    Set<Fault> come = EnumSet.noneOf(Fault.class);
    Prefecture prefecture = Prefecture.of(plan(3, 30, 0.02, 0.03), PLACES, told::add);
    while (prefecture.hasNext()) {
      Report report = prefecture.next();
      come.add(report.mishap().fault());
      assertThat(report.isClean() || told.contains(report.mishap())).isTrue();
    }
    assertThat(come)
        .containsAll(EnumSet.complementOf(EnumSet.of(Fault.SILENT, Fault.SILENT_IN_RAIN)));
    assertThat(told).anyMatch(mishap -> mishap.fault() == Fault.SILENT);
  }

  @Test
  void withoutFaultsEveryReportIsClean() {
    assertThat(reports(plan(1, 3, 0.02, 0))).allMatch(Report::isClean);
  }

  private static Plan plan(long seed, double hours, double size, double faults) {
    Instant to = FROM.plus(Duration.ofMinutes((long) (hours * 60)));
    return new Plan(seed, FROM, to, size, faults);
  }

  private static List<String> lines(Plan plan) {
    return reports(plan).stream().map(Report::toString).toList();
  }

  private static List<Report> reports(Plan plan) {
    List<Report> reports = new ArrayList<>();
    Prefecture.of(plan, PLACES, mishap -> {}).forEachRemaining(reports::add);
    return reports;
  }
}
