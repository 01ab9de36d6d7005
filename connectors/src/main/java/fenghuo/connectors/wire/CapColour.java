package fenghuo.connectors.wire;

import fenghuo.model.Level;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colour of an info block: what a parameter for it says, else what headline or event call it,
 * else what its severity stands for by convention (handbook 9.2 [K]).
 *
 * <p>Only words count. Level numbers run both ways in the documents (handbook 0.3, 2), and the
 * character for a colour is in the names of places too (红河, 黄龙): of Chinese texts only {@code 红色}
 * and so on count. Where one text names two colours, it says none.
 */
final class CapColour {
  private static final Pattern OF_COLOUR =
      Pattern.compile("colou?r|颜色|预警(信号)?(等级|级别)|awareness_level", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile(
          "([蓝黄橙红])色|(?<![A-Za-z])(blue|yellow|orange|red)(?![A-Za-z])", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Level> COLOURS =
      Map.of(
          "蓝", Level.BLUE,
          "黄", Level.YELLOW,
          "橙", Level.ORANGE,
          "红", Level.RED,
          "blue", Level.BLUE,
          "yellow", Level.YELLOW,
          "orange", Level.ORANGE,
          "red", Level.RED);

  private static final Map<String, Level> SEVERITIES =
      Map.of(
          "Minor", Level.BLUE,
          "Moderate", Level.YELLOW,
          "Severe", Level.ORANGE,
          "Extreme", Level.RED);

  private CapColour() {}

  /**
   * @param from {@code parameter}, {@code headline}, {@code event} or {@code severity}
   */
  record Found(Level level, String from) {}

  static Optional<Found> of(XmlElement info) {
    return parameter(info)
        .map(level -> new Found(level, "parameter"))
        .or(() -> named(info.text("headline")).map(level -> new Found(level, "headline")))
        .or(() -> named(info.text("event")).map(level -> new Found(level, "event")))
        .or(() -> severity(info));
  }

  private static Optional<Level> parameter(XmlElement info) {
    for (XmlElement parameter : info.children("parameter")) {
      String value = parameter.text("value");
      if (OF_COLOUR.matcher(parameter.text("valueName")).find()) {
        // a value may be the character alone, for it is no text that names a place
        Level whole = COLOURS.get(value.toLowerCase(Locale.ROOT));
        return whole == null ? named(value) : Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  private static Optional<Level> named(String text) {
    Set<Level> named = EnumSet.noneOf(Level.class);
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      named.add(COLOURS.get(word.toLowerCase(Locale.ROOT)));
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  private static Optional<Found> severity(XmlElement info) {
    return Optional.ofNullable(SEVERITIES.get(info.text("severity")))
        .map(level -> new Found(level, "severity"));
  }
}
