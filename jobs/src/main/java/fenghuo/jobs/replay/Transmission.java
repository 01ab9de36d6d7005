package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.TopicKeeper;
import fenghuo.connectors.kafka.TopicKeeper.Keeping;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.StackException;
import fenghuo.jobs.warn.Addresses;
import fenghuo.policy.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;

/**
 * Sends the reports of a synthetic prefecture into the topics of their feeds, in the order in which
 * they come in and one after the other: nothing is kept but what is under way.
 */
public final class Transmission {
  private final KafkaAddress kafka;
  private final int partitions;
  private final Feeds feeds = feeds();
  private final SyntheticSender sender = new SyntheticSender(feeds);
  private final Screen screen;

  /**
   * @param settings where Kafka is, how topics are called, and how many partitions new ones have
   */
  public Transmission(Settings settings) {
    this(settings, Screen.standard());
  }

  Transmission(Settings settings, Screen screen) {
    this.kafka = Addresses.of(settings).kafka();
    this.partitions = settings.whole(Settings.KAFKA_PARTITIONS);
    this.screen = screen;
  }

  /**
   * What the broker has.
   *
   * @param entries of those, how many are of the register of stations
   */
  public record Sent(int records, int entries) {
    Sent and(Report report) {
      return new Sent(records + 1, entries + (SyntheticSender.isEntry(report) ? 1 : 0));
    }
  }

  /**
   * Sends them all, or until it is interrupted; returns when the broker has every one.
   *
   * @throws StackException if the broker is not there, or refuses one
   */
  public Sent send(Plan plan, Places places, Tempo tempo, Interruption interruption)
      throws InterruptedException {
    makeTopics();
    Prefecture prefecture = Prefecture.of(plan, places, mishap -> {});
    var stretch = new Progress.Stretch(plan.from(), plan.to(), 0);
    Progress progress = new Progress(screen, stretch, () -> "");
    Clock clock = new Clock(plan.from(), tempo, System.nanoTime());
    try (Outbox outbox = new Outbox(kafka)) {
      Sent sent = new Sent(0, 0);
      while (prefecture.hasNext()) {
        Report report = prefecture.next();
        if (interruption.within(clock.nanosUntil(report, sent))) {
          break;
        }
        outbox.send(sender.play(report));
        sent = sent.and(report);
        progress.played(report.arrival(), sent.records());
      }
      outbox.flush();
      return sent;
    } finally {
      progress.end();
    }
  }

  /** When reports are due, by the processor's own clock. */
  private record Clock(Instant from, Tempo tempo, long begun) {
    long nanosUntil(Report report, Sent before) {
      double due = tempo.dueNanos(before.records(), Duration.between(from, report.arrival()));
      return (long) due - (System.nanoTime() - begun);
    }
  }

  /** As a job would make them: whichever comes first. */
  private void makeTopics() {
    Set<String> names = Prefecture.sources().keySet();
    Feeds all = new Feeds(feeds.all().stream().filter(feed -> isSent(feed, names)).toList());
    try (TopicKeeper keeper = new TopicKeeper(kafka)) {
      keeper.make(kafka.topics().registers(all), partitions, Keeping.NEWEST_OF_EACH_KEY);
      keeper.make(
          all.all().stream().map(kafka.topics()::of).toList(), partitions, Keeping.AS_THE_BROKER);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw new StackException(
          "no Kafka broker that lets us in answers at %s: start one with './fenghuo up', or give --bootstrap"
              .formatted(kafka.bootstrap()),
          e);
    }
  }

  private static boolean isSent(Feed feed, Set<String> names) {
    return names.contains(feed.name()) || feed.name().equals(Prefecture.REGISTER);
  }

  private static Feeds feeds() {
    Faults faults = new Faults();
    Feeds feeds = Feeds.builtIn(faults);
    faults.throwIfAny("feeds");
    return feeds;
  }
}
