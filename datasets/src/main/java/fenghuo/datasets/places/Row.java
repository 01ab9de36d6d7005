package fenghuo.datasets.places;

import fenghuo.policy.Faults;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One row of a table, which knows its file and line. What it cannot give it notes as a fault and
 * answers with something harmless, so that reading goes on to the next fault.
 *
 * @param where file and line: {@code townships.csv:12}
 */
record Row(String where, Map<String, String> values, Faults faults) {

  void fault(String column, String what) {
    faults.add(where + ": " + column, what);
  }

  /** What stands in a column; where nothing does, a fault. */
  String text(String column) {
    String text = values.getOrDefault(column, "");
    if (text.isEmpty()) {
      fault(column, "must not be empty");
    }
    return text;
  }

  /** What stands in a column; empty where nothing does. */
  String textIfAny(String column) {
    return values.getOrDefault(column, "");
  }

  /** A whole number, not negative. */
  int number(String column) {
    String text = text(column);
    if (Pattern.matches("[0-9]{1,9}", text)) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      fault(column, "must be a whole number; was " + text);
    }
    return 0;
  }

  /** A number above 0 and up to {@code most}. */
  double positive(String column, double most) {
    String text = text(column);
    double number = parsed(text);
    if (number > 0 && number <= most) {
      return number;
    }
    if (!text.isEmpty()) {
      fault(column, "must lie in (0, %.0f]; was %s".formatted(most, text));
    }
    return most;
  }

  /** The same; NaN where nothing stands there. */
  double positiveIfAny(String column, double most) {
    return textIfAny(column).isEmpty() ? Double.NaN : positive(column, most);
  }

  /** A code of so many digits. */
  String code(String column, int digits) {
    String code = text(column);
    if (!code.isEmpty() && !Pattern.matches("[0-9]{" + digits + "}", code)) {
      fault(column, "must be %d digits; was %s".formatted(digits, code));
    }
    return code;
  }

  /** Degrees from {@code -most} to {@code most}, both included. */
  double degrees(String column, double most) {
    String text = text(column);
    double degrees = parsed(text);
    if (Math.abs(degrees) <= most) {
      return degrees;
    }
    if (!text.isEmpty()) {
      fault(
          column,
          "must be degrees in [-%.0f, %.0f]; was %s%s".formatted(most, most, text, hint(degrees)));
    }
    return 0;
  }

  /** NaN, which lies within no bounds, for what is no number. */
  private static double parsed(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** What a number that is out of bounds may be instead. */
  private static String hint(double number) {
    if (Math.abs(number) <= 180) {
      return "; 经纬度颠倒？ are lon and lat swapped?";
    }
    return Double.isFinite(number) ? "; 疑为投影坐标 looks projected, convert to WGS 84 degrees" : "";
  }
}
