package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The few classes of ours that run inside child JVMs, copied out of the build. A child that
 * outlives the build must not read from it: the next build would write over the jar under its feet.
 */
final class ChildClasses {
  private static final List<String> NAMES =
      List.of("Attached", "ClickHouseMain", "ClickHouseMain$LibC", "ClickHouseMain$Console");

  private ChildClasses() {}

  /** Copies them into a folder, which then is a class path. */
  static Path copyInto(Path folder) throws IOException {
    String packageFolder = ChildClasses.class.getPackageName().replace('.', '/');
    Path target = Files.createDirectories(folder.resolve(packageFolder));
    for (String name : NAMES) {
      copy(name + ".class", target);
    }
    return folder;
  }

  private static void copy(String file, Path target) throws IOException {
    try (InputStream in = ChildClasses.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no class file " + file);
      }
      Files.copy(in, target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
