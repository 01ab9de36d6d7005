package fenghuo.rules.hazard;

import java.util.Locale;
import java.util.regex.Pattern;

/** How far a local rule reaches, the most particular first. */
public enum Extent {
  POINT("[^/]+/.+", "a feed and a source: weather.rain/g1"),
  TOWNSHIP("\\d{9}", "a code of nine digits"),
  COUNTY("\\d{6}", "a code of six digits"),
  PREFECTURE("\\d{4}00", "a code like 513400");

  private static final int COUNTY_DIGITS = 6;
  private static final int PREFECTURE_DIGITS = 4;

  private final Pattern pattern;
  private final String form;

  Extent(String pattern, String form) {
    this.pattern = Pattern.compile(pattern);
    this.form = form;
  }

  /** As policy files write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a code can be one of such a place. */
  public boolean isCode(String code) {
    return pattern.matcher(code).matches();
  }

  /** What its codes look like, for people. */
  String form() {
    return form;
  }

  /**
   * The code of what a site belongs to: feed and source, nine digits, or six; empty where the site
   * lies outside the prefecture and this is no point.
   */
  String codeOf(Site site) {
    String township = site.township();
    if (this == POINT) {
      return site.origin();
    }
    if (this == TOWNSHIP || township.isEmpty()) {
      return township;
    }
    return this == COUNTY ? township.substring(0, COUNTY_DIGITS) : prefectureOf(township);
  }

  /** The code of the prefecture in which a county or township lies. */
  public static String prefectureOf(String code) {
    return code.substring(0, PREFECTURE_DIGITS) + "00";
  }
}
