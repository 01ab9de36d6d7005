package fenghuo.datasets.synthetic;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * A report as it comes in, and the truth about it.
 *
 * @param source who reports
 * @param time by the source's own clock
 * @param fields by the names of the feed's format, without the time
 * @param mishap what is wrong with it, or was with one shortly before, {@link Mishap#NONE} if
 *     nothing is
 * @param isAfter whether it was with one before: this one is sound, but is compared with that
 */
public record Report(
    String feed,
    String source,
    Instant time,
    Instant arrival,
    Map<String, Object> fields,
    Mishap mishap,
    boolean isAfter) {

  /** Whether neither it nor one shortly before it is wrong. */
  public boolean isClean() {
    return mishap.fault() == Fault.NONE;
  }

  /** What comes of the bytes of this report on the way. */
  public byte[] sent(byte[] bytes) {
    boolean isCut = mishap.fault() == Fault.MALFORMED && !isAfter;
    return isCut ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
  }
}
