package fenghuo.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.jobs.launch.Fenghuo;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.stack.RealParts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command of the README, from an empty work folder to an empty process list. */
class DemoIT {

  @Test
  void theDemoEndsWithABoardReadBackFromClickHouse() throws Exception {
    String screen =
        shown("--kafka-port", port(), "--clickhouse-port", port(), "--flink-port", port());
    assertThat(screen)
        .contains("合成数据")
        .contains("20:27:00  ● 橙色  发布  暴雨        冕宁县 高阳街道")
        .contains("21:29:00  ● 红色  更新  暴雨        冕宁县 高阳街道")
        .contains("四川泸定发生6.8级地震")
        .contains("全州 304 个乡镇：红色 0  橙色 63")
        .contains("全州 304 个乡镇：红色 0  橙色 3")
        .contains("964 条记录 = 964 观测")
        .contains("?user=platform");
  }

  private static String shown(String... ports) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
    try {
      String[] words = new String[ports.length + 6];
      String work = RealParts.fresh("demo").work().toString();
      System.arraycopy(
          new String[] {"--work", work, "demo", "--speed", "20000", "--down"}, 0, words, 0, 6);
      System.arraycopy(ports, 0, words, 6, ports.length);
      assertThat(Fenghuo.commandLine().execute(words))
          .as(shown.toString(StandardCharsets.UTF_8))
          .isZero();
    } finally {
      System.setOut(before);
    }
    return shown.toString(StandardCharsets.UTF_8);
  }

  private static String port() {
    return Integer.toString(Ports.free());
  }
}
