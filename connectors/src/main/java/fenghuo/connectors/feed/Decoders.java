package fenghuo.connectors.feed;

import fenghuo.connectors.wire.CapFormat;
import fenghuo.connectors.wire.CencFormat;
import fenghuo.connectors.wire.CimissFormat;
import fenghuo.connectors.wire.CsvFormat;
import fenghuo.connectors.wire.FirmsCsvFormat;
import fenghuo.connectors.wire.GeohazardFormat;
import fenghuo.connectors.wire.JsonFormat;
import fenghuo.connectors.wire.QuakeMlFormat;
import fenghuo.connectors.wire.SensorThingsFormat;
import fenghuo.connectors.wire.UsgsCsvFormat;
import fenghuo.connectors.wire.UsgsGeoJsonFormat;
import fenghuo.connectors.wire.WireFormat;
import fenghuo.connectors.wire.WireTime;
import fenghuo.connectors.wire.sl651.Sl651Format;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** The wire formats that are known, by the name that a feed file gives them. */
public final class Decoders {
  private static final Map<String, WireFormat> FORMATS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cimiss", new CimissFormat()),
              Map.entry("geohazard-mqtt", new GeohazardFormat(ZoneOffset.UTC)),
              Map.entry("geohazard-mqtt-local", new GeohazardFormat(WireTime.BEIJING)),
              Map.entry("json", new JsonFormat()),
              Map.entry("sensorthings", new SensorThingsFormat()),
              Map.entry("sl651", new Sl651Format()),
              Map.entry("cap", new CapFormat()),
              Map.entry("cenc", new CencFormat()),
              Map.entry("csv-local", new CsvFormat(WireTime.BEIJING)),
              Map.entry("csv-utc", new CsvFormat(ZoneOffset.UTC)),
              Map.entry("firms-csv", new FirmsCsvFormat()),
              Map.entry("usgs-csv", new UsgsCsvFormat()),
              Map.entry("usgs-geojson", new UsgsGeoJsonFormat()),
              Map.entry("quakeml", new QuakeMlFormat())));

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
    return !feed.isDerived() && format(feed).isOurs();
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
