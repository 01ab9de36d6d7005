package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files under {@code resources/stack}: how the parts are set up, for anyone to read. */
final class Resources {
  private Resources() {}

  static String text(String name) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream("/stack/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource stack/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static void copy(String name, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Files.writeString(target, text(name));
  }
}
