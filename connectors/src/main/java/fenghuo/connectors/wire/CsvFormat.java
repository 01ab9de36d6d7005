package fenghuo.connectors.wire;

import java.time.ZoneOffset;
import java.util.List;

/**
 * Any table as CSV after RFC 4180, UTF-8, whose first line names its columns: each row is a record
 * under these names. A cell is text, and what it means the feed file says; an empty one is not
 * there. A time without an offset is one of the clock that the decoder is named after.
 */
public final class CsvFormat implements WireFormat {
  private static final long serialVersionUID = 1L;

  private final String offset;

  /**
   * @param clock of times without an offset
   */
  public CsvFormat(ZoneOffset clock) {
    offset = clock.getId();
  }

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    return CsvRows.read(bytes, List.of(), this::fields);
  }

  private Fields fields(CsvRows.Row row) {
    Fields fields = new Fields();
    for (String column : row.header()) {
      fields.text(column, TimeText.withOffset(row.cell(column), offset));
    }
    return fields;
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public boolean tellsNumbersFromTexts() {
    return false;
  }
}
