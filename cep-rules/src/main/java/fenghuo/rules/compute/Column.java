package fenghuo.rules.compute;

import fenghuo.model.Level;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a table that a formula reads or writes.
 *
 * @param name as it stands in the header; case does not matter
 * @param unit of its numbers; empty where they have none, or where it holds words
 * @param least the least number that is possible
 * @param most the most
 * @param words what it may hold, where it holds words and not numbers
 * @param isRequired whether a row without it is faulty
 */
public record Column(
    String name, String unit, double least, double most, List<String> words, boolean isRequired) {
  private static final String YES = "yes";
  private static final String NO = "no";

  public Column {
    words = List.copyOf(words);
  }

  /** A number within limits, both included, that every row has. */
  public static Column number(String name, String unit, double least, double most) {
    return new Column(name, unit, least, most, List.of(), true);
  }

  /** A number that a formula gives. */
  public static Column result(String name, String unit) {
    return number(name, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** One of some words, which every row has. */
  public static Column word(String name, List<String> words) {
    return new Column(name, "", Double.NaN, Double.NaN, words, true);
  }

  /** A colour, as {@link Level#english} has it. */
  public static Column colour(String name) {
    return word(name, Arrays.stream(Level.values()).map(Level::english).toList());
  }

  /** A claim that holds or does not: {@code yes} or {@code no}. */
  public static Column claim(String name) {
    return word(name, List.of(YES, NO));
  }

  /** A claim as such a column has it. */
  public static String claimed(boolean holds) {
    return holds ? YES : NO;
  }

  /** Whether the word of such a column says that it holds; where it is missing, it does not. */
  static boolean isClaimed(String word) {
    return word.equals(YES);
  }

  /** The same, which a row may lack. */
  public Column optional() {
    return new Column(name, unit, least, most, words, false);
  }

  /** Whether it holds words. */
  public boolean isOfWords() {
    return !words.isEmpty();
  }

  /** What it may hold, for people: {@code 0 to 100 %}, or its words. */
  public String range() {
    if (isOfWords()) {
      return "one of " + String.join(", ", words);
    }
    String limits = least == Double.NEGATIVE_INFINITY ? "a number" : "from " + plain(least);
    if (least != Double.NEGATIVE_INFINITY && most != Double.POSITIVE_INFINITY) {
      String from = least == Double.MIN_NORMAL ? "above 0" : plain(least);
      limits = from + " to " + plain(most);
    } else if (most != Double.POSITIVE_INFINITY) {
      limits = "at most " + plain(most);
    }
    return (limits + " " + unit).strip();
  }

  /** Whether a number lies within the limits; NaN does not. */
  boolean holds(double number) {
    return number >= least && number <= most;
  }

  /** A word as the list of words has it, whatever its case; as it is, where the list has it not. */
  String asListed(String word) {
    return words.stream().filter(word::equalsIgnoreCase).findFirst().orElse(word);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
