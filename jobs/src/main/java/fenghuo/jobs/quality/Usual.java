package fenghuo.jobs.quality;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is usual of a quantity by month (of Beijing time) and altitude, in the quantity's unit.
 *
 * @param metres altitudes, rising; between them it is interpolated, beyond them as at the nearest
 * @param least for each month from January on, the least at each of these altitudes
 * @param most likewise
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Usual(double[] metres, double[][] least, double[][] most) implements Serializable {
  private static final long BEIJING_SECONDS = 8 * 3_600;
  private static final long DAY_SECONDS = 86_400;

  /** Whether a value is usual; where the altitude is not known (NaN), any is. */
  boolean allows(double value, Instant time, double altitude) {
    if (Double.isNaN(altitude)) {
      return true;
    }
    int month = monthOf(time) - 1;
    return value >= at(altitude, least[month]) && value <= at(altitude, most[month]);
  }

  private static int monthOf(Instant time) {
    long day = Math.floorDiv(time.getEpochSecond() + BEIJING_SECONDS, DAY_SECONDS);
    return LocalDate.ofEpochDay(day).getMonthValue();
  }

  private double at(double altitude, double[] values) {
    int above = 0;
    while (above < metres.length && metres[above] < altitude) {
      above++;
    }
    if (above == 0 || above == metres.length) {
      return values[Math.min(above, metres.length - 1)];
    }
    double share = (altitude - metres[above - 1]) / (metres[above] - metres[above - 1]);
    return values[above - 1] + share * (values[above] - values[above - 1]);
  }
}
