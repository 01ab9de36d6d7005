package fenghuo.connectors.feed;

import java.util.Set;

/** The wire formats that are known, by the name that a feed file gives them. */
public final class Decoders {
  public static final Set<String> NAMES = Set.of("json");

  private Decoders() {}

  public static Decoder of(Feed feed) {
    return switch (feed.decoder()) {
      case "json" -> new JsonDecoder(feed);
      default -> throw new IllegalStateException("no decoder is named " + feed.decoder());
    };
  }
}
