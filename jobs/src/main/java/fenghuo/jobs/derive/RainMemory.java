package fenghuo.jobs.derive;

import fenghuo.jobs.derive.Told.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * What is kept of the rain of one station, so that a late or revised amount can revise what was
 * told. An amount in order is one step; any other has the station told again from where revision is
 * still open, and only the difference goes out.
 *
 * <p>Of a station that reports each minute and is revised for six hours, with all of its noons,
 * some 15 KB where it is dry, and 30 bytes more for each wet minute of two days.
 *
 * <p>The list is written in place; whoever holds the record from before a change must not use it
 * again.
 *
 * @param closed the state up to where no amount is taken any more
 * @param drops amounts in time order: every one since then, and of the 48 h before then those that
 *     are not 0
 * @param now the state after the newest
 */
public record RainMemory(RainState closed, List<Drop> drops, RainState now) {

  private static final long SWEEP = Duration.ofHours(1).toMillis();

  static RainMemory none() {
    return new RainMemory(RainState.none(), new ArrayList<>(), RainState.none());
  }

  /**
   * This memory, in which a report of a moment tells this and nothing else.
   *
   * @param drop empty where it tells nothing of rain that counts
   */
  RainMemory with(long time, Optional<Drop> drop, Consumer<Change> out) {
    int index = indexOf(time);
    boolean isKnown = index < drops.size() && drops.get(index).time() == time;
    Optional<Drop> known = isKnown ? Optional.of(drops.get(index)) : Optional.empty();
    if (time <= closed.time() || known.equals(drop)) {
      return this;
    }
    if (time > now.time()) {
      drops.add(drop.orElseThrow()); // what is newer than all is not known, so this is something
      RainState next = now.after(drops, drops.size() - 1);
      if (next.isTold()) {
        out.accept(new Change(time, next.told(), false));
      }
      return new RainMemory(closed, drops, next);
    }
    SortedMap<Long, Told> before = told();
    if (isKnown) {
      drops.remove(index);
    }
    drop.ifPresent(one -> drops.add(index, one));
    RainState last = last();
    Told.difference(before, told(), out);
    return new RainMemory(closed, drops, last);
  }

  /**
   * This memory, of which nothing up to a moment is revised any more; where that would close less
   * than an hour, as it is.
   */
  RainMemory closed(long until) {
    if (drops.isEmpty() || until < Math.max(closed.time(), drops.get(0).time()) + SWEEP) {
      return this;
    }
    RainState state = closed;
    for (int i = firstOpen(); i < drops.size() && drops.get(i).time() <= until; i++) {
      state = state.after(drops, i);
    }
    if (state.time() == closed.time()) {
      return this;
    }
    long end = state.time();
    drops.removeIf(
        drop -> drop.time() <= end && !(drop.isWet() && drop.time() > end - RainState.LOOKBACK));
    return new RainMemory(state, drops, now);
  }

  private SortedMap<Long, Told> told() {
    SortedMap<Long, Told> told = Told.none();
    RainState state = closed;
    for (int i = firstOpen(); i < drops.size(); i++) {
      state = state.after(drops, i);
      if (state.isTold()) {
        told.put(state.time(), state.told());
      }
    }
    return told;
  }

  private RainState last() {
    RainState state = closed;
    for (int i = firstOpen(); i < drops.size(); i++) {
      state = state.after(drops, i);
    }
    return state;
  }

  private int firstOpen() {
    return indexOf(closed.time() + 1);
  }

  /** Where the first amount stands that was read at a moment or later. */
  private int indexOf(long time) {
    int index = drops.size();
    while (index > 0 && drops.get(index - 1).time() >= time) {
      index--;
    }
    return index;
  }
}
