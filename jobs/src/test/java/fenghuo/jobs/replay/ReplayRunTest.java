package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.FileLocked;
import fenghuo.jobs.stack.Home;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayRunTest {
  private static final int LONGEST_KEY = 50;

  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "Cenc_2009_2015", "7", "_"})
  void aPlainNameIsItsOwnKey(String name) {
    assertThat(ReplayRun.keyOf(name)).isEqualTo(name);
  }

  @Test
  void otherNamesHaveKeysOfTheirOwn() {
    List<String> names =
        List.of("地震", "台网", "a-b", "a.b", "a b", "", "x".repeat(200), "x".repeat(201));
    assertThat(names.stream().map(ReplayRun::keyOf))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[A-Za-z0-9_]{1,%d}".formatted(LONGEST_KEY)));
  }

  @Test
  void oneNameIsReplayedOnceAtATime() throws IOException {
    Workplace place = new Workplace(Home.find(), work, line -> {});
    try (FileLocked held = run("one").reserve(place);
        FileLocked other = run("two").reserve(place)) {
      assertThat(held).isNotSameAs(other);
      assertThatThrownBy(() -> run("one").reserve(place))
          .isInstanceOf(StackException.class)
          .hasMessage("replay_one is being replayed already");
    }
    run("one").reserve(place).close();
  }

  private static ReplayRun run(String name) {
    Endpoints nowhere = new Endpoints("127.0.0.1:9", "http://127.0.0.1:9");
    PrintStream unseen =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    return new ReplayRun(name, nowhere, Map.of(), new Screen(unseen, false));
  }
}
