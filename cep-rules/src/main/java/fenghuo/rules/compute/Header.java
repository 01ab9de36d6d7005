package fenghuo.rules.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The names of a table's columns, as they stand in its first line.
 *
 * @param names in their order; blank ones and twins are kept, for a formula may not ask for them
 */
record Header(List<String> names) {
  private static final String COMPUTED = "_computed";

  Header {
    names = List.copyOf(names);
  }

  /**
   * Where a column stands; empty where it does not. One that is written exactly so goes before one
   * in other letters.
   *
   * @throws TableException if there are two
   */
  OptionalInt placeOf(String column) {
    int[] exact = places(name -> name.equals(column));
    int[] found = exact.length > 0 ? exact : places(name -> name.equalsIgnoreCase(column));
    if (found.length > 1) {
      throw new TableException("the table has two columns named " + column);
    }
    return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0]);
  }

  /** These names with others after them; one that is taken is marked as computed. */
  Header and(List<String> further) {
    List<String> all = new ArrayList<>(names);
    for (String wanted : further) {
      String name = wanted;
      while (all.stream().anyMatch(name::equalsIgnoreCase)) {
        name += COMPUTED;
      }
      all.add(name);
    }
    return new Header(all);
  }

  private int[] places(Predicate<String> asked) {
    return IntStream.range(0, names.size())
        .filter(place -> asked.test(names.get(place).strip()))
        .toArray();
  }
}
