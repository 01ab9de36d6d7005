package fenghuo.connectors.json;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void halfACharacterIsWrittenAsAQuestionMark() {
    Arrived arrived =
        new Arrived("weather.rain", "rain/0@7", Instant.parse("2020-06-26T12:27:00Z"));
    Aside aside =
        Aside.of(Room.FEED_READER, Reason.UNREADABLE, arrived, "雨\ud83c", "\udf27 \ud83c\udf27");
    assertThat(new String(Json.aside(aside), StandardCharsets.UTF_8))
        .contains("\"detail\":\"雨?\"", "\"raw\":\"? 🌧\"");
  }
}
