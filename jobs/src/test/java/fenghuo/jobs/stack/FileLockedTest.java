package fenghuo.jobs.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLockedTest {
  @TempDir private Path folder;

  @Test
  void whatIsHeldCannotBeHadUntilItIsGivenBack() throws IOException {
    try (FileLocked held = FileLocked.tryFor(file()).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(FileLocked.tryFor(file())).isEmpty();
      assertThat(FileLocked.tryFor(folder.resolve("locks/../locks/one"))).isEmpty();
    }
    assertThat(FileLocked.tryFor(file())).hasValueSatisfying(FileLockedTest::close);
  }

  @Test
  void anotherFileIsAnotherLock() throws IOException {
    try (FileLocked one = FileLocked.waitFor(file());
        FileLocked two = FileLocked.waitFor(folder.resolve("locks/two"))) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void anotherProcessHoldsItUntilItDies() throws IOException {
    Process holder =
        new ProcessBuilder(
                Executables.java(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file().toString())
            .start();
    assertThat(holder.getInputStream().read()).isEqualTo('!');
    assertThat(FileLocked.tryFor(file())).isEmpty();
    holder.destroyForcibly().onExit().join();
    assertThat(FileLocked.tryFor(file())).hasValueSatisfying(FileLockedTest::close);
  }

  @Test
  void aFileThatCannotBeMadeHoldsNobodyUp() throws IOException {
    Path blocked = Files.writeString(folder.resolve("no folder"), "").resolve("one");
    for (String time : List.of("first", "second")) {
      assertThat(catchThrowable(() -> FileLocked.tryFor(blocked)))
          .as(time)
          .isInstanceOf(IOException.class);
    }
  }

  private Path file() {
    return folder.resolve("locks/one");
  }

  private static void close(FileLocked lock) {
    try (lock) {
      assertThat(lock).isNotNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds a file until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws IOException, InterruptedException {
      Optional<FileLocked> held = FileLocked.tryFor(Path.of(arguments[0]));
      System.out.print(held.isPresent() ? '!' : '?');
      System.out.flush();
      Thread.currentThread().join();
    }
  }
}
