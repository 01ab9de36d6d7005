package fenghuo.datasets.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gauges, radar and thermometers without faults report one and the same weather. */
class FieldTest {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");
  private static final Told SOUND = Told.of(0);
  private static final double LAPSE_A_METRE = 6.5 / 1_000;

  @Test
  void everyCellOfTheRadarLiesWithinAKilometreOfAGauge() {
    for (Station cell : of("weather.radar-qpe")) {
      assertThat(SOUND.stations())
          .as("%s", cell)
          .anyMatch(gauge -> gauge.fleet().isOfGauges() && Told.kilometres(gauge, cell) < 1);
    }
  }

  @Test
  void radarAndGaugeAgree() {
    int wet = 0;
    for (Station cell : of("weather.radar-qpe")) {
      for (Station gauge : of("weather.rain")) {
        for (int hour = 0; hour < 47 && Told.kilometres(gauge, cell) < 1; hour++) {
          double there = rain(gauge, hour);
          assertThat(rain(cell, hour)).isBetween(there * 0.6 - 1.5, there * 1.6 + 1.5);
          wet += there > 5 ? 1 : 0;
        }
      }
    }
    assertThat(wet).isPositive();
  }

  @Test
  void temperaturesOfNeighboursDifferByTheirAltitude() {
    double widest = 0;
    for (Station one : of("weather.aws")) {
      for (Station other : of("weather.aws.counter")) {
        if (Told.kilometres(one, other) < 20) {
          assertThat(atSeaLevel(one)).isBetween(atSeaLevel(other) - 1.6, atSeaLevel(other) + 1.6);
          widest = Math.max(widest, Math.abs(one.altitude() - other.altitude()));
        }
      }
    }
    assertThat(widest).as("m").isGreaterThan(200);
  }

  @Test
  void aPartOfThePrefectureIsAsDenseAsAllOfIt() {
    for (Station gauge : of("weather.rain")) {
      assertThat(SOUND.stations())
          .filteredOn(other -> other.fleet().isOfGauges())
          .filteredOn(other -> Told.kilometres(gauge, other) < 20)
          .hasSizeGreaterThan(5);
    }
  }

  private static List<Station> of(String fleet) {
    return SOUND.stations().stream()
        .filter(station -> station.fleet().name().equals(fleet))
        .toList();
  }

  /** Rain of an hour, mm. */
  private static double rain(Station station, int hour) {
    Instant begin = FROM.plus(Duration.ofHours(hour));
    return SOUND.rain(station, begin.plusSeconds(1), begin.plus(Duration.ofHours(1)));
  }

  private static double atSeaLevel(Station station) {
    Report report = SOUND.at(station, FROM.plus(Duration.ofHours(3)));
    double altitude = (double) report.fields().get("altitude_m");
    return (double) report.fields().get("temperature_c") + LAPSE_A_METRE * altitude;
  }
}
