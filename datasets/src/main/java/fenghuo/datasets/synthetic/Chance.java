package fenghuo.datasets.synthetic;

/**
 * Numbers that look random and are a function of what they are asked by, so that any report can be
 * made again without those before it.
 *
 * <p>The mixing of bits is that of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, figure 8).
 */
final class Chance {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Chance() {}

  static long mix(long seed, long key) {
    long bits = seed + (key + 1) * GOLDEN;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }

  static long mix(long seed, String key) {
    return mix(seed, key.chars().asLongStream().reduce(key.length(), Chance::mix));
  }

  /** A number from 0, included, to 1, excluded. */
  static double share(long seed, long key) {
    return (mix(seed, key) >>> 11) * 0x1p-53;
  }

  /** A number from -1, included, to 1, excluded. */
  static double around(long seed, long key) {
    return 2 * share(seed, key) - 1;
  }

  /** One of so many. */
  static int one(int of, long seed, long key) {
    return (int) (share(seed, key) * of);
  }
}
