package fenghuo.jobs.replay;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a replay has come: a bar with the clock of the story, or a line for every tenth. */
final class Progress implements Player.Listener {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Screen screen;
  private final Playlist list;
  private final AtomicInteger messages;
  private final long begun = System.nanoTime();
  private long drawn = System.nanoTime() - REDRAW_NANOS;
  private int tenths;

  /**
   * @param messages counts the warnings so far
   */
  Progress(Screen screen, Playlist list, AtomicInteger messages) {
    this.screen = screen;
    this.list = list;
    this.messages = messages;
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
    return "[%s%s] %3.0f%%  %s  %d/%d 条  %.0f 条/秒  %d 预警消息"
        .formatted(
            "█".repeat(full),
            "·".repeat(WIDTH - full),
            100 * done,
            Beijing.minute(time),
            records,
            list.size(),
            records / Math.max(seconds, 0.001),
            messages.get());
  }

  /** By time where time is shown passing, by records where many come at one moment. */
  private double share(Instant time, int records) {
    double span = list.to().toEpochMilli() - list.from().toEpochMilli();
    double byTime = span <= 0 ? 1 : (time.toEpochMilli() - list.from().toEpochMilli()) / span;
    double byRecords = (double) records / Math.max(1, list.plays().size());
    return Math.min(1, time.equals(list.to()) ? 1 : Math.min(0.99, Math.max(byTime, byRecords)));
  }
}
