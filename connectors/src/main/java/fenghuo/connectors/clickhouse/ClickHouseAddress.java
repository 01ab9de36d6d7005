package fenghuo.connectors.clickhouse;

import java.io.Serializable;
import java.net.URI;
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
    URI http = URI.create(url);
    int port = http.getPort() > 0 ? http.getPort() : 8123;
    return "jdbc:clickhouse:%s://%s:%d/%s"
        .formatted(http.getScheme(), http.getHost(), port, database);
  }

  /** The driver's properties. Inserts are synchronous: acknowledged means stored. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.putAll(client);
    properties.put("user", user);
    properties.put("password", password);
    properties.put("clickhouse_setting_async_insert", "0");
    return properties;
  }

  /** Without the password, for messages. */
  @Override
  public String toString() {
    return url + "/" + database;
  }
}
