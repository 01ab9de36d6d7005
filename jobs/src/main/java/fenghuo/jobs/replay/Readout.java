package fenghuo.jobs.replay;

import fenghuo.connectors.clickhouse.ClickHouseAddress;
import fenghuo.model.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads back from ClickHouse by SQL what a replay left there. */
final class Readout {
  private final ClickHouseAddress clickHouse;

  Readout(ClickHouseAddress clickHouse) {
    this.clickHouse = clickHouse;
  }

  /** A township of the board that is warned. */
  record BoardRow(
      Level level, String county, String name, String headline, String reason, String until) {}

  /**
   * What became of the records that were sent.
   *
   * @param observations but for those that the engine made itself
   * @param refused by reason
   * @param noted went on, with a note
   */
  record Ledger(long observations, Map<String, Long> refused, long noted) {
    long accounted() {
      return observations + refused.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The whole board: how many townships at each level, and how many of all nobody sees. */
  record Tally(Map<Level, Long> townships, long blind) {
    long all() {
      return townships.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  List<BoardRow> board() throws SQLException {
    return rows(
        "SELECT level, county_name, name, headline_zh, reason_zh,"
            + " formatDateTime(until, '%m-%d %H:%i') FROM township_board WHERE level != 'NONE'"
            + " ORDER BY level DESC, code",
        row ->
            new BoardRow(
                Level.valueOf(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)));
  }

  Tally tally() throws SQLException {
    Map<Level, Long> townships = new EnumMap<>(Level.class);
    rows(
        "SELECT level, count() FROM township_board GROUP BY level",
        row -> townships.put(Level.valueOf(row.getString(1)), row.getLong(2)));
    List<Long> blind =
        rows("SELECT countIf(sight = 'BLIND') FROM township_board", row -> row.getLong(1));
    return new Tally(townships, blind.get(0));
  }

  Ledger ledger() throws SQLException {
    List<Long> observations =
        rows(
            "SELECT count() FROM observations FINAL"
                + " WHERE feed NOT IN (SELECT name FROM feeds FINAL WHERE topic = '')",
            row -> row.getLong(1));
    Map<String, Long> refused = new TreeMap<>();
    rows(
        "SELECT reason, count() FROM asides FINAL WHERE refused GROUP BY reason",
        row -> refused.put(row.getString(1), row.getLong(2)));
    List<Long> noted =
        rows("SELECT count() FROM asides FINAL WHERE NOT refused", row -> row.getLong(1));
    return new Ledger(observations.get(0), refused, noted.get(0));
  }

  /** Warnings that began at one time, by family. */
  record Onset(Instant time, String family, Level peak, long townships) {}

  List<Onset> onsets() throws SQLException {
    return rows(
        "SELECT toUnixTimestamp(onset), family, max(peak), count() FROM warnings FINAL"
            + " GROUP BY onset, family ORDER BY onset, family",
        row ->
            new Onset(
                Instant.ofEpochSecond(row.getLong(1)), row.getString(2),
                Level.valueOf(row.getString(3)), row.getLong(4)));
  }

  long warnings() throws SQLException {
    return rows("SELECT count() FROM warnings FINAL", row -> row.getLong(1)).get(0);
  }

  /** How one row is read. */
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, Reading<T> reading) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(clickHouse.jdbcUrl(), clickHouse.properties());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(reading.of(result));
      }
    }
    return rows;
  }
}
