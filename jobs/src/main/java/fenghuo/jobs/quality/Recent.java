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
 * @param isTrimmed whether there were others before
 */
public record Recent(List<Checked> series, boolean isTrimmed) {
  /** What is compared with, and as many more that may still be checked again. */
  static final int MOST = 2 * SourceChecks.LOOKBACK;

  public static final Recent NONE = new Recent(List.of(), false);

  public Recent {
    series = List.copyOf(series);
  }

  /**
   * These with one more observation; one of the same moment is replaced.
   *
   * @param out is given the observation under its flags, and every other one whose flags, or whose
   *     amounts that a counter told, are not what they were
   */
  public Recent with(Located located, SourceChecks checks, Consumer<Located> out) {
    Checked fresh = Checked.fresh(located);
    int index = 0;
    while (index < series.size() && series.get(index).time() < fresh.time()) {
      index++;
    }
    if (isTrimmed && index < SourceChecks.LOOKBACK) {
      out.accept(checks.alone(located));
      return this;
    }
    List<Checked> after = new ArrayList<>(series.size() + 1);
    after.addAll(series);
    if (index < series.size() && series.get(index).time() == fresh.time()) {
      after.set(index, fresh);
    } else {
      after.add(index, fresh);
    }
    int first = Math.max(index - 1, isTrimmed ? SourceChecks.LOOKBACK : 0);
    for (int i = first; i < after.size(); i++) {
      Checked known = after.get(i);
      Checked checked = checks.check(after, i);
      after.set(i, checked);
      if (i == index) {
        out.accept(checked.located());
      } else if (!checked.saysTheSameAs(known)) {
        out.accept(checked.located().again());
      }
    }
    int over = Math.max(0, after.size() - MOST);
    return new Recent(after.subList(over, after.size()), isTrimmed || over > 0);
  }

  /** The time of the latest, milliseconds since 1970. */
  long lastTime() {
    return series.get(series.size() - 1).time();
  }
}
