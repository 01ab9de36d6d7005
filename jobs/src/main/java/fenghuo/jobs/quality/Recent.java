package fenghuo.jobs.quality;

import fenghuo.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The last few observations of a source in time order. A late one has those after it checked again;
 * one older than all that can be compared is checked by its limits alone, and not kept: of what
 * comes more than {@value SourceChecks#LOOKBACK} reports late, spikes, steps and what is stuck may
 * go unseen.
 *
 * <p>The list is written in place; whoever holds the record from before a change must not use it
 * again.
 *
 * @param isTrimmed whether there were others before
 */
public record Recent(List<Checked> series, boolean isTrimmed) {
  /** What is compared with, and as many more that may still be checked again. */
  static final int MOST = 2 * SourceChecks.LOOKBACK;

  public static Recent none() {
    return new Recent(new ArrayList<>(MOST + 1), false);
  }

  /**
   * These with one more observation; one of the same moment is replaced.
   *
   * @param out is given the observation under its flags, and every other one whose flags, or whose
   *     amounts that a counter told, are not what they were
   */
  public Recent with(Located located, SourceChecks checks, Consumer<Located> out) {
    Checked fresh = Checked.fresh(located);
    int index = series.size();
    while (index > 0 && series.get(index - 1).time() >= fresh.time()) {
      index--;
    }
    if (isTrimmed && index < SourceChecks.LOOKBACK) {
      out.accept(checks.alone(located));
      return this;
    }
    if (index < series.size() && series.get(index).time() == fresh.time()) {
      series.set(index, fresh);
    } else {
      series.add(index, fresh);
    }
    int before = checks.looksAhead() ? index - 1 : index;
    for (int i = Math.max(before, isTrimmed ? SourceChecks.LOOKBACK : 0); i < series.size(); i++) {
      Checked known = series.get(i);
      Checked checked = checks.check(series, i);
      series.set(i, checked);
      if (i == index) {
        out.accept(checked.located());
      } else if (!checked.saysTheSameAs(known)) {
        out.accept(checked.located().again());
      }
    }
    boolean isOver = series.size() > MOST;
    if (isOver) {
      series.remove(0);
    }
    return isOver && !isTrimmed ? new Recent(series, true) : this;
  }

  /** The time of the latest, milliseconds since 1970. */
  long lastTime() {
    return series.get(series.size() - 1).time();
  }
}
