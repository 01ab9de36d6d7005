package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.rules.DataFolder;
import fenghuo.rules.compute.Computation;
import fenghuo.rules.compute.Formulas;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * The sample of Van Wagner and Pickett (1985), the table fed as it is. The package that it is from
 * took one K to the scale and another back, so that a few hundredths are its own.
 */
class FireWeatherSampleTest {
  private static final String TABLE = "vectors/fwi/fwi_van_wagner_rows1-24.csv";
  private static final List<String> CODES =
      List.of("FFMC", "DMC", "DC", "ISI", "BUI", "FWI", "DSR");

  @Test
  void twentyFourDaysComeWithinATenth() throws IOException {
    List<CSVRecord> rows = computed(DataFolder.text(TABLE));
    assertThat(rows).hasSize(24);
    for (String code : CODES) {
      double worst = rows.stream().mapToDouble(row -> error(row, code)).max().orElseThrow();
      System.out.printf("FWI样本最大偏差 FWI sample, largest error of %s: %.2g%n", code, worst);
      assertThat(worst).as(code).isCloseTo(0, within(0.1));
    }
  }

  private static double error(CSVRecord row, String code) {
    double expected = Double.parseDouble(row.get(code));
    return Math.abs(Double.parseDouble(row.get(code + "_computed")) - expected);
  }

  private static List<CSVRecord> computed(String table) throws IOException {
    StringBuilder out = new StringBuilder();
    Computation.over(new StringReader(table), Formulas.named("fwi").orElseThrow()).writeTo(out);
    return DataFolder.rows(out.toString());
  }
}
