package fenghuo.connectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One message for each feed, written by hand. */
public final class Samples {
  private Samples() {}

  /**
   * The message of a file under {@code samples/}.
   *
   * @param file the feed's name and an ending
   */
  public static byte[] of(String file) {
    try (InputStream sample = Samples.class.getResourceAsStream("/samples/" + file)) {
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
