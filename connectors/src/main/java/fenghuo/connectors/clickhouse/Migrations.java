package fenghuo.connectors.clickhouse;

import fenghuo.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the database what this version of the engine needs: applies, in order, the numbered files
 * that it has not seen yet. A file that landed is never edited; one that was is an error.
 */
public final class Migrations {
  private static final List<String> FILES =
      List.of(
          "001-places.sql",
          "002-records.sql",
          "003-hazards.sql",
          "004-warnings.sql",
          "005-views.sql",
          "006-feeds.sql",
          "007-quality.sql",
          "008-health.sql",
          "009-neighbours.sql");

  private final ClickHouseAddress clickHouse;

  public Migrations(ClickHouseAddress clickHouse) {
    this.clickHouse = clickHouse;
  }

  /** Makes the database and its tables where they are missing. */
  public void apply() throws SQLException {
    try (Connection server = connect("default");
        Statement statement = server.createStatement()) {
      statement.execute("CREATE DATABASE IF NOT EXISTS `" + clickHouse.database() + "`");
    }
    try (Connection database = connect(clickHouse.database());
        Statement statement = database.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS migrations (file String, digest String,"
              + " applied DateTime DEFAULT now()) ENGINE = ReplacingMergeTree ORDER BY file"
              + " COMMENT 'Which numbered files this database has seen'");
      Map<String, String> seen = seen(statement);
      for (String file : FILES) {
        apply(file, seen, database);
      }
    }
  }

  /** Removes the database and all that is in it. */
  public void remove() throws SQLException {
    try (Connection server = connect("default");
        Statement statement = server.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS `" + clickHouse.database() + "` SYNC");
    }
  }

  private static void apply(String file, Map<String, String> seen, Connection database)
      throws SQLException {
    String sql = read(file);
    String digest = Ids.of(sql);
    if (seen.containsKey(file)) {
      if (!seen.get(file).equals(digest)) {
        throw new IllegalStateException(
            file + " differs from what this database was made with; add a new file instead");
      }
      return;
    }
    try (Statement statement = database.createStatement()) {
      for (String part : statements(sql)) {
        statement.execute(part);
      }
    }
    try (PreparedStatement note =
        database.prepareStatement("INSERT INTO migrations (file, digest) VALUES (?, ?)")) {
      note.setString(1, file);
      note.setString(2, digest);
      note.executeUpdate();
    }
  }

  private static Map<String, String> seen(Statement statement) throws SQLException {
    Map<String, String> seen = new HashMap<>();
    try (ResultSet rows = statement.executeQuery("SELECT file, digest FROM migrations FINAL")) {
      while (rows.next()) {
        seen.put(rows.getString(1), rows.getString(2));
      }
    }
    return seen;
  }

  /** The statements of a file: each ends with a semicolon at the end of a line. */
  static List<String> statements(String sql) {
    StringBuilder code = new StringBuilder();
    sql.lines()
        .filter(line -> !line.startsWith("--"))
        .forEach(line -> code.append(line).append('\n'));
    List<String> statements = new ArrayList<>();
    for (String statement : code.toString().split(";\\s*\n", -1)) {
      if (!statement.isBlank()) {
        statements.add(statement.strip());
      }
    }
    return statements;
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(clickHouse.jdbcUrl(database), clickHouse.properties());
  }

  private static String read(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream("/clickhouse/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
