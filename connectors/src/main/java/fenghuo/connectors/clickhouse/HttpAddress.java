package fenghuo.connectors.clickhouse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP port and nothing behind it: {@code http://127.0.0.1:8123}. The host is a name as the
 * internet has it (no underscore, which the driver would not find), or an address; one of IPv6
 * stands in brackets.
 */
public record HttpAddress(String scheme, String host, int port) {
  private static final Pattern URL =
      Pattern.compile("(https?)://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d{1,5}))?/?");
  private static final int HTTP = 8123;
  private static final int HTTPS = 8443;
  private static final int LAST = 65_535;

  /** Reads a URL; without a port, ClickHouse's usual one. Empty where it is anything else. */
  public static Optional<HttpAddress> parse(String url) {
    Matcher matcher = URL.matcher(url.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int usual = matcher.group(1).equals("https") ? HTTPS : HTTP;
    int port = matcher.group(3) == null ? usual : Integer.parseInt(matcher.group(3));
    return port < 1 || port > LAST
        ? Optional.empty()
        : Optional.of(new HttpAddress(matcher.group(1), matcher.group(2), port));
  }

  /** As a URL without a path. */
  @Override
  public String toString() {
    return "%s://%s:%d".formatted(scheme, host, port);
  }
}
