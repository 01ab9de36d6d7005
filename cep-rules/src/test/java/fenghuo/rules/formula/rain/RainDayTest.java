package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RainDayTest {

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2020-06-26T08:00:00, 2020-06-25, 2020-06-26",
    "2020-06-26T08:00:01, 2020-06-26, 2020-06-26",
    "2020-06-26T20:00:00, 2020-06-26, 2020-06-26",
    "2020-06-26T20:00:01, 2020-06-26, 2020-06-27",
    "2020-06-27T00:00:00, 2020-06-26, 2020-06-27",
    "2020-06-27T08:00:00, 2020-06-26, 2020-06-27",
    "2021-01-01T03:00:00, 2020-12-31, 2021-01-01"
  })
  void aReadingBelongsToTheDayThatItEnds(String time, LocalDate hydrology, LocalDate weather) {
    Instant reading = beijing(time);
    assertThat(RainDay.HYDROLOGY.of(reading)).isEqualTo(hydrology);
    assertThat(RainDay.WEATHER.of(reading)).isEqualTo(weather);
  }

  /** Handbook 7.1, R01: 24 h from 06-26 08:00 to 06-27 08:00. */
  @Test
  void theDayOfMianningIsTheTwentySixth() {
    LocalDate day = LocalDate.of(2020, 6, 26);
    assertThat(RainDay.HYDROLOGY.beginning(day)).isEqualTo(beijing("2020-06-26T08:00:00"));
    assertThat(RainDay.HYDROLOGY.end(day)).isEqualTo(beijing("2020-06-27T08:00:00"));
  }

  @ParameterizedTest
  @EnumSource(RainDay.class)
  void daysFollowWithoutGaps(RainDay kind) {
    LocalDate day = LocalDate.of(2024, 2, 28);
    assertThat(kind.end(day)).isEqualTo(kind.beginning(day.plusDays(1)));
    assertThat(kind.of(kind.end(day))).isEqualTo(day);
    assertThat(kind.of(kind.beginning(day))).isEqualTo(day.minusDays(1));
  }

  private static Instant beijing(String time) {
    return OffsetDateTime.parse(time + "+08:00").toInstant();
  }
}
