package fenghuo.jobs.replay;

import fenghuo.model.Level;
import fenghuo.rules.Rulebook;
import java.sql.SQLException;
import java.util.List;

/** Prints the board of all townships, as ClickHouse gives it back. */
final class BoardPrint {
  private static final int MOST_ROWS = 12;
  private static final int REASON_WIDTH = 72;

  private final Screen screen;
  private final Rulebook rules;

  BoardPrint(Screen screen, Rulebook rules) {
    this.screen = screen;
    this.rules = rules;
  }

  /** Prints the warnings in force; where there are none any more, those there were. */
  void print(Readout readout) throws SQLException {
    List<Readout.BoardRow> rows = readout.board();
    if (rows.isEmpty()) {
      printHistory(readout.onsets());
    }
    for (Readout.BoardRow row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      screen.line(
          "  %s  %s  %s  %s"
              .formatted(
                  screen.inked(row.level(), Screen.padded("● " + row.level().chinese(), 6)),
                  Screen.padded(row.county() + row.name(), 30),
                  row.until(),
                  Screen.cut(row.reason(), REASON_WIDTH)));
    }
    if (rows.size() > MOST_ROWS) {
      screen.line("  …… 另有 %d 个乡镇".formatted(rows.size() - MOST_ROWS));
    }
    screen.line(summary(readout.tally()));
  }

  private void printHistory(List<Readout.Onset> onsets) {
    screen.line("  目前无生效预警；其间曾发布 / none in force now; there were:");
    for (Readout.Onset onset : onsets) {
      screen.line(
          "  %s  %s  %s  %d 个乡镇"
              .formatted(
                  Beijing.minute(onset.time()),
                  Screen.padded(rules.hazard(onset.family()).title().zh(), 10),
                  screen.inked(onset.peak(), "● " + onset.peak().chinese()),
                  onset.townships()));
    }
  }

  private static String summary(Readout.Tally tally) {
    StringBuilder words = new StringBuilder("  全州 %d 个乡镇：".formatted(tally.all()));
    for (Level level : List.of(Level.RED, Level.ORANGE, Level.YELLOW, Level.BLUE)) {
      words.append("%s %d  ".formatted(level.chinese(), tally.townships().getOrDefault(level, 0L)));
    }
    words.append("无预警 %d；".formatted(tally.townships().getOrDefault(Level.NONE, 0L)));
    words.append("近24小时无定时观测（盲区，不等于安全）%d。乡镇边界为计算所得，非实测".formatted(tally.blind()));
    return words.toString();
  }
}
