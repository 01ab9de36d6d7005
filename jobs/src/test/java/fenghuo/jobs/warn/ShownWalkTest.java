package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.JsonEncoder;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Level;
import fenghuo.model.Warning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A squall through the whole pipeline, told by a station that is believed and by a cheap one. */
class ShownWalkTest {
  private static final Instant NOON = Instant.parse("2020-06-26T04:00:00Z");
  private static final int MINUTES = 240;
  private static final int LATE_MINUTE = 25;

  @ParameterizedTest(name = "{0}, parallelism {1}: {2}")
  @CsvSource({"weather.aws, 1, RED, 红色", "weather.aws, 2, RED, 红色", "weather.micro, 2, ORANGE, 橙色"})
  void itsGustsWarnTheTownshipFromTheFirstEvenWhereItComesLate(
      String feed, int parallelism, Level level, String colour) throws Exception {
    List<Arrival> arrivals = new ArrayList<>();
    for (int minute = 1; minute <= MINUTES; minute++) {
      if (minute != LATE_MINUTE) {
        arrivals.add(arrival(feed, minute, minute));
      }
      if (minute == LATE_MINUTE + 10) {
        arrivals.add(arrival(feed, LATE_MINUTE, minute));
      }
    }
    Walk.Left left = Walk.walk(arrivals, parallelism);
    assertThat(left.asides()).isEmpty();
    Warning gale =
        left.warnings().values().stream()
            .filter(warning -> warning.family().equals("gale"))
            .reduce((one, other) -> other)
            .orElseThrow();
    assertThat(gale.peak()).isEqualTo(level);
    assertThat(gale.onset()).isEqualTo(NOON.plusSeconds(60L * LATE_MINUTE));
    assertThat(left.messages())
        .anyMatch(message -> message.warning().headline().zh().endsWith("大风" + colour + "预警"));
  }

  /** Gusts of 38 m/s from the late minute on, for a quarter of an hour. */
  private static Arrival arrival(String name, int minute, int arrivalMinute) {
    Map<String, Object> record = new TreeMap<>();
    record.put("station", "g");
    record.put("time", NOON.plusSeconds(60L * minute).toString());
    record.put("lon", 102.1769);
    record.put("lat", 28.2866);
    record.put("gust_m_s", minute >= LATE_MINUTE && minute < LATE_MINUTE + 15 ? 38 : 5);
    Feed feed = Walk.POLICY.feeds().named(name);
    Instant at = NOON.plusSeconds(60L * arrivalMinute + 1);
    var arrived = new Arrived(name, feed.topic() + "/0@" + minute, at);
    return Decoders.of(feed).decode(arrived, JsonEncoder.encode(record));
  }
}
