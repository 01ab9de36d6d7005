package fenghuo.jobs.stack;

/**
 * The two ports of a ClickHouse.
 *
 * @param http for JDBC and people
 * @param tcp for ClickHouse's own client
 */
public record ClickHousePorts(int http, int tcp) {
  public static final ClickHousePorts USUAL = new ClickHousePorts(8123, 9000);
  static final String HTTP = "ClickHouse";
  static final String TCP = "ClickHouse's native port";
  static final String HTTP_OPTION = "--clickhouse-port";
  static final String TCP_OPTION = "--clickhouse-tcp-port";
  static final String URL_OPTION = "--clickhouse-url";
}
