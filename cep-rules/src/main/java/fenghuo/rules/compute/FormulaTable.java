package fenghuo.rules.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the formulas read and give, as a table for people: Markdown, a row for each. */
public final class FormulaTable {
  private static final List<String> HEAD =
      List.of(
          "| formula | title | source | columns it reads (`?` may be missing) | columns it adds |",
          "| --- | --- | --- | --- | --- |");

  private FormulaTable() {}

  /** The table, line by line. */
  public static List<String> of(List<Formula> formulas) {
    List<String> lines = new ArrayList<>(HEAD);
    formulas.forEach(formula -> lines.add(row(formula)));
    return lines;
  }

  private static String row(Formula formula) {
    return "| `%s` | %s %s | %s | %s | %s |"
        .formatted(
            formula.name(),
            formula.title().zh(),
            formula.title().en(),
            formula.source(),
            columns(formula.inputs()),
            columns(formula.outputs()));
  }

  private static String columns(List<Column> columns) {
    return columns.stream()
        .map(column -> "`%s`%s %s".formatted(column.name(), mark(column), column.range()))
        .collect(Collectors.joining("; "));
  }

  private static String mark(Column column) {
    return column.isRequired() ? "" : "?";
  }
}
