package fenghuo.rules.hazard;

import fenghuo.rules.hazard.Limit.Change;
import fenghuo.rules.hazard.Limit.Value;
import fenghuo.rules.hazard.Limit.Way;

/**
 * What an instrument shows, as if the values in doubt had not been read. Asked only when all values
 * together would turn a source red, and then reading by reading.
 */
record SureShowing(Series series, Evidence.At at) {
  private static final long MILLIS = 1_000;

  boolean reaches(Limit limit) {
    if (isOut(at.index())) {
      return false;
    }
    return limit instanceof Change change
        ? changed(change) >= Samples.millionths(change.reaches())
        : stood((Value) limit);
  }

  private boolean isOut(int index) {
    return !series.has(index) || series.isInDoubt(index, time(index));
  }

  private long time(int index) {
    return at.history().readings().times()[index];
  }

  private long changed(Change change) {
    long from = Math.max(at.time() - change.overSeconds() * MILLIS, at.begun() + 1);
    long newest = series.values()[at.index()];
    long most = 0;
    for (int i = at.index(); i >= 0 && time(i) >= from; i--) {
      if (!isOut(i)) {
        long since = newest - series.values()[i];
        most = Math.max(most, change.way() == Way.UP ? since : -since);
      }
    }
    return most;
  }

  private boolean stood(Value value) {
    long limit = Samples.millionths(value.reaches());
    long from = at.time() - value.forSeconds() * MILLIS;
    long later = at.time();
    for (int i = at.index(); i >= 0 && time(i) > at.begun(); i--) {
      if (!isOut(i)) {
        boolean isBroken = later - time(i) > at.history().readings().gapMillis();
        if (isBroken || !value.way().isBeyond(series.values()[i], limit)) {
          return false;
        }
        if (time(i) <= from) {
          return true;
        }
        later = time(i);
      }
    }
    return false;
  }
}
