package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.model.Text;
import fenghuo.rules.hazard.Limit.Change;
import fenghuo.rules.hazard.Limit.Value;
import fenghuo.rules.hazard.Limit.Way;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Says to people what an instrument shows, beside its limit.
 *
 * @param station name of the station, or its id
 * @param value what it shows, or by how much it changed, in the quantity's unit
 */
record LimitWords(String station, Limit limit, double value) {
  private static final int DIGITS = 3;

  Text of(Level level, boolean isReached, boolean isCovered) {
    Text shown = shown();
    if (level == Level.NONE) {
      return joined(shown, isReached ? reached() : missed(), "，预警结束", ", so it is over");
    }
    if (isReached) {
      return joined(shown, reached(), "", "");
    }
    return isCovered
        ? joined(shown, missed(), "，暂维持原级别", ", level kept a while longer")
        : joined(shown, missed(), "，维持原级别", ", and not yet known to be over, so the level is kept");
  }

  private static Text joined(Text shown, Text compared, String zh, String en) {
    return new Text(shown.zh() + compared.zh() + zh, shown.en() + compared.en() + en);
  }

  /** What was compared: {@code 灵山寺：1小时水位上涨 1.2 m}. */
  private Text shown() {
    Quantity quantity = limit.quantity();
    String amount = amount(value);
    if (limit instanceof Change change) {
      Text over = Span.said(change.overSeconds());
      boolean isRise = change.way() == Way.UP;
      return new Text(
          "%s：%s内%s%s %s"
              .formatted(station, over.zh(), quantity.chinese(), isRise ? "上升" : "下降", amount),
          "%s: %s %s by %s within %s"
              .formatted(station, quantity.english(), isRise ? "up" : "down", amount, over.en()));
    }
    return new Text(
        "%s：%s %s".formatted(station, quantity.chinese(), amount),
        "%s: %s %s".formatted(station, quantity.english(), amount));
  }

  private Text reached() {
    String least = amount(limit.reaches());
    Text compared =
        isDownTo()
            ? new Text("，不超过 " + least, ", at most " + least)
            : new Text("，达到 " + least, ", at least " + least);
    if (limit instanceof Value value && value.forSeconds() > 0) {
      Text time = Span.said(value.forSeconds());
      return joined(compared, new Text("", ""), "，已持续" + time.zh(), " for " + time.en());
    }
    return compared;
  }

  private Text missed() {
    String least = amount(limit.reaches());
    if (isStill()) {
      Text time = Span.said(((Value) limit).forSeconds());
      return new Text("，未持续" + time.zh(), ", not yet for " + time.en());
    }
    return isDownTo()
        ? new Text("，高于 " + least, ", above " + least)
        : new Text("，低于 " + least, ", below " + least);
  }

  private boolean isDownTo() {
    return limit instanceof Value && limit.way() == Way.DOWN;
  }

  /** Whether the value is at its limit, though not for long enough. */
  private boolean isStill() {
    long shown = Samples.millionths(value);
    return limit instanceof Value
        && limit.way().isBeyond(shown, Samples.millionths(limit.reaches()));
  }

  private String amount(double number) {
    String unit = limit.quantity().unit();
    BigDecimal exact = BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP);
    String digits = exact.stripTrailingZeros().toPlainString();
    return unit.isEmpty() ? digits : digits + " " + unit;
  }
}
