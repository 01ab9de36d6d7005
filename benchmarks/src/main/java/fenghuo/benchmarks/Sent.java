package fenghuo.benchmarks;

import fenghuo.connectors.feed.Decoder;
import fenghuo.connectors.feed.Decoders;
import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.datagen.source.GeneratorFunction;

/**
 * The records of many sources, each a report a minute: those of one slot come minute by minute, for
 * the generator gives each slot its share of the numbers in one piece. The records are made before
 * the first is sent; only the time is written into them as they go. Each goes with its origin.
 */
final class Sent implements GeneratorFunction<Long, Tuple2<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  /** When the last job began to send, by the nanosecond clock of this process. */
  private static final AtomicLong FIRST_AT = new AtomicLong();

  private final String feed;
  private final int sources;
  private final int reports;
  private final int slots;
  private transient byte[][] records;
  private transient String[] origins;

  Sent(String feed, int sources, int reports, int slots) {
    this.feed = feed;
    this.sources = sources;
    this.reports = reports;
    this.slots = slots;
  }

  static long firstAt() {
    return FIRST_AT.get();
  }

  @Override
  public void open(SourceReaderContext context) {
    Sampled sampled = Sampled.of(feed);
    Random random = new Random(1);
    records = new byte[sources * Sampled.VARIANTS][];
    origins = new String[sources];
    for (int source = 0; source < sources; source++) {
      origins[source] = feed + "/s" + source;
      double lon = 102 + 0.4 * random.nextDouble();
      double lat = 27.7 + 0.8 * random.nextDouble();
      for (int variant = 0; variant < Sampled.VARIANTS; variant++) {
        records[source * Sampled.VARIANTS + variant] =
            sampled.record("s" + source, lon, lat, variant);
      }
    }
    FIRST_AT.set(System.nanoTime());
  }

  @Override
  public Tuple2<String, byte[]> map(Long number) {
    int ofSlot = sources / slots;
    int slot = (int) (number / ((long) ofSlot * reports));
    int source = slot * ofSlot + (int) (number % ofSlot);
    int report = reportOf(number);
    byte[] record = records[source * Sampled.VARIANTS + report % Sampled.VARIANTS];
    return Tuple2.of(origins[source], Sampled.at(report, record));
  }

  private int reportOf(long number) {
    int ofSlot = sources / slots;
    return (int) (number % ((long) ofSlot * reports) / ofSlot);
  }

  /** The same, decoded inside the source as the job does. */
  static final class Decoded implements GeneratorFunction<Long, Arrival> {
    private static final long serialVersionUID = 1L;

    private final Sent sent;
    private transient Decoder decoder;

    Decoded(Sent sent) {
      this.sent = sent;
    }

    @Override
    public void open(SourceReaderContext context) {
      decoder = Decoders.of(Sampled.of(sent.feed).feed());
      sent.open(context);
    }

    @Override
    public Arrival map(Long number) {
      Instant at = Sampled.moment(sent.reportOf(number));
      return decoder.decode(new Arrived(sent.feed, "t/0@" + number, at), sent.map(number).f1);
    }
  }
}
