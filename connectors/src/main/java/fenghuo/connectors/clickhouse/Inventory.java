package fenghuo.connectors.clickhouse;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a job writes once, before it starts: the townships and the feeds there are, and its run. */
public final class Inventory {
  private final ClickHouseAddress clickHouse;

  public Inventory(ClickHouseAddress clickHouse) {
    this.clickHouse = clickHouse;
  }

  /** A row of the table {@code townships}. */
  public record TownshipRow(
      String code,
      String name,
      String county,
      String countyName,
      String cell,
      boolean approximate) {}

  /** Writes the list of townships, and takes away those that are no longer in it. */
  public void writeTownships(List<TownshipRow> townships) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO townships (code, name, county, county_name, cell, approximate)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")) {
      for (TownshipRow township : townships) {
        new Row(insert)
            .text(township.code())
            .text(township.name())
            .text(township.county())
            .text(township.countyName())
            .text(township.cell())
            .truth(township.approximate());
        insert.addBatch();
      }
      insert.executeBatch();
      keepOnly(townships.stream().map(TownshipRow::code).toList(), "townships", "code", connection);
    }
  }

  /** Writes the list of feeds, and takes away those that are no longer in it. */
  public void writeFeeds(Feeds feeds) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO feeds (name, title_zh, title_en, topic, decoder, reports, registers, trust, link, sampling_s)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Feed feed : feeds.all()) {
        new Row(insert)
            .text(feed.name())
            .texts(feed.title())
            .text(feed.topic())
            .text(feed.decoder())
            .word(feed.reports())
            .word(feed.registers())
            .word(feed.trust())
            .word(feed.link())
            .whole((int) feed.samplingSeconds());
        insert.addBatch();
      }
      insert.executeBatch();
      keepOnly(feeds.all().stream().map(Feed::name).toList(), "feeds", "name", connection);
    }
  }

  /** Writes by which feeds each hazard is seen, and takes away hazards that are no longer there. */
  public void writeHazards(Map<String, List<String>> feedsByHazard) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO hazards (name, feeds) VALUES (?, ?)")) {
      for (Map.Entry<String, List<String>> hazard : feedsByHazard.entrySet()) {
        new Row(insert).text(hazard.getKey()).list(hazard.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
      keepOnly(List.copyOf(feedsByHazard.keySet()), "hazards", "name", connection);
    }
  }

  private static void keepOnly(
      List<String> keys, String table, String column, Connection connection) throws SQLException {
    String sql = "DELETE FROM %s WHERE NOT has(?, %s)".formatted(table, column);
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      new Row(delete).list(keys);
      delete.executeUpdate();
    }
  }

  /**
   * Notes that a job starts.
   *
   * @param mode {@code live} or {@code replay}
   * @param rules name and version of every rule in force
   */
  public void writeRun(String name, String mode, String engine, String rules) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO runs (name, mode, engine, rules) VALUES (?, ?, ?, ?)")) {
      new Row(insert).text(name).text(mode.toUpperCase(Locale.ROOT)).text(engine).text(rules);
      insert.addBatch();
      insert.executeBatch();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(clickHouse.jdbcUrl(), clickHouse.properties());
  }
}
