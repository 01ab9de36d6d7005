package fenghuo.connectors.wire;

import fenghuo.connectors.wire.CsvRows.Row;
import java.util.List;

/**
 * A catalogue of USGS ComCat as CSV: each row is a record.
 *
 * <p>Fields as ComCat names them: {@code id}, {@code time}, {@code longitude}, {@code latitude}
 * (WGS 84, degrees), {@code depth} (km), {@code mag}, {@code magType}, {@code place}, {@code type},
 * {@code status} ({@code automatic}, {@code reviewed}, {@code deleted}), {@code net}, {@code
 * updated}, and {@code revision}: how many seconds after the earthquake it was updated (see {@link
 * Revisions}). {@link UsgsGeoJsonFormat} gives the same.
 *
 * <p>Source: https://earthquake.usgs.gov/earthquakes/feed/v1.0/csv.php
 */
public final class UsgsCsvFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final List<String> NEEDED =
      List.of("time", "latitude", "longitude", "depth", "mag", "id");
  private static final List<String> WORDS =
      List.of("id", "magType", "place", "type", "status", "net");
  private static final String UTC = "Z";

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    return CsvRows.read(bytes, NEEDED, UsgsCsvFormat::fields);
  }

  private static Fields fields(Row row) {
    String time = TimeText.withOffset(row.cell("time"), UTC);
    String updated = TimeText.withOffset(row.cell("updated"), UTC);
    Fields fields = new Fields().text("time", time).text("updated", updated);
    WORDS.forEach(word -> fields.text(word, row.cell(word)));
    Revisions.write(fields, TimeText.instantOf(time), TimeText.instantOf(updated));
    return fields
        .number("longitude", row.cell("longitude"))
        .number("latitude", row.cell("latitude"))
        .number("depth", row.cell("depth"))
        .number("mag", row.cell("mag"));
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
