package fenghuo.rules.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
            joined(formula.inputs(), FormulaTable::read),
            joined(formula.outputs(), FormulaTable::added));
  }

  private static String joined(List<Column> columns, Function<Column, String> text) {
    return columns.stream().map(text).collect(Collectors.joining("; "));
  }

  private static String read(Column column) {
    String mark = column.isRequired() ? "" : "?";
    return "`%s`%s %s".formatted(column.name(), mark, column.range());
  }

  private static String added(Column column) {
    String holds = column.isOfWords() ? column.range() : column.unit();
    return "`%s` %s".formatted(column.name(), holds).strip();
  }
}
