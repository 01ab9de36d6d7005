package fenghuo.connectors.wire;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Real files, where the environment variable {@code FENGHUO_DATA} names their folder. */
public final class DataFolder {
  private DataFolder() {}

  /** The bytes of a file, unpacked; where there is no folder, the test is skipped. */
  public static byte[] bytes(String file) throws IOException {
    String folder = System.getenv("FENGHUO_DATA");
    assumeTrue(folder != null, "FENGHUO_DATA names no data folder to read from");
    try (InputStream in = Files.newInputStream(Path.of(folder).resolve(file))) {
      return file.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }
}
