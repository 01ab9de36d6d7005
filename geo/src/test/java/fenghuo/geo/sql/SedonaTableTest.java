package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.types.logical.ArrayType;
import org.apache.flink.table.types.logical.LogicalType;
import org.apache.flink.table.types.logical.LogicalTypeRoot;
import org.apache.flink.types.Row;
import org.apache.flink.util.CloseableIterator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/**
 * Every function as {@code sedona-functions.txt} has it: what is called, answered, of which type.
 */
class SedonaTableTest {
  private static final TableEnvironment TABLES =
      TableEnvironment.create(EnvironmentSettings.inBatchMode());

  private record Example(String call, String type, String answer) {}

  @BeforeAll
  static void register() {
    SedonaFunctions.register(TABLES);
  }

  @Test
  void everyFunctionAnswersAsDocumented() throws Exception {
    List<Example> examples = examples();
    SoftAssertions all = new SoftAssertions();
    check(examples.stream().filter(example -> !isOfMany(example)).toList(), all);
    for (Example ofMany : examples.stream().filter(SedonaTableTest::isOfMany).toList()) {
      check(List.of(ofMany), all);
    }
    all.assertAll();
  }

  @Test
  void everyFunctionHasAnExample() throws IOException {
    String calls =
        examples().stream()
            .map(example -> example.call().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    assertThat(SedonaFunctions.byName().keySet())
        .allSatisfy(name -> assertThat(calls).contains(name.toLowerCase(Locale.ROOT) + "("));
  }

  private static boolean isOfMany(Example example) {
    return example.call().contains(" FROM ");
  }

  private static void check(List<Example> examples, SoftAssertions all) throws Exception {
    String calls = examples.stream().map(Example::call).collect(Collectors.joining(", "));
    Table table = TABLES.sqlQuery("SELECT " + calls);
    List<LogicalType> types =
        table.getResolvedSchema().getColumnDataTypes().stream()
            .map(t -> t.getLogicalType())
            .toList();
    try (CloseableIterator<Row> rows = table.execute().collect()) {
      Row row = rows.next();
      for (int i = 0; i < examples.size(); i++) {
        Example example = examples.get(i);
        all.assertThat(type(types.get(i))).as(example.call()).isEqualTo(example.type());
        compare(example, row.getField(i), all);
      }
    }
  }

  private static void compare(Example example, Object answer, SoftAssertions all) {
    if (answer instanceof Double number && !example.answer().equals("null")) {
      double expected = Double.parseDouble(example.answer());
      all.assertThat(number)
          .as(example.call())
          .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
      return;
    }
    all.assertThat(text(answer)).as(example.call()).isEqualTo(example.answer());
  }

  private static String text(Object answer) {
    if (answer instanceof Geometry geometry) {
      return new WKTWriter(4).write(geometry);
    }
    if (answer instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (answer instanceof Object[] several) {
      return Arrays.stream(several)
          .map(SedonaTableTest::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return String.valueOf(answer);
  }

  private static String type(LogicalType type) {
    if (type.is(LogicalTypeRoot.RAW)) {
      return "GEOMETRY";
    }
    if (type instanceof ArrayType array) {
      return "ARRAY<" + type(array.getElementType()) + ">";
    }
    return type.copy(true).asSummaryString().replace("INTEGER", "INT");
  }

  private static List<Example> examples() throws IOException {
    try (InputStream file = SedonaTableTest.class.getResourceAsStream("/sedona-functions.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 3))
          .map(parts -> new Example(parts[0], parts[1], parts[2]))
          .toList();
    }
  }
}
