package fenghuo.connectors.feed;

import fenghuo.connectors.wire.Flaw;
import fenghuo.connectors.wire.UnreadableException;
import fenghuo.connectors.wire.WireContents;
import fenghuo.connectors.wire.WireFormat;
import fenghuo.connectors.wire.WireRecord;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import fenghuo.model.Aside;
import fenghuo.model.Observation;
import fenghuo.model.Reason;
import fenghuo.model.Room;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes observations of the records in a message, by the names and limits of a feed file.
 *
 * <p>Strict in what it takes for a value (a number is no text, a time has an offset) and tolerant
 * of what it does not know: a field that the feed file does not name is noted, and the rest goes
 * on, for a gauge with new firmware must not fall silent. So does the rest of a message of which
 * one record is faulty.
 */
final class FeedDecoder implements Decoder {
  private static final long serialVersionUID = 1L;

  /** The most bytes of a message that are looked at: what Kafka takes, unless told otherwise. */
  private static final int LONGEST = 1 << 20;

  private final Feed feed;
  private final WireFormat format;
  private final Set<String> known = new HashSet<>();

  FeedDecoder(Feed feed, WireFormat format) {
    this.feed = feed;
    this.format = format;
    known.addAll(feed.fields());
  }

  @Override
  public Arrival decode(Arrived arrived, byte[] bytes) {
    if (bytes.length > LONGEST) {
      return unreadable(
          arrived, bytes, "is longer than %d bytes: %d".formatted(LONGEST, bytes.length));
    }
    WireContents contents;
    try {
      contents = format.read(bytes);
    } catch (UnreadableException e) {
      return unreadable(arrived, bytes, AsideText.ofParser(e.getMessage(), feed));
    }
    if (contents.records().isEmpty() && contents.flaws().isEmpty()) {
      // a sign of life of one sender promises nothing of what others have under way
      Instant come = arrived.at().minusSeconds(feed.latenessSeconds());
      return new Arrival(arrived, come, List.of(), List.of());
    }
    return new Reading(arrived, contents).arrival();
  }

  private Arrival unreadable(Arrived arrived, byte[] bytes, String detail) {
    int length = Math.min(bytes.length, Aside.LONGEST_RAW);
    String raw = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return Arrival.refused(arrived, aside(Reason.UNREADABLE, arrived, detail, raw));
  }

  private Aside aside(Reason reason, Arrived arrived, String detail, String raw) {
    return Aside.of(Room.FEED_READER, reason, arrived, detail, AsideText.of(raw, feed));
  }

  /** One message under reading. */
  private final class Reading {
    private final Arrived arrived;
    private final WireContents contents;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private Instant latest = Instant.EPOCH;

    Reading(Arrived arrived, WireContents contents) {
      this.arrived = arrived;
      this.contents = contents;
    }

    Arrival arrival() {
      for (Flaw flaw : contents.flaws()) {
        asides.add(aside(flaw.reason(), arrived, flaw.detail(), flaw.raw()));
      }
      for (int i = 0; i < contents.records().size(); i++) {
        read(
            contents.records().get(i),
            contents.records().size() == 1 ? "" : "record %d: ".formatted(i + 1));
      }
      return new Arrival(arrived, latest, observations, asides);
    }

    /**
     * @param where the record stands in the message, if there are several
     */
    private void read(WireRecord record, String where) {
      FieldReader fields =
          new FieldReader(
              record.fields(), format.tellsNumbersFromTexts(), !AsideText.isPersonal(feed));
      Observation observation = observationIn(fields);
      if (fields.isFaulty()) {
        setAside(fields.reason(), where + fields.faults(), record);
        return;
      }
      observations.add(observation);
      latest = observation.time().isAfter(latest) ? observation.time() : latest;
      String strangers = format.isOurs() ? strangers(record) : "";
      if (!strangers.isEmpty()) {
        setAside(
            Reason.UNKNOWN_FIELD,
            where + "fields that the feed file does not name: " + strangers,
            record);
      }
      if (!fields.shortened().isEmpty()) {
        setAside(Reason.SHORTENED, where + fields.shortened(), record);
      }
    }

    private void setAside(Reason reason, String detail, WireRecord record) {
      asides.add(aside(reason, arrived, detail, record.raw().get()));
    }
  }

  private Observation observationIn(FieldReader fields) {
    Feed.Says says = feed.says();
    return Observation.of(
        feed.name(),
        fields.name(says.source()),
        fields.count(says.revision()),
        fields.time(says.time()),
        says.isPlaced() ? fields.number(says.lon()) : Double.NaN,
        says.isPlaced() ? fields.number(says.lat()) : Double.NaN,
        fields.readings(feed.readings()),
        fields.labels(feed.labels()));
  }

  private String strangers(WireRecord record) {
    Set<String> strangers = new TreeSet<>();
    Iterator<String> names = record.fields().fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (!known.contains(name)) {
        strangers.add(name);
      }
    }
    return String.join(", ", strangers);
  }
}
