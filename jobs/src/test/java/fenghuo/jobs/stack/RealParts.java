package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where integration tests start real parts: the built repository, and a work folder of their own.
 */
public final class RealParts {
  private RealParts() {}

  /** A workplace that nobody has used, in a folder whose name every part must cope with. */
  public static Workplace fresh(String part) throws IOException {
    Path all = Files.createDirectories(Path.of(System.getProperty("fenghuo.test.work")));
    Path work = Files.createTempDirectory(all, part + " " + difficult() + " ");
    return new Workplace(Home.find(), work, line -> {});
  }

  /** Chinese, where the names of files can hold it; under the locale C they cannot. */
  private static String difficult() {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    return names.newEncoder().canEncode("烽火") ? "烽火" : "work";
  }
}
