package fenghuo.jobs.replay;

import fenghuo.connectors.json.Notice;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Township;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.model.Level;
import fenghuo.model.MessageType;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Shows the messages of the topic {@code warnings} as they appear, as a duty officer would read
 * them: one line for the townships of a county that share time, colour and hazard.
 */
final class Timeline implements AutoCloseable {
  private static final Duration QUIET = Duration.ofMillis(200);
  private static final int MOST_AT_ONCE = 2_000;
  private static final int MOST_NAMES = 4;
  private static final int REASON_WIDTH = 110;

  private final Screen screen;
  private final Gazetteer gazetteer;
  private final Rulebook rules;
  private final boolean live;
  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Thread reader;
  private final AtomicInteger shown = new AtomicInteger();
  private volatile boolean ending;
  private String day = "";

  /** What shares a line. */
  private record Line(
      String time, String day, MessageType type, Level level, String family, String county) {}

  private Timeline(KafkaAddress kafka, Policy policy, Screen screen, boolean live) {
    this.screen = screen;
    this.gazetteer = Gazetteer.of(policy.places());
    this.rules = policy.rules();
    this.live = live;
    Properties properties = kafka.properties();
    properties.put("group.id", kafka.topics().prefix() + "timeline");
    properties.put("enable.auto.commit", "false");
    properties.put("auto.offset.reset", "earliest");
    consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(kafka.topics().warnings()));
    reader = new Thread(this::read, "timeline");
    reader.setDaemon(true);
  }

  /**
   * Begins to read.
   *
   * @param live whether to show messages as they appear
   */
  static Timeline start(KafkaAddress kafka, Policy policy, Screen screen, boolean live) {
    Timeline timeline = new Timeline(kafka, policy, screen, live);
    timeline.reader.start();
    return timeline;
  }

  /** Counts the messages so far, those that change no level included. */
  AtomicInteger messages() {
    return shown;
  }

  private void read() {
    List<Notice> kept = new ArrayList<>();
    boolean more = true;
    while (more) {
      boolean last = ending;
      List<Notice> notices = heard();
      if (live) {
        show(notices);
      } else {
        kept.addAll(notices);
      }
      more = !last || !notices.isEmpty();
    }
    consumer.close();
    show(kept);
  }

  /** What comes until it is quiet for a moment: the warnings of one event are told together. */
  private List<Notice> heard() {
    List<Notice> notices = new ArrayList<>();
    int before;
    do {
      before = notices.size();
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(QUIET)) {
        notices.add(Notice.read(record.value()));
      }
    } while (notices.size() > before && notices.size() < MOST_AT_ONCE);
    shown.addAndGet(notices.size());
    return notices;
  }

  private void show(List<Notice> notices) {
    Map<Line, List<Notice>> lines = new LinkedHashMap<>();
    notices.stream()
        .filter(Notice::changesLevel)
        .sorted(
            Comparator.comparing(Notice::time)
                .thenComparing(Notice::level, Comparator.reverseOrder())
                .thenComparing(Notice::township))
        .forEach(
            notice -> lines.computeIfAbsent(lineOf(notice), any -> new ArrayList<>()).add(notice));
    lines.forEach(this::show);
  }

  private Line lineOf(Notice notice) {
    String county = gazetteer.township(notice.township()).map(Township::county).orElse("");
    return new Line(
        Beijing.time(notice.time()),
        Beijing.day(notice.time()),
        notice.type(),
        notice.level(),
        notice.family(),
        county);
  }

  private void show(Line line, List<Notice> notices) {
    if (!line.day().equals(day)) {
      day = line.day();
      screen.line("── " + day + " " + "─".repeat(40));
    }
    String colour = screen.inked(line.level(), "● " + line.level().chinese());
    String hazard = rules.hazard(line.family()).title().zh();
    String where = gazetteer.fullName(line.county()) + " " + names(notices);
    screen.line(
        "%s  %s  %s  %s  %s"
            .formatted(
                line.time(), colour, line.type().chinese(), Screen.padded(hazard, 10), where));
    if (line.type() != MessageType.EXPIRE) {
      screen.line(" ".repeat(26) + Screen.cut(notices.get(0).reason().zh(), REASON_WIDTH));
    }
  }

  private String names(List<Notice> notices) {
    List<String> names = new ArrayList<>();
    for (Notice notice : notices) {
      names.add(
          gazetteer.township(notice.township()).map(Township::name).orElse(notice.township()));
    }
    if (names.size() <= MOST_NAMES) {
      return String.join("、", names);
    }
    return "%s等 %d 个乡镇".formatted(String.join("、", names.subList(0, MOST_NAMES)), names.size());
  }

  /** Shows what is left, then ends. */
  @Override
  public void close() throws InterruptedException {
    ending = true;
    reader.join();
  }
}
