package fenghuo.rules.compute;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Which formula was checked against what, as a table for people: Markdown, a row for each. */
final class VectorTable {
  private static final List<String> HEAD =
      List.of(
          "# Formulas",
          "",
          "What `./fenghuo compute NAME` runs over a table (columns: `./fenghuo compute --list`), and how near it comes to every vector of",
          "`src/test/resources/vectors/`: handbook sections, with marks V (verified), V2 (from a secondary page), K (from memory), C (computed",
          "from the stated formula), E (our own). Made and held by `FormulaTableTest`.",
          "",
          "| formula | title | source | vectors | from | largest error |",
          "| --- | --- | --- | --- | --- | --- |");

  /** Less is the rounding of one machine or the other. */
  private static final double ROUNDING = 1e-9;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  private VectorTable() {}

  /** The table, line by line. */
  static List<String> of(List<VectorFile> files) throws IOException {
    List<String> lines = new ArrayList<>(HEAD);
    for (VectorFile file : files) {
      lines.add(row(file, Formulas.named(file.formula()).orElseThrow()));
    }
    return lines;
  }

  private static String row(VectorFile file, Formula formula) throws IOException {
    return "| `%s` | %s %s | %s | %d | %s | %s |"
        .formatted(
            formula.name(),
            formula.title().zh(),
            formula.title().en(),
            formula.source(),
            file.rows().size(),
            String.join("; ", file.sections()),
            largestError(file.run(formula)));
  }

  /** With the column that it is in; words have none. */
  private static String largestError(List<Comparison> comparisons) {
    double largest = Double.NaN;
    String column = "";
    for (Comparison comparison : comparisons) {
      double error = comparison.error();
      if (error >= 0 && !(error <= largest)) {
        largest = error;
        column = comparison.column();
      }
    }
    if (Double.isNaN(largest)) {
      return "all equal";
    }
    return largest < ROUNDING ? "0" : "%s of `%s`".formatted(twoDigits(largest), column);
  }

  private static String twoDigits(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(TWO_DIGITS);
    return number < 1e-4 ? rounded.toString() : rounded.toPlainString();
  }
}
