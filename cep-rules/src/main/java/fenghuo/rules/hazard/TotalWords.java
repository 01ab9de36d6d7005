package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import java.util.Locale;

/**
 * Says a total over time to people.
 *
 * @param station name of the station, or its id
 * @param hours length of the time
 * @param value what the total came to, in the quantity's unit
 */
record TotalWords(String station, Condition.Total total, String hours, double value) {

  Text of(EventMaker.Step step, boolean covered) {
    Quantity quantity = total.quantity();
    String amount = number(value) + " " + quantity.unit();
    String zh = "%s站%s小时%s %s".formatted(station, hours, quantity.chinese(), amount);
    String en = "%s: %s over %s h %s".formatted(station, quantity.english(), hours, amount);
    if (step.level() == Level.NONE) {
      return new Text(zh + "，已低于预警标准", en + ", below every warning level");
    }
    if (value < total.reaches() && !covered) {
      return new Text(zh + "，时段资料不全，维持原级别", en + ", readings missing, so the level is kept");
    }
    String least = number(total.reaches()) + " " + quantity.unit();
    return new Text(zh + "，达到 " + least, en + ", at least " + least);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
