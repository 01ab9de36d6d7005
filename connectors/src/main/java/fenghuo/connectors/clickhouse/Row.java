package fenghuo.connectors.clickhouse;

import fenghuo.model.Text;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Sets the columns of a row, one after the other. Times go out as text with an offset, which the
 * server reads by {@code date_time_input_format = best_effort}: without one, the hour that clocks
 * repeated in the autumns of 1986 to 1991 would be stored an hour early. An {@code Instant} would
 * go out as a call of a function, which the server works out for every single row.
 */
final class Row {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final PreparedStatement statement;
  private int column;

  Row(PreparedStatement statement) {
    this.statement = statement;
  }

  Row text(String value) throws SQLException {
    statement.setString(++column, value);
    return this;
  }

  /** Both languages, Chinese first. */
  Row texts(Text value) throws SQLException {
    return text(value.zh()).text(value.en());
  }

  Row word(Enum<?> value) throws SQLException {
    return text(value.name());
  }

  Row number(double value) throws SQLException {
    statement.setDouble(++column, value);
    return this;
  }

  Row whole(int value) throws SQLException {
    statement.setInt(++column, value);
    return this;
  }

  Row truth(boolean value) throws SQLException {
    statement.setBoolean(++column, value);
    return this;
  }

  Row time(Instant value) throws SQLException {
    return text(UTC.format(value));
  }

  Row list(List<String> values) throws SQLException {
    statement.setObject(++column, values.toArray(new String[0]));
    return this;
  }

  Row map(Map<String, ?> values) throws SQLException {
    statement.setObject(++column, values);
    return this;
  }
}
