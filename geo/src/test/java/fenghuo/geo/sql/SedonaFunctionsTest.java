package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SedonaFunctionsTest {
  private static final TableEnvironment TABLES =
      TableEnvironment.create(EnvironmentSettings.inBatchMode());

  @BeforeAll
  static void register() {
    SedonaFunctions.register(TABLES);
  }

  @Test
  void smoke() throws Exception {
    assertThat(answer("ST_AsText(ST_Point(102, 27.5))")).isEqualTo("POINT (102 27.5)");
    assertThat(answer("ST_Area(ST_Buffer(ST_GeomFromWKT('POLYGON ((0 0, 1 0, 1 1, 0 0))'), 0))"))
        .isEqualTo(0.5);
    assertThat(
            answer(
                "ST_AsText(ST_Union_Aggr(g)) FROM (VALUES (ST_Point(1, 2)), (ST_Point(2, 2))) AS t(g)"))
        .isEqualTo("MULTIPOINT ((1 2), (2 2))");
    assertThat(
            answer(
                "ST_AsText(ST_Envelope_Aggr(g)) FROM (VALUES (ST_Point(1, 2)), (ST_Point(2, 4))) AS t(g)"))
        .isEqualTo("POLYGON ((1 2, 1 4, 2 4, 2 2, 1 2))");
  }

  private static Object answer(String expression) throws Exception {
    try (CloseableIterator<Row> rows = TABLES.executeSql("SELECT " + expression).collect()) {
      return rows.next().getField(0);
    }
  }
}
