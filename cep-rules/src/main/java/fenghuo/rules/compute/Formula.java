package fenghuo.rules.compute;

import fenghuo.model.Text;
import java.util.List;
import java.util.function.Supplier;

/**
 * A formula that runs over a table.
 *
 * @param name by which it is asked for: lower case, words joined by hyphens
 * @param source where it is from, with its mark: {@code Caine 1980 [K]}
 * @param inputs the columns it reads; a table may have more
 * @param outputs the columns it adds
 * @param evaluation made anew for each table
 */
public record Formula(
    String name,
    Text title,
    String source,
    List<Column> inputs,
    List<Column> outputs,
    Supplier<Evaluation> evaluation) {
  public Formula {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
