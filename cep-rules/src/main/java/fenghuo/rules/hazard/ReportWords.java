package fenghuo.rules.hazard;

import fenghuo.model.Observation;
import fenghuo.model.Text;

/** Says to people what a report stated. */
final class ReportWords {
  private ReportWords() {}

  static Text of(Observation observation, Text hazard) {
    String road = observation.label("road");
    String note = observation.label("text");
    String zh = road + hazard.zh() + (note.isEmpty() ? "" : "：" + note);
    String en = hazard.en() + (road.isEmpty() ? "" : " (" + road + ")");
    return switch (observation.label("status")) {
      case "confirmed" -> new Text("已核实：" + zh, "Confirmed: " + en + noted(note));
      case "cleared" -> new Text("已解除：" + zh, "Cleared: " + en + noted(note));
      default -> new Text("接报待核：" + zh, "Reported, to be confirmed: " + en + noted(note));
    };
  }

  private static String noted(String note) {
    return note.isEmpty() ? "" : ", " + note;
  }
}
