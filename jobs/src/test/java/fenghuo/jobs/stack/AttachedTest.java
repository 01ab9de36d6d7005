package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AttachedTest {
  @Test
  void endsWithItsInput() throws IOException, InterruptedException {
    Process child = new ProcessBuilder(command(Waiter.class)).start();
    assertThat(child.getInputStream().read()).isEqualTo('!');
    child.getOutputStream().close();
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isZero();
  }

  @Test
  void handsOnTheArguments() throws IOException {
    Process child = new ProcessBuilder(command(Speaker.class)).start();
    assertThat(child.getInputStream()).hasContent("one two");
  }

  private static List<String> command(Class<?> program) {
    String classPath = System.getProperty("java.class.path");
    return List.of(
        Executables.java(),
        "-cp",
        classPath,
        Attached.class.getName(),
        program.getName(),
        "one",
        "two");
  }

  /** Says that it runs, and would run for ever. */
  static final class Waiter {
    public static void main(String[] arguments) throws InterruptedException {
      System.out.print('!');
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }

  /** Says its arguments, and ends. */
  static final class Speaker {
    public static void main(String[] arguments) {
      System.out.print(String.join(" ", arguments));
      System.exit(0);
    }
  }
}
