package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.story.Story;
import fenghuo.model.Arrival;
import fenghuo.model.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story through the whole walk: the warnings it leaves are those written beside it. */
class StoryTest {
  private static final DateTimeFormatter BEIJING =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  static List<Story> stories() {
    return Story.builtIn();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryLeavesTheWarningsWrittenBesideIt(Story story) throws Exception {
    assertThat(rows(Walk.walk(Walk.arrivals(story), 2))).isEqualTo(expected(story));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void neitherOrderNorParallelismNorRepetitionChangeThem(Story story) throws Exception {
    Walk.Left once = Walk.walk(Walk.arrivals(story), 1);
    List<Arrival> disordered = disordered(Walk.arrivals(story), new Random(42));
    disordered.addAll(disordered.subList(0, disordered.size() / 2));
    assertThat(Walk.walk(disordered, 4).warnings()).isEqualTo(once.warnings());
  }

  /** Each arrival up to a quarter of an hour late, which every feed allows. */
  private static List<Arrival> disordered(List<Arrival> arrivals, Random random) {
    List<Long> at = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      order.add(order.size());
      at.add(arrival.time().toEpochMilli() + random.nextInt(15 * 60_000));
    }
    order.sort(Comparator.comparing(at::get));
    List<Arrival> disordered = new ArrayList<>();
    order.forEach(index -> disordered.add(arrivals.get(index)));
    return disordered;
  }

  private static List<String> rows(Walk.Left left) {
    List<String> rows = new ArrayList<>();
    for (Warning warning : left.warnings().values()) {
      rows.add(
          String.join(
              ",",
              warning.family(),
              Walk.POLICY.places().townships().stream()
                  .filter(township -> township.code().equals(warning.township()))
                  .findFirst()
                  .orElseThrow()
                  .name(),
              warning.township(),
              warning.basis().name(),
              warning.peak().name(),
              BEIJING.format(warning.onset()),
              BEIJING.format(warning.expires())));
    }
    Collections.sort(rows);
    return rows;
  }

  private static List<String> expected(Story story) throws IOException {
    String file = "/scenarios/" + story.name() + "/expected-warnings.csv";
    try (InputStream in = Story.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    }
  }
}
