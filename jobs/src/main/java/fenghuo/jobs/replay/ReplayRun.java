package fenghuo.jobs.replay;

import fenghuo.connectors.clickhouse.Migrations;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.GroupLag;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.TopicKeeper;
import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.FileLocked;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.stack.Workplace;
import fenghuo.jobs.warn.Addresses;
import fenghuo.jobs.warn.PolicyLoader;
import fenghuo.jobs.warn.WarningJob;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.model.Ids;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;

/**
 * Plays one playlist through the live job: fresh topics, the job on a Flink that runs, records at
 * their speed, and at the end everything written and accounted for.
 */
final class ReplayRun {
  private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);
  private static final long LOOK_AGAIN_MILLIS = 200;
  private static final int LONGEST_KEY = 50;
  private static final int DIGEST = 8;

  private final Settings settings;
  private final Policy policy;
  private final Addresses addresses;
  private final Screen screen;

  /**
   * @param own further settings: rules, feeds, places, parallelism
   */
  ReplayRun(String name, Endpoints endpoints, Map<String, String> own, Screen screen) {
    Map<String, String> values = new LinkedHashMap<>(own);
    values.put(Settings.KAFKA_BOOTSTRAP, endpoints.kafkaBootstrap());
    values.put(Settings.CLICKHOUSE_URL, endpoints.clickhouseHttpUrl());
    values.put(Settings.KAFKA_PREFIX, keyOf(name) + ".");
    values.put(Settings.CLICKHOUSE_DATABASE, "replay_" + keyOf(name)); // never the live one
    values.put(Settings.MODE, "replay");
    values.putIfAbsent(Settings.PARALLELISM, "2");
    // each reader has a partition of every topic, and heartbeats move every partition on
    values.put(Settings.KAFKA_PARTITIONS, values.get(Settings.PARALLELISM));
    values.put(Settings.KAFKA_IDLE, "10m");
    this.settings = Settings.of(values, System.getenv());
    this.policy = PolicyLoader.load(settings);
    this.addresses = Addresses.of(settings);
    this.screen = screen;
  }

  /** Of a replay's name, what topics and databases can be called; no other name has the same. */
  static String keyOf(String name) {
    if (name.matches("[A-Za-z0-9_]{1,%d}".formatted(LONGEST_KEY))) {
      return name;
    }
    String similar = name.replaceAll("[^A-Za-z0-9_]", "_");
    String digest = Ids.of(name).substring(0, DIGEST);
    int length = Math.min(similar.length(), LONGEST_KEY - DIGEST - 1);
    return similar.substring(0, length) + "_" + digest;
  }

  Policy policy() {
    return policy;
  }

  String database() {
    return addresses.clickHouse().database();
  }

  /**
   * Keeps the name to ourselves: two replays of one name would take each other's topics away.
   *
   * @throws StackException if another process in this work folder has it
   */
  FileLocked reserve(Workplace place) throws IOException {
    return FileLocked.tryFor(place.work().resolve("locks").resolve(database()))
        .orElseThrow(() -> new StackException(database() + " is being replayed already"));
  }

  /**
   * Removes what an earlier replay of this name left, whose rules and records may have been others.
   *
   * @return this
   */
  ReplayRun anew() throws SQLException {
    new Migrations(addresses.clickHouse()).remove();
    return this;
  }

  /**
   * Plays it, on top of what is there, and waits until all is written. The same records by the same
   * rules once more change nothing.
   */
  void play(Playlist list, Speed speed, Engine engine) throws Exception {
    KafkaAddress kafka = addresses.kafka();
    Feeds read = policy.feeds().only(list.feeds());
    List<String> feeds = read.all().stream().map(kafka.topics()::of).toList();
    Settings playing = settings.with(Settings.FEEDS_READ, String.join(",", list.feeds()));
    try (TopicKeeper keeper = new TopicKeeper(kafka);
        GroupLag lag = new GroupLag(kafka, WarningJob.group(settings))) {
      keeper.remove(kafka.topics().all(read));
      lag.forget();
      try (SentJob job = engine.send(playing);
          Timeline timeline = Timeline.start(kafka, policy, screen, !speed.equals(Speed.MAX));
          Player player = new Player(kafka, read, keeper.partitions(feeds))) {
        Progress progress =
            new Progress(
                screen, list.stretch(), () -> "  %d 预警消息".formatted(timeline.messages().get()));
        player.play(list, speed, progress);
        awaitWritten(lag, feeds, () -> player.beat(list.to()), job::isOver);
        if (!list.belated().isEmpty()) {
          player.playBelated(list);
          awaitWritten(lag, feeds, () -> player.beat(list.to()), job::isOver);
        }
        progress.end();
      }
    }
  }

  /** What is in the tables now. */
  Readout readout() {
    return new Readout(addresses.clickHouse());
  }

  /**
   * Says whether every record that was sent is an observation or an aside.
   *
   * @return whether the counts add up
   */
  boolean account(Playlist list) throws SQLException {
    Readout.Ledger ledger = readout().ledger();
    long sent = list.size();
    boolean right = ledger.accounted() == sent;
    screen.line(
        "核对 / accounted for: %d 条记录 = %d 观测 %s%s%s"
            .formatted(
                sent,
                ledger.observations(),
                refusals(ledger),
                ledger.noted() > 0 ? "（另有备注 %d 条）".formatted(ledger.noted()) : "",
                right ? "  ✓" : "  ✗ 不符：共 " + ledger.accounted()));
    return right;
  }

  private static String refusals(Readout.Ledger ledger) {
    StringBuilder words = new StringBuilder();
    ledger.refused().forEach((reason, count) -> words.append("+ %d %s ".formatted(count, reason)));
    return words.isEmpty() ? "+ 0 搁置 " : words.toString();
  }

  /**
   * Waits until all is written. A reader of Kafka that has nothing to read commits only every ten
   * seconds, so heartbeats go on coming.
   */
  private void awaitWritten(GroupLag lag, List<String> feeds, Runnable beat, Callable<Boolean> over)
      throws Exception {
    Map<TopicPartition, Long> ends = lag.ends(feeds);
    long behind = Long.MAX_VALUE;
    long moved = System.nanoTime();
    while (behind > 0) {
      long now = lag.behind(ends);
      moved = now < behind ? System.nanoTime() : moved;
      behind = now;
      if (over.call()) {
        throw new StackException("the job has failed; see the log");
      }
      if (System.nanoTime() - moved > LONGEST_STANDSTILL.toNanos()) {
        throw new StackException(
            "the job stands still, %d records behind; see the log".formatted(behind));
      }
      beat.run();
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
  }
}
