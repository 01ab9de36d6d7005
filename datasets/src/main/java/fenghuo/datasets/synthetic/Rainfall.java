package fenghuo.datasets.synthetic;

import java.util.List;

/**
 * The rain of one place: what each storm that passes it leaves there.
 *
 * @param from when the rain is first asked for, milliseconds since 1970
 */
record Rainfall(long from, List<Passage> passages) {
  Rainfall {
    passages = List.copyOf(passages);
  }

  /**
   * One storm over one place: none, more, most, less, none, as the half of a cosine goes.
   *
   * @param middle when it is at its nearest, milliseconds since 1970
   * @param half how long before and after that it rains, ms
   * @param millimetres in all
   */
  record Passage(long middle, long half, double millimetres) {
    Passage times(double share) {
      return new Passage(middle, half, millimetres * share);
    }

    double by(long time) {
      double along = (time - middle) / (double) half;
      if (along <= -1) {
        return 0;
      }
      return along >= 1
          ? millimetres
          : millimetres * (1 + along + Math.sin(Math.PI * along) / Math.PI) / 2;
    }
  }

  /** All the rain until a moment, mm. */
  double by(long time) {
    double sum = 0;
    for (Passage passage : passages) {
      sum += passage.by(time);
    }
    return sum;
  }

  /** The rain between two moments, mm. */
  double between(long from, long to) {
    return by(to) - by(from);
  }

  /** A share of it, at the same times. */
  Rainfall times(double share) {
    return new Rainfall(from, passages.stream().map(passage -> passage.times(share)).toList());
  }
}
