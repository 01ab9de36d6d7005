package fenghuo.jobs.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks an HTTP port whether a ClickHouse is behind it. */
final class ClickHouseHttp {
  private static final int BOUND_MILLIS = 2_000;

  private ClickHouseHttp() {}

  /** Whether one answers at this URL now. */
  static boolean answers(String url) {
    try {
      var ping = (HttpURLConnection) URI.create(url + "/ping").toURL().openConnection();
      ping.setConnectTimeout(BOUND_MILLIS);
      ping.setReadTimeout(BOUND_MILLIS);
      ping.setRequestProperty("Connection", "close"); // an idle one would delay the engine's end
      try (InputStream answer = ping.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8).startsWith("Ok.");
      }
    } catch (IOException e) {
      return false;
    }
  }
}
