package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.ReadingField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the feed files say, as a table for people: Markdown, a row for each feed. */
public final class FeedTable {
  private static final List<String> HEAD =
      List.of(
          "# Feeds",
          "",
          "Made by `./fenghuo feeds table` from the feed files, and held to them by a test. Every record says who reports, when, and",
          "with which revision, beside the fields here. `?` may be missing; `=` counts as this where it is; what lies beyond its limits",
          "does not count; words go from the least serious to the most. The place is told by the *record* or by the *register* of stations.",
          "",
          "| feed | topic | format | fields | place | sampling | trust | link |",
          "| --- | --- | --- | --- | --- | --- | --- | --- |");

  private FeedTable() {}

  /** The table, line by line. */
  public static List<String> of(Feeds feeds) {
    List<String> lines = new ArrayList<>(HEAD);
    feeds.all().forEach(feed -> lines.add(row(feed)));
    return lines;
  }

  private static String row(Feed feed) {
    return feed.isDerived() ? derived(feed) : sent(feed);
  }

  private static String derived(Feed feed) {
    String from = String.join("`, `", feed.derivation().from());
    return "| `%s` %s %s | none: made by the engine of `%s` | | %s | as those | | | |"
        .formatted(feed.name(), feed.title().zh(), feed.title().en(), from, fields(feed));
  }

  private static String sent(Feed feed) {
    return "| `%s` %s %s | `%s` | %s | %s | %s | %s | %s | %s |"
        .formatted(
            feed.name(),
            feed.title().zh(),
            feed.title().en(),
            feed.topic(),
            feed.decoder(),
            fields(feed),
            feed.says().isPlaced() ? "record" : "register",
            feed.samplingSeconds() == 0 ? "by event" : duration(feed.samplingSeconds()),
            feed.trust().name().toLowerCase(Locale.ROOT),
            feed.link().name().toLowerCase(Locale.ROOT));
  }

  private static String fields(Feed feed) {
    List<String> fields = new ArrayList<>();
    if (!feed.isDerived()) {
      fields.add("`%s`".formatted(feed.says().source()));
    }
    feed.readings().forEach(field -> fields.add(reading(field)));
    feed.labels().forEach(field -> fields.add(label(field)));
    return String.join("; ", fields);
  }

  private static String reading(ReadingField field) {
    String missing =
        Double.isNaN(field.otherwise()) ? mark(field.required()) : "=" + number(field.otherwise());
    return "`%s`%s %s to %s %s"
        .formatted(
            field.field(),
            missing,
            number(field.least()),
            number(field.most()),
            field.quantity().unit())
        .strip();
  }

  private static String label(LabelField field) {
    return "`%s`%s %s"
        .formatted(field.field(), mark(field.required()), String.join(", ", field.words()))
        .strip();
  }

  private static String mark(boolean required) {
    return required ? "" : "?";
  }

  private static String number(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String duration(long seconds) {
    Duration length = Duration.ofSeconds(seconds);
    if (length.equals(Duration.ofHours(length.toHours()))) {
      return length.toHours() + " h";
    }
    boolean wholeMinutes = length.equals(Duration.ofMinutes(length.toMinutes()));
    return wholeMinutes ? length.toMinutes() + " min" : seconds + " s";
  }
}
