package fenghuo.connectors.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrival;
import fenghuo.model.Observation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

  @Test
  void everyFeedThatIsSentHasASample() throws IOException {
    List<String> files = Sample.files();
    for (Feed feed : Sample.FEEDS.sent().all()) {
      assertThat(files).anyMatch(file -> file.startsWith(feed.name() + "."));
    }
    assertThat(files)
        .allMatch(
            file ->
                Sample.FEEDS.sent().all().stream()
                    .anyMatch(feed -> file.startsWith(feed.name() + ".")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fenghuo.connectors.feed.Sample#feeds")
  void aSampleShowsEveryFieldAndIsReadWithoutANote(Feed feed) {
    Arrival arrival = Sample.decode(feed, Sample.of(feed));
    assertThat(arrival.asides()).isEmpty();
    assertThat(arrival.observations()).hasSize(1);
    Observation observation = arrival.observations().get(0);
    assertThat(observation.readings()).hasSize(feed.readings().size());
    assertThat(observation.labels()).hasSize(feed.labels().size());
    assertThat(observation.isPlaced()).isEqualTo(feed.says().isPlaced());
    assertThat(feed.implausible(observation)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fenghuo.connectors.feed.Sample#feeds")
  void aSampleIsWhatIsUsual(Feed feed) {
    Observation observation = Sample.decode(feed, Sample.of(feed)).observations().get(0);
    for (Feed.ReadingField field : feed.readings()) {
      assertThat(observation.reading(field.quantity(), Double.NaN))
          .as(field.field())
          .isBetween(field.checks().usualLeast(), field.checks().usualMost());
    }
  }
}
