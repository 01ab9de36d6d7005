package fenghuo.rules.hazard;

import fenghuo.model.Quantity;
import java.io.Serializable;

/** How far what an instrument shows must go. */
public sealed interface Limit extends Serializable {

  Quantity quantity();

  /** Which way is the bad one. */
  Way way();

  /** The limit itself, in the quantity's unit; of a change, how much it is, above 0. */
  double reaches();

  /** How far back readings count, s; 0: only the newest. */
  long looksBackSeconds();

  /** Up or down. */
  enum Way {
    UP,
    DOWN;

    /** Whether a value lies at a limit or beyond it. */
    boolean isBeyond(long value, long limit) {
      return this == UP ? value >= limit : value <= limit;
    }
  }

  /** What is compared with it, as a name for machines. */
  String measure();

  /** Whether whatever reaches another limit of the same kind reaches this one too. */
  boolean isNoStricterThan(Limit other);

  /**
   * A value is at the limit or beyond it: at every reading of some time, and at one at least at its
   * begin or before, without a gap between any two of them.
   *
   * @param reaches the limit, in the quantity's unit; the limit itself is enough
   * @param forSeconds length of the time; 0: now is enough
   */
  record Value(Quantity quantity, Way way, double reaches, long forSeconds) implements Limit {
    @Override
    public long looksBackSeconds() {
      return forSeconds;
    }

    @Override
    public String measure() {
      return forSeconds == 0 ? quantity.name() : quantity + "/" + Span.of(forSeconds);
    }

    @Override
    public boolean isNoStricterThan(Limit other) {
      boolean isAlike =
          other instanceof Value && quantity == other.quantity() && way == other.way();
      return !isAlike || (way == Way.UP ? reaches <= other.reaches() : reaches >= other.reaches());
    }
  }

  /**
   * A value changes by so much: from the lowest reading of some time, or from the highest where it
   * falls, to the newest.
   *
   * @param overSeconds length of the time; a reading exactly that old still counts
   * @param reaches the least change, in the quantity's unit, above 0; the change itself is enough
   */
  record Change(Quantity quantity, Way way, long overSeconds, double reaches) implements Limit {
    @Override
    public long looksBackSeconds() {
      return overSeconds;
    }

    @Override
    public String measure() {
      return quantity + (way == Way.UP ? "/rise/" : "/fall/") + Span.of(overSeconds);
    }

    @Override
    public boolean isNoStricterThan(Limit other) {
      return !measure().equals(other.measure()) || reaches <= other.reaches();
    }
  }
}
