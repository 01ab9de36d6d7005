package fenghuo.connectors.feed;

import fenghuo.connectors.wire.JsonFormat;
import fenghuo.connectors.wire.WireFormat;
import java.util.Map;
import java.util.TreeMap;

/** The wire formats that are known, by the name that a feed file gives them. */
public final class Decoders {
  private static final Map<String, WireFormat> FORMATS =
      new TreeMap<>(Map.of("json", new JsonFormat()));

  private Decoders() {}

  /** The names, in their order. */
  public static Iterable<String> names() {
    return FORMATS.keySet();
  }

  static boolean isKnown(String name) {
    return FORMATS.containsKey(name);
  }

  /** Whether a feed's records come in our own format, of which its feed file is the contract. */
  public static boolean isOurs(Feed feed) {
    return format(feed).isOurs();
  }

  public static Decoder of(Feed feed) {
    return new FeedDecoder(feed, format(feed));
  }

  private static WireFormat format(Feed feed) {
    WireFormat format = FORMATS.get(feed.decoder());
    if (format == null) {
      throw new IllegalStateException("no decoder is named " + feed.decoder());
    }
    return format;
  }
}
