package fenghuo.datasets.synthetic;

/**
 * The tipping bucket of a station. Amounts and counter are of the same tips: the counter grows by
 * what each report says, and goes on growing while no report comes in.
 */
final class Gauge {
  /** What a tip is, mm. */
  static final double TIP = 0.1;

  /** What one counts that counts too much, mm an hour [E], and by which share that varies. */
  private static final double TOO_MUCH = 30;

  private static final double VARIES = 0.2;
  private static final double MILLIS_AN_HOUR = 3_600_000;

  private final Station station;
  private long tips;
  private long lastTips;

  Gauge(Station station) {
    this.station = station;
  }

  /**
   * Counts what fell since the report before.
   *
   * @param time of the report, milliseconds since 1970
   * @param fault what is wrong with it just now
   */
  void count(long time, Fault fault) {
    long before = time - station.fleet().everyMillis();
    long fallen = tipsBy(time) - tipsBy(before);
    lastTips =
        switch (fault) {
          case BLOCKED -> 0;
          case OVERCOUNTING -> fallen + tooMany(time);
          default -> fallen;
        };
    tips += lastTips;
  }

  private long tipsBy(long time) {
    return (long) Math.floor(station.rain().by(time) / TIP);
  }

  private long tooMany(long time) {
    double hours = station.fleet().everyMillis() / MILLIS_AN_HOUR;
    double varied = 1 + VARIES * Chance.around(station.seed(), time);
    return Math.round(TOO_MUCH * varied * hours / TIP);
  }

  /** Since the report before, mm. */
  double last() {
    return lastTips * TIP;
  }

  /** Since the first report, mm. */
  double all() {
    return tips * TIP;
  }
}
