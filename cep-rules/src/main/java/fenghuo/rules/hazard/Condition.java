package fenghuo.rules.hazard;

import fenghuo.model.Quantity;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold for a level: the closed vocabulary of hazard files. */
public sealed interface Condition extends Serializable {

  /** How sure a level is that rests on this condition, in (0, 1]. */
  double certainty();

  /** What has to be read to know whether it holds; empty where that is no number. */
  default Set<Quantity> quantities() {
    return Set.of();
  }

  /** How far back readings count, s. */
  default long looksBackSeconds() {
    return 0;
  }

  /**
   * The total of a quantity over the time up to now reaches an amount.
   *
   * @param overSeconds length of the time; a reading exactly that old no longer counts
   * @param reaches the least total, in the quantity's unit; the total itself is enough
   */
  record Total(Quantity quantity, long overSeconds, double reaches, double certainty)
      implements Condition {
    @Override
    public Set<Quantity> quantities() {
      return Set.of(quantity);
    }

    @Override
    public long looksBackSeconds() {
      return overSeconds;
    }
  }

  /**
   * What an instrument shows goes as far as one of some limits.
   *
   * @param any the limits; one of them is enough
   */
  record Shown(List<Limit> any, double certainty) implements Condition {
    public Shown {
      any = List.copyOf(any);
    }

    @Override
    public Set<Quantity> quantities() {
      return any.stream().map(Limit::quantity).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long looksBackSeconds() {
      return any.stream().mapToLong(Limit::looksBackSeconds).max().orElse(0);
    }
  }

  /**
   * The intensity of shaking at a place reaches a degree.
   *
   * @param reaches the least intensity, GB/T 17742, as a decimal
   */
  record Shaking(double reaches, double certainty) implements Condition {}

  /**
   * A report says one of some words under a label.
   *
   * @param label {@code status}
   * @param words {@code confirmed}
   */
  record Said(String label, Set<String> words, double certainty) implements Condition {
    public Said {
      words = Set.copyOf(words);
    }
  }
}
