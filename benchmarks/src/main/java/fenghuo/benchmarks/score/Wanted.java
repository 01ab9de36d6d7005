package fenghuo.benchmarks.score;

import fenghuo.datasets.synthetic.Fault;
import java.util.List;

/** What ought to be said of a fault: any of some words of the pipeline. */
final class Wanted {
  /** That a report goes on, under no flag that it would not have had. */
  static final String LET_IN = "let in";

  private static final String SILENT = "SILENT";
  private static final String SILENT_IN_RAIN = "SILENT_IN_RAIN";

  private Wanted() {}

  static List<String> of(Fault fault) {
    return switch (fault) {
      case NONE -> List.of();
      case LATE, CLOCK_LOST -> List.of("LATE");
      case OUT_OF_ORDER -> List.of(LET_IN);
      case DUPLICATE -> List.of("DUPLICATE");
      case MALFORMED -> List.of("UNREADABLE");
      case SPIKE -> List.of("SPIKE");
      case STEP -> List.of("STEP");
      case STUCK -> List.of("STUCK");
      case RESET -> List.of("RESET");
      case OUT_OF_RANGE -> List.of("RANGE", "IMPLAUSIBLE");
      case UNUSUAL -> List.of("USUAL");
      case BLOCKED -> List.of("RADAR", "NEIGHBOURS");
      case OVERCOUNTING, BIASED -> List.of("NEIGHBOURS");
      case SILENT -> List.of(SILENT, SILENT_IN_RAIN);
      case SILENT_IN_RAIN -> List.of(SILENT_IN_RAIN);
      case CLOCK_BEHIND -> List.of("CLOCK");
      case CLOCK_AHEAD -> List.of("CLOCK", "FUTURE");
    };
  }
}
