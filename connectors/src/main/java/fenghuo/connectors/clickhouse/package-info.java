/**
 * ClickHouse through its official JDBC driver: {@link fenghuo.connectors.clickhouse.Migrations}
 * makes the tables from numbered files, which are never edited once landed; a {@link
 * fenghuo.connectors.clickhouse.Table} says how a record becomes a row; {@link
 * fenghuo.connectors.clickhouse.ClickHouseSink} writes rows, idempotently.
 */
package fenghuo.connectors.clickhouse;
