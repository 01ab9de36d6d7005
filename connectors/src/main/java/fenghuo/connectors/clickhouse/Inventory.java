package fenghuo.connectors.clickhouse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** What a job writes once, before it starts: the townships there are, and that it ran. */
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
      forgetAllBut(townships, connection);
    }
  }

  private static void forgetAllBut(List<TownshipRow> townships, Connection connection)
      throws SQLException {
    List<String> codes = townships.stream().map(TownshipRow::code).toList();
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM townships WHERE NOT has(?, code)")) {
      new Row(delete).list(codes);
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
