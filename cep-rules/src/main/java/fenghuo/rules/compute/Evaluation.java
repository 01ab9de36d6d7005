package fenghuo.rules.compute;

import java.util.List;

/** A formula on its way down a table; it may remember the rows before. */
@FunctionalInterface
public interface Evaluation {
  /**
   * The results of one row, in the order of the formula's outputs: numbers as {@link Double} (NaN:
   * there is none), words as {@link String}.
   *
   * @throws IllegalArgumentException if the values of the row do not go together; its message is
   *     for whoever wrote the table, and the row does not count for those after it
   */
  List<Object> next(Row row);
}
