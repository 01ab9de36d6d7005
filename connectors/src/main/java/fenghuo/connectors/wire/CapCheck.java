package fenghuo.connectors.wire;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CAP requires of an alert and of an info block: elements, words and times. */
final class CapCheck {
  private static final List<String> ALERT_NEEDS =
      List.of("identifier", "sender", "sent", "status", "msgType", "scope");
  private static final List<String> INFO_NEEDS =
      List.of("category", "event", "urgency", "severity", "certainty");
  private static final List<String> INFO_TIMES = List.of("effective", "onset", "expires");

  /** The words of the elements that take only some, after the tables of CAP 1.2, section 3.2. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "status", List.of("Actual", "Exercise", "System", "Test", "Draft"),
          "msgType", List.of("Alert", "Update", "Cancel", "Ack", "Error"),
          "scope", List.of("Public", "Restricted", "Private"),
          "urgency", List.of("Immediate", "Expected", "Future", "Past", "Unknown"),
          "severity", List.of("Extreme", "Severe", "Moderate", "Minor", "Unknown"),
          "certainty", List.of("Observed", "Likely", "Possible", "Unlikely", "Unknown"),
          "category",
              List.of(
                  "Geo",
                  "Met",
                  "Safety",
                  "Security",
                  "Rescue",
                  "Fire",
                  "Health",
                  "Env",
                  "Transport",
                  "Infra",
                  "CBRNE",
                  "Other"));

  /** Whom an alert of a scope is for must be said in this element. */
  private static final Map<String, String> SCOPE_NEEDS =
      Map.of("Restricted", "restriction", "Private", "addresses");

  private static final int LONGEST_IDENTIFIER = 500;
  private static final Pattern NO_IDENTIFIER = Pattern.compile("[\\s,<&]");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}[-+]\\d{2}:\\d{2})");

  private CapCheck() {}

  /**
   * @throws FlawedException where the alert cannot be taken, and nothing in it
   */
  static void alert(XmlElement alert) throws FlawedException {
    needs(alert, ALERT_NEEDS);
    knows(alert, List.of("status", "msgType", "scope"));
    times(alert, List.of("sent"));
    String identifier = alert.text("identifier");
    if (identifier.length() > LONGEST_IDENTIFIER) {
      throw FlawedException.wrong("identifier is longer than " + LONGEST_IDENTIFIER, identifier);
    }
    if (NO_IDENTIFIER.matcher(identifier).find()) {
      throw FlawedException.wrong("identifier must have no space, comma, < or &", identifier);
    }
    if (SCOPE_NEEDS.containsKey(alert.text("scope"))) {
      needs(alert, List.of(SCOPE_NEEDS.get(alert.text("scope"))));
    }
  }

  /**
   * @throws FlawedException where the info block cannot be taken
   */
  static void info(XmlElement info) throws FlawedException {
    needs(info, INFO_NEEDS);
    knows(info, List.of("category", "urgency", "severity", "certainty"));
    times(info, INFO_TIMES);
  }

  /** A time of CAP as ISO 8601: GB/T 35965.1 writes a space for the T. */
  static String time(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() ? time.group(1) + "T" + time.group(2) : text;
  }

  private static void needs(XmlElement element, List<String> names) throws FlawedException {
    for (String name : names) {
      if (element.text(name).isEmpty()) {
        throw FlawedException.missing(name);
      }
    }
  }

  private static void knows(XmlElement element, List<String> names) throws FlawedException {
    for (String name : names) {
      for (XmlElement child : element.children(name)) {
        if (!WORDS.get(name).contains(child.text())) {
          throw FlawedException.wrong(name + " must be one of " + WORDS.get(name), child.text());
        }
      }
    }
  }

  private static void times(XmlElement element, List<String> names) throws FlawedException {
    for (String name : names) {
      String text = element.text(name);
      boolean isTime = TIME.matcher(text).matches() && TimeText.instantOf(time(text)).isPresent();
      if (!text.isEmpty() && !isTime) {
        throw FlawedException.wrong(
            name + " must be a time like 2020-06-26T20:27:00+08:00, never with Z", text);
      }
    }
  }
}
