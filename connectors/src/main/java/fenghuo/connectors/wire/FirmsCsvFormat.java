package fenghuo.connectors.wire;

import fenghuo.connectors.wire.CsvRows.Row;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Active fires of NASA FIRMS as CSV, of MODIS (brightness at 4 µm, confidence in percent) or VIIRS
 * ({@code bright_ti4}, confidence in letters): each row is a record.
 *
 * <p>Fields: {@code hotspot} (an id of satellite, minute and place, for FIRMS has none), {@code
 * time} (UTC), {@code longitude}, {@code latitude} (WGS 84, degrees), {@code brightness} (K),
 * {@code frp} (MW), {@code confidence} (percent, see below), {@code confidenceClass} ({@code low},
 * {@code nominal}, {@code high}), {@code satellite} by its full name, {@code instrument}, {@code
 * daynight}, {@code scan}, {@code track} (km), {@code version}, and {@code type} where the archive
 * says what burns: {@code vegetation}, {@code volcano}, {@code static} (a steelworks), {@code
 * offshore}.
 *
 * <p>Classes: MODIS Collection 6 User's Guide, table 6: low below 30 %, high from 80 %. A letter of
 * VIIRS becomes the middle of its class: 15, 55, 90 % [E]. Columns:
 * https://firms.modaps.eosdis.nasa.gov/download/Readme.txt
 */
public final class FirmsCsvFormat implements WireFormat {
  private static final long serialVersionUID = 1L;
  private static final List<String> NEEDED =
      List.of("latitude", "longitude", "acq_date", "acq_time", "satellite", "confidence", "frp");
  private static final List<String> WORDS = List.of("instrument", "daynight", "version");

  private static final Map<String, String> SATELLITES =
      Map.of(
          "T", "Terra",
          "A", "Aqua",
          "N", "Suomi-NPP",
          "1", "NOAA-20",
          "N20", "NOAA-20",
          "2", "NOAA-21",
          "N21", "NOAA-21");

  private static final Map<String, String> CLASSES =
      Map.of(
          "l", "low", "n", "nominal", "h", "high", "low", "low", "nominal", "nominal", "high",
          "high");

  private static final Map<String, Double> MIDDLES =
      Map.of("low", 15.0, "nominal", 55.0, "high", 90.0);

  private static final double NOMINAL_PERCENT = 30;
  private static final double HIGH_PERCENT = 80;
  private static final List<String> TYPES =
      List.of("vegetation", "volcano", "static", "offshore"); // by their number

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CLOCK = Pattern.compile("(\\d{0,2}?):?(\\d{1,2})");

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    return CsvRows.read(bytes, NEEDED, FirmsCsvFormat::fields);
  }

  private static Fields fields(Row row) throws FlawedException {
    String satellite = SATELLITES.getOrDefault(row.cell("satellite"), row.cell("satellite"));
    String time = time(row);
    Fields fields = new Fields().text("hotspot", id(satellite, time, row)).text("time", time);
    fields.number("longitude", row.cell("longitude")).number("latitude", row.cell("latitude"));
    String modis = row.cell("brightness");
    fields.number("brightness", modis.isEmpty() ? row.cell("bright_ti4") : modis);
    fields.number("frp", row.cell("frp")).text("satellite", satellite);
    fields.number("scan", row.cell("scan")).number("track", row.cell("track"));
    WORDS.forEach(word -> fields.text(word, row.cell(word)));
    confidence(fields, row.cell("confidence"));
    return fields.text("type", type(row.cell("type")));
  }

  /** Of the date and the HHMM that FIRMS writes as text; 56 is four minutes to one, as 0056. */
  private static String time(Row row) throws FlawedException {
    Matcher clock = CLOCK.matcher(row.cell("acq_time"));
    if (!DATE.matcher(row.cell("acq_date")).matches() || !clock.matches()) {
      throw FlawedException.wrong(
          "acq_date and acq_time must be like 2020-10-02 and 0425",
          row.cell("acq_date") + " " + row.cell("acq_time"));
    }
    return "%sT%2s:%2sZ"
        .formatted(row.cell("acq_date"), clock.group(1), clock.group(2))
        .replace(' ', '0');
  }

  private static String id(String satellite, String time, Row row) {
    return String.join(
        "/", satellite, time, plain(row.cell("longitude")), plain(row.cell("latitude")));
  }

  /** The same however many zeros end it. */
  private static String plain(String number) {
    return Fields.numberIn(number).map(String::valueOf).orElse(number);
  }

  private static void confidence(Fields fields, String text) throws FlawedException {
    String letters = CLASSES.get(text);
    if (letters != null) {
      fields.number("confidence", MIDDLES.get(letters)).text("confidenceClass", letters);
      return;
    }
    double percent =
        Fields.numberIn(text)
            .orElseThrow(
                () -> FlawedException.wrong("confidence must be percent or l, n, h", text));
    String name = percent >= HIGH_PERCENT ? "high" : percent >= NOMINAL_PERCENT ? "nominal" : "low";
    fields.number("confidence", percent).text("confidenceClass", name);
  }

  private static String type(String number) throws FlawedException {
    if (number.isEmpty()) {
      return "";
    }
    if (number.length() > 1 || number.charAt(0) < '0' || number.charAt(0) > '3') {
      throw FlawedException.wrong("type must be 0, 1, 2 or 3", number);
    }
    return TYPES.get(number.charAt(0) - '0');
  }

  @Override
  public boolean isOurs() {
    return false;
  }
}
