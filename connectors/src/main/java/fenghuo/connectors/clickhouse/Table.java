package fenghuo.connectors.clickhouse;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.apache.flink.connector.jdbc.JdbcStatementBuilder;

/**
 * A table, and how a record becomes a row of it.
 *
 * @param columns in the order in which {@code row} sets them
 * @param row sets the columns of a record, counting from 1
 */
public record Table<T>(String name, List<String> columns, JdbcStatementBuilder<T> row)
    implements Serializable {

  public Table {
    columns = List.copyOf(columns);
  }

  /** The statement that inserts a row. */
  public String insert() {
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            name,
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(columns.size(), "?")));
  }
}
