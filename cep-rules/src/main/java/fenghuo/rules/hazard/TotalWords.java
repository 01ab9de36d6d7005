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

  private static final double ROUNDING = 1e-3; // as in TotalEvidence

  Text of(Level level, boolean covered) {
    Quantity quantity = total.quantity();
    String amount = number(value) + " " + quantity.unit();
    String zh = "%s站%s小时%s %s".formatted(station, hours, quantity.chinese(), amount);
    String en = "%s: %s over %s h %s".formatted(station, quantity.english(), hours, amount);
    String least = number(total.reaches()) + " " + quantity.unit();
    if (level == Level.NONE) {
      return new Text(zh + "，低于 " + least + "，预警结束", en + ", below " + least + ", so it is over");
    }
    if (value >= total.reaches() - ROUNDING) {
      return new Text(zh + "，达到 " + least, en + ", at least " + least);
    }
    return covered
        ? new Text(
            zh + "，低于 " + least + "，暂维持原级别",
            en + ", below " + least + ", level kept a while longer")
        : new Text(zh + "，时段资料不全，维持原级别", en + ", readings missing, so the level is kept");
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
