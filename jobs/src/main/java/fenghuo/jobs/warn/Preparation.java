package fenghuo.jobs.warn;

import fenghuo.connectors.clickhouse.ClickHouseAddress;
import fenghuo.connectors.clickhouse.Inventory;
import fenghuo.connectors.clickhouse.Migrations;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.TopicKeeper;
import fenghuo.connectors.kafka.TopicKeeper.Keeping;
import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import fenghuo.jobs.Settings;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.rules.Rulebook;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/**
 * Makes sure, before a job is submitted, that what it needs is there: the broker and the topics,
 * the database and its tables, and the lists of townships and feeds in it.
 */
final class Preparation {
  private Preparation() {}

  static void of(Settings settings, Addresses addresses, Policy policy) {
    prepareTopics(settings, addresses.kafka(), policy);
    prepareTables(addresses.clickHouse(), policy, settings.text(Settings.MODE));
  }

  private static void prepareTopics(Settings settings, KafkaAddress kafka, Policy policy) {
    try (TopicKeeper keeper = new TopicKeeper(kafka)) {
      Feeds read = policy.feeds().only(settings.words(Settings.FEEDS_READ));
      int partitions = settings.whole(Settings.KAFKA_PARTITIONS);
      boolean isReplay = settings.text(Settings.MODE).equals("replay");
      if (!isReplay) {
        keeper.make(kafka.topics().registers(read), partitions, Keeping.NEWEST_OF_EACH_KEY);
      }
      keeper.make(
          kafka.topics().all(read),
          partitions,
          isReplay ? Keeping.EVERYTHING : Keeping.AS_THE_BROKER);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw new Unready(
          "no Kafka broker that lets us in answers at %s (%s): start one with './fenghuo up', or set --%s"
              .formatted(kafka.bootstrap(), cause(e), Settings.KAFKA_BOOTSTRAP));
    }
  }

  private static void prepareTables(ClickHouseAddress clickHouse, Policy policy, String mode) {
    try {
      new Migrations(clickHouse).apply();
      Inventory inventory = new Inventory(clickHouse);
      inventory.writeTownships(townships(policy.places()));
      inventory.writeFeeds(policy.feeds());
      inventory.writeHazards(feedsByHazard(policy.rules()));
      inventory.writeRun("fenghuo-warn", mode, engine(), rules(policy.rules()));
    } catch (SQLException e) {
      throw new Unready(
          "no ClickHouse that can be used answers at %s (%s): start one with './fenghuo up', or set --%s"
              .formatted(clickHouse, cause(e), Settings.CLICKHOUSE_URL));
    }
  }

  private static Map<String, List<String>> feedsByHazard(Rulebook rules) {
    Map<String, List<String>> feeds = new TreeMap<>();
    rules
        .hazards()
        .forEach(rule -> feeds.put(rule.name(), rule.feeds().stream().sorted().toList()));
    return feeds;
  }

  private static List<Inventory.TownshipRow> townships(Places places) {
    Gazetteer gazetteer = Gazetteer.of(places);
    return places.townships().stream()
        .map(township -> row(township, gazetteer, !places.isSurveyed()))
        .toList();
  }

  private static Inventory.TownshipRow row(
      Township township, Gazetteer gazetteer, boolean approximate) {
    return new Inventory.TownshipRow(
        township.code(),
        township.name(),
        township.county(),
        gazetteer.fullName(township.county()),
        township.cell(),
        approximate);
  }

  private static String rules(Rulebook rules) {
    Stream<String> hazards =
        rules.hazards().stream().map(rule -> rule.name() + "@" + rule.version());
    Stream<String> chains = rules.chains().stream().map(rule -> rule.name() + "@" + rule.version());
    return Stream.concat(hazards, chains).collect(Collectors.joining(" "));
  }

  private static String engine() {
    String version = Preparation.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }

  /** Of a chain of exceptions the first that happened, its first line. */
  private static String cause(Throwable e) {
    Throwable first = e;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String message = String.valueOf(first.getMessage());
    return message.lines().findFirst().orElse(message);
  }
}
