package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FeedTableTest {

  /** Where it fails: {@code ./fenghuo feeds table > connectors/feeds.md}. */
  @Test
  void theRoomShowsWhatTheFeedFilesSay() throws IOException {
    assertThat(Files.readAllLines(Path.of("feeds.md")))
        .containsExactlyElementsOf(FeedTable.of(Sample.FEEDS));
  }
}
