package fenghuo.connectors.clickhouse;

import java.time.Duration;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;

/**
 * Room 7, the query path: rows into a table, at least once. Rows are idempotent (their keys derive
 * from content), so what is written again after a crash or a retry changes nothing.
 */
public final class ClickHouseSink {
  private static final int RETRIES = 5; // after 0, 1, 2, 3, 4 s; then the job restarts

  private ClickHouseSink() {}

  /**
   * How rows are gathered. One insert for each row would bring the server to its knees on the day
   * when it matters; a short pause costs little.
   *
   * @param rows that go out at once
   * @param pause after which fewer go out, too
   */
  public record Pace(int rows, Duration pause) {
    /** For what people wait for. */
    public static final Pace PROMPT = new Pace(2_000, Duration.ofMillis(50));

    /** For what is read later. */
    public static final Pace GATHERED = new Pace(10_000, Duration.ofSeconds(1));
  }

  public static <T> JdbcSink<T> into(Table<T> table, ClickHouseAddress clickHouse, Pace pace) {
    JdbcConnectionOptions.JdbcConnectionOptionsBuilder connection =
        new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
            .withUrl(clickHouse.jdbcUrl())
            .withDriverName(ClickHouseAddress.DRIVER)
            .withUsername(clickHouse.user())
            .withPassword(clickHouse.password());
    clickHouse
        .properties()
        .forEach((key, value) -> connection.withProperty(key.toString(), value.toString()));
    return JdbcSink.<T>builder()
        .withQueryStatement(table.insert(), table.row())
        .withExecutionOptions(
            JdbcExecutionOptions.builder()
                .withBatchSize(pace.rows())
                .withBatchIntervalMs(pace.pause().toMillis())
                .withMaxRetries(RETRIES)
                .build())
        .buildAtLeastOnce(connection.build());
  }
}
