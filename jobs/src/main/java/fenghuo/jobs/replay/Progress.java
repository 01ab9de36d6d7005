package fenghuo.jobs.replay;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How far a replay has come: a bar with the clock of the story, or a line for every tenth. */
final class Progress implements Player.Listener {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Screen screen;
  private final Stretch stretch;
  private final Supplier<String> more;
  private final long begun = System.nanoTime();
  private long drawn = System.nanoTime() - REDRAW_NANOS;
  private int tenths;

  /**
   * What is ahead.
   *
   * @param records how many; 0: nobody knows
   */
  record Stretch(Instant from, Instant to, int records) {}

  /**
   * @param more is said at the end of the line
   */
  Progress(Screen screen, Stretch stretch, Supplier<String> more) {
    this.screen = screen;
    this.stretch = stretch;
    this.more = more;
  }

  @Override
  public void played(Instant time, int records) {
    double done = share(time, records);
    if (!screen.isTerminal()) {
      report(time, records, done);
    } else if (System.nanoTime() - drawn >= REDRAW_NANOS || done >= 1) {
      drawn = System.nanoTime();
      screen.bar(words(time, records, done));
    }
  }

  void end() {
    screen.bar("");
  }

  private void report(Instant time, int records, double done) {
    int reached = (int) (10 * done);
    if (reached > tenths) {
      tenths = reached;
      screen.line(words(time, records, done));
    }
  }

  private String words(Instant time, int records, double done) {
    int full = (int) Math.round(WIDTH * done);
    double seconds = (System.nanoTime() - begun) / 1e9;
    return "[%s%s] %3.0f%%  %s  %d%s 条  %.0f 条/秒%s"
        .formatted(
            "█".repeat(full),
            "·".repeat(WIDTH - full),
            100 * done,
            Beijing.minute(time),
            records,
            stretch.records() > 0 ? "/" + stretch.records() : "",
            records / Math.max(seconds, 0.001),
            more.get());
  }

  /** By time where time is shown passing, by records where many come at one moment. */
  private double share(Instant time, int records) {
    double span = stretch.to().toEpochMilli() - stretch.from().toEpochMilli();
    double since = time.toEpochMilli() - stretch.from().toEpochMilli();
    double byTime = span <= 0 ? 1 : since / span;
    double byRecords = stretch.records() > 0 ? (double) records / stretch.records() : 0;
    return time.equals(stretch.to()) ? 1 : Math.min(0.99, Math.max(byTime, byRecords));
  }
}
