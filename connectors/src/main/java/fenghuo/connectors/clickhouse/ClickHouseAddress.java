package fenghuo.connectors.clickhouse;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where ClickHouse is.
 *
 * @param url of its HTTP port: {@code http://127.0.0.1:8123}
 * @param database whose tables are the contract with whoever reads them
 * @param client further properties of the driver, as it names them
 */
public record ClickHouseAddress(
    String url, String database, String user, String password, Map<String, String> client)
    implements Serializable {

  public static final String DRIVER = "com.clickhouse.jdbc.Driver";

  public ClickHouseAddress {
    client = new TreeMap<>(client);
  }

  /** The driver's address of the database. */
  public String jdbcUrl() {
    return jdbcUrl(database);
  }

  /** The driver's address of another database of the same server. */
  String jdbcUrl(String database) {
    HttpAddress http = HttpAddress.parse(url).orElseThrow(() -> new IllegalArgumentException(url));
    return "jdbc:clickhouse:%s/%s".formatted(http, database);
  }

  /** The driver's properties. Inserts are synchronous: acknowledged means stored. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put("user", user);
    properties.put("password", password);
    properties.put("clickhouse_setting_async_insert", "0");
    properties.put("clickhouse_setting_date_time_input_format", "best_effort");
    // a replay of decades writes into more months at once than the usual 100
    properties.put("clickhouse_setting_max_partitions_per_insert_block", "0");
    return properties;
  }

  /** Without the password, for messages. */
  @Override
  public String toString() {
    return url + "/" + database;
  }
}
