package fenghuo.geo.map;

import java.util.Locale;

/** SVG 1.1 as it grows: elements with their attributes, everything escaped. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /**
   * Opens an element; attributes are names and values in turn, those with an empty value left out.
   */
  Svg open(String element, Object... attributes) {
    start(element, attributes);
    text.append(">\n");
    return this;
  }

  Svg close(String element) {
    text.append("</").append(element).append(">\n");
    return this;
  }

  /** A whole element without content. */
  Svg empty(String element, Object... attributes) {
    start(element, attributes);
    text.append("/>\n");
    return this;
  }

  /** A whole element with text in it. */
  Svg full(String element, String content, Object... attributes) {
    start(element, attributes);
    text.append('>').append(escaped(content));
    return close(element);
  }

  private void start(String element, Object... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = plain(attributes[i + 1]);
      if (!value.isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"").append(escaped(value)).append('"');
      }
    }
  }

  /** Numbers to a tenth of a pixel. */
  static String plain(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number)
        : value.toString();
  }

  private static String escaped(String raw) {
    return raw.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
