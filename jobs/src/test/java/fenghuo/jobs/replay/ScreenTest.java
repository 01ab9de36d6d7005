package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void chineseCharactersAreTwoWide() {
    assertThat(Screen.width("暴雨 RED")).isEqualTo(8);
    assertThat(Screen.padded("暴雨", 6)).isEqualTo("暴雨  ");
    assertThat(Screen.cut("暴雨橙色预警", 7)).isEqualTo("暴雨橙…");
    assertThat(Screen.cut("暴雨", 7)).isEqualTo("暴雨");
  }

  @Test
  void withoutATerminalThereIsNoBarAndNoColour() {
    Screen screen = screen(false);
    screen.bar("half");
    screen.line(screen.inked(Level.RED, "red"));
    assertThat(shown()).isEqualTo("red" + System.lineSeparator());
  }

  @Test
  void aLineGoesAboveTheBar() {
    Screen screen = screen(true);
    screen.bar("half");
    screen.line("line");
    assertThat(shown()).isEqualTo("half\r\u001b[Kline" + System.lineSeparator() + "half");
  }

  private Screen screen(boolean terminal) {
    return new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), terminal);
  }

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
