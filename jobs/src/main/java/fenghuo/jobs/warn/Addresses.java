package fenghuo.jobs.warn;

import fenghuo.connectors.clickhouse.ClickHouseAddress;
import fenghuo.connectors.kafka.KafkaAddress;
import fenghuo.connectors.kafka.Topics;
import fenghuo.jobs.Settings;

/** Where a job reads and writes. */
public record Addresses(KafkaAddress kafka, ClickHouseAddress clickHouse) {

  public static Addresses of(Settings settings) {
    var kafka =
        new KafkaAddress(
            settings.text(Settings.KAFKA_BOOTSTRAP),
            new Topics(settings.text(Settings.KAFKA_PREFIX)),
            settings.under(Settings.KAFKA_CLIENT));
    var clickHouse =
        new ClickHouseAddress(
            settings.text(Settings.CLICKHOUSE_URL),
            settings.text(Settings.CLICKHOUSE_DATABASE),
            settings.text(Settings.CLICKHOUSE_USER),
            settings.text(Settings.CLICKHOUSE_PASSWORD),
            settings.under(Settings.CLICKHOUSE_CLIENT));
    return new Addresses(kafka, clickHouse);
  }
}
