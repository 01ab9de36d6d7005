package fenghuo.connectors.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds besides of every wire format whose messages may hold thousands of records. */
public interface WireBatchFuzz extends WireFormatFuzz {
  /** A message of about a megabyte, of as many records as fit. */
  byte[] longMessage();

  @Test
  default void aLongMessageAndAllOfItsRecordsAreReadInTime() throws UnreadableException {
    byte[] message = longMessage();
    assertThat(message).hasSizeGreaterThan(MEGABYTE / 2);
    check(message, "long");
    List<WireRecord> records = format().read(message).records();
    assertThat(records).hasSizeGreaterThan(3_000);
    assertThat(assertTimeout(IN_TIME, () -> lengthOfRaw(records))).isPositive();
  }

  private static long lengthOfRaw(List<WireRecord> records) {
    return records.stream().mapToLong(record -> record.raw().get().length()).sum();
  }
}
