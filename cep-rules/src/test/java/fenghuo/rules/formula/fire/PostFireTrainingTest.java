package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fenghuo.datasets.score.ContingencyTable;
import fenghuo.datasets.score.Ranking;
import fenghuo.rules.DataFolder;
import fenghuo.rules.compute.Computation;
import fenghuo.rules.compute.Formulas;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Model M1 over the storms it was fitted to, USGS Open-File Report 2016-1106, appendix 1: whether
 * the coefficients, and the units of the rain, are the right ones. No skill: it has seen these.
 */
class PostFireTrainingTest {
  private static final String TABLE = "postfire_debris_flow/usgs_ofr20161106_training.csv";
  private static final double EVEN = 0.5;

  @ParameterizedTest(name = "{0} min: {1} storms")
  @CsvSource({
    "15, 815, likelihood,    .42, .86",
    "30, 803, likelihood_30, .42, .86",
    "60, 773, likelihood_60, .39, .86"
  })
  void theTrainingStormsScoreAsPublished(
      int minutes, int storms, String column, double threatScore, double area) throws IOException {
    List<CSVRecord> rows = computed().stream().filter(row -> !row.get(column).isEmpty()).toList();
    ContingencyTable table = table(rows, column);
    double areaUnderCurve = Ranking.areaUnderCurve(cases(rows, column));
    System.out.printf(
        "火后泥石流M1训练样本 M1, %d min, %s: threat score %.3f, AUC %.3f%n",
        minutes, table, table.csi(), areaUnderCurve);
    assertThat(rows).hasSize(storms);
    assertThat(table.csi()).isCloseTo(threatScore, within(.005));
    assertThat(areaUnderCurve).isCloseTo(area, within(.005));
  }

  @Test
  void intensitiesSayTheSameAsAmounts() throws IOException {
    String amounts = DataFolder.text(TABLE);
    String without = amounts.replaceFirst("Acc015_mm,Acc030_mm,Acc060_mm", "a,b,c");
    assertThat(without).isNotEqualTo(amounts);
    assertThat(likelihoods(computed(without)))
        .hasSize(815)
        .containsExactly(likelihoods(computed(amounts)), within(1e-12));
  }

  private static double[] likelihoods(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> row.get("likelihood"))
        .filter(likelihood -> !likelihood.isEmpty())
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static ContingencyTable table(List<CSVRecord> rows, String column) {
    ContingencyTable table = ContingencyTable.EMPTY;
    for (Ranking.Case one : cases(rows, column)) {
      table = table.and(one.score() >= EVEN, one.hasHappened());
    }
    return table;
  }

  private static List<Ranking.Case> cases(List<CSVRecord> rows, String column) {
    return rows.stream()
        .map(
            row ->
                new Ranking.Case(
                    Double.parseDouble(row.get(column)), row.get("Response").equals("1")))
        .toList();
  }

  private static List<CSVRecord> computed() throws IOException {
    return computed(DataFolder.text(TABLE));
  }

  private static List<CSVRecord> computed(String table) throws IOException {
    StringBuilder out = new StringBuilder();
    var formula = Formulas.named("staley-m1").orElseThrow();
    Computation.over(new StringReader(table), formula).writeTo(out);
    List<CSVRecord> rows = DataFolder.rows(out.toString());
    assertThat(rows).hasSize(939);
    return rows;
  }
}
