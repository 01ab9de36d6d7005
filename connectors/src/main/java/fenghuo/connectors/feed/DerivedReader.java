package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Derivation.Product;
import fenghuo.connectors.feed.Feed.Link;
import fenghuo.connectors.feed.Feed.Registers;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.connectors.feed.Feed.Says;
import fenghuo.connectors.feed.Feed.Trust;
import fenghuo.connectors.feed.Feed.Updates;
import fenghuo.policy.Entry;
import java.util.List;

/** Reads the file of a feed that the engine makes by itself; for {@link FeedFileReader}. */
final class DerivedReader {
  /** Such an observation has a source, a time and a place, though nobody sends them. */
  private static final Says SAYS = new Says("source", "time", "lon", "lat", "revision");

  private DerivedReader() {}

  static Feed read(String name, Entry file) {
    file.allowing(
        "title", "source", "version", "derived", "from", "revisable", "readings", "labels");
    file.get("source").text();
    Entry made = file.get("derived");
    Product product = made.oneOf(Product.class);
    if (product == Product.NOTHING) {
      made.fault("must be fire-weather or rain-state");
    }
    List<String> from = file.get("from").items().stream().map(Entry::text).toList();
    return new Feed(
        name,
        FeedFileReader.title(file.get("title")),
        "",
        "",
        0,
        file.get("revisable").duration().toSeconds(),
        0,
        0,
        Trust.OFFICIAL, // how far its values are believed, each flag says
        Link.WIRED,
        Updates.MOMENT,
        Reports.EVENTS, // a station that falls silent is known by its own feed
        Registers.NOTHING,
        new Derivation(product, file.get("version").count(), from),
        0,
        SAYS,
        ReadingsReader.readings(file.get("readings")),
        List.of(),
        file.find("labels").map(FeedFileReader::labels).orElse(List.of()));
  }
}
