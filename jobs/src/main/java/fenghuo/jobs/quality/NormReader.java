package fenghuo.jobs.quality;

import fenghuo.jobs.quality.Norm.Neighbours;
import fenghuo.jobs.quality.Norm.Radar;
import fenghuo.model.Doubt;
import fenghuo.model.Quantity;
import fenghuo.policy.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a norm file; every fault goes to the entries' {@link fenghuo.policy.Faults}. */
final class NormReader {
  private static final int MONTHS = 12;
  private static final Pattern ALTITUDE = Pattern.compile("-?\\d{1,4}");
  private static final double MOST = 1e6;
  private static final double METRES = 1_000;
  private static final double HIGHEST_METRES = 9_000;
  private static final double FARTHEST_KM = 100;
  private static final int MOST_NEIGHBOURS = 8;

  private NormReader() {}

  static Norm read(Entry file) {
    file.allowing(
        "title",
        "source",
        "version",
        "quantity",
        "months",
        "at-m",
        "per-km",
        "altitudes",
        "neighbours");
    file.get("title").allowing("zh", "en").entries().values().forEach(Entry::text);
    file.get("source").text();
    file.get("version").count();
    Quantity quantity = file.get("quantity").oneOf(Quantity.class);
    double perKm = file.find("per-km").map(entry -> entry.number(-MOST, MOST)).orElse(Double.NaN);
    Usual usual = null;
    if (file.find("months").isPresent()) {
      usual = byMonth(file, Double.isNaN(perKm) ? 0 : perKm);
    } else if (file.find("altitudes").isPresent()) {
      usual = byAltitude(file.get("altitudes"));
    }
    Neighbours neighbours =
        file.find("neighbours").map(entry -> neighbours(entry, perKm)).orElse(null);
    return new Norm(quantity, usual, neighbours);
  }

  private static Usual byMonth(Entry file, double perKm) {
    double at = file.get("at-m").number(0, HIGHEST_METRES);
    List<Entry> months = file.get("months").items();
    if (months.size() != MONTHS) {
      file.get("months").fault("must be twelve, from January on");
    }
    double[] metres = {0, HIGHEST_METRES};
    double[][] least = new double[MONTHS][];
    double[][] most = new double[MONTHS][];
    for (int month = 0; month < MONTHS; month++) {
      double[] range = month < months.size() ? range(months.get(month)) : new double[] {0, 0};
      least[month] = along(metres, range[0], at, perKm);
      most[month] = along(metres, range[1], at, perKm);
    }
    return new Usual(metres, least, most);
  }

  private static double[] along(double[] metres, double value, double at, double perKm) {
    double[] values = new double[metres.length];
    for (int i = 0; i < metres.length; i++) {
      values[i] = value + (metres[i] - at) / METRES * perKm;
    }
    return values;
  }

  private static Usual byAltitude(Entry altitudes) {
    List<Double> metres = new ArrayList<>();
    List<double[]> ranges = new ArrayList<>();
    for (Map.Entry<String, Entry> altitude : altitudes.entries().entrySet()) {
      double at = metresOf(altitude);
      if (!metres.isEmpty() && at <= metres.get(metres.size() - 1)) {
        altitude.getValue().fault("altitudes must rise");
      }
      metres.add(at);
      ranges.add(range(altitude.getValue()));
    }
    if (metres.isEmpty()) {
      altitudes.fault("must name an altitude");
      return new Usual(new double[1], new double[MONTHS][1], new double[MONTHS][1]);
    }
    double[] least = ranges.stream().mapToDouble(range -> range[0]).toArray();
    double[] most = ranges.stream().mapToDouble(range -> range[1]).toArray();
    double[][] everyLeast = new double[MONTHS][];
    double[][] everyMost = new double[MONTHS][];
    Arrays.fill(everyLeast, least);
    Arrays.fill(everyMost, most);
    double[] rising = metres.stream().mapToDouble(Double::doubleValue).toArray();
    return new Usual(rising, everyLeast, everyMost);
  }

  private static double metresOf(Map.Entry<String, Entry> altitude) {
    if (ALTITUDE.matcher(altitude.getKey()).matches()) {
      return Double.parseDouble(altitude.getKey());
    }
    altitude.getValue().fault("must stand under an altitude in whole metres");
    return 0;
  }

  private static double[] range(Entry pair) {
    List<Entry> both = pair.items();
    if (both.size() != 2) {
      pair.fault("must be the least and the most that is usual, like [-8, 28]");
      return new double[] {0, 0};
    }
    double least = both.get(0).number(-MOST, MOST);
    return new double[] {least, both.get(1).number(least, MOST)};
  }

  private static Neighbours neighbours(Entry block, double perKm) {
    block.allowing(
        "over", "within-km", "band-m", "nearest", "at-least", "sigmas", "spread", "lost", "radar");
    int nearest = (int) block.get("nearest").number(1, MOST_NEIGHBOURS);
    return new Neighbours(
        block.find("over").map(NormReader::over).orElse(0L),
        block.get("within-km").number(0, FARTHEST_KM) * METRES,
        block.get("band-m").number(0, HIGHEST_METRES),
        nearest,
        (int) block.get("at-least").number(1, nearest),
        block.get("sigmas").number(0, MOST),
        block.get("spread").number(0, MOST),
        perKm,
        block.find("lost").map(entry -> entry.number(0, MOST)).orElse(Double.NaN),
        block.find("radar").map(NormReader::radar).orElse(null));
  }

  private static long over(Entry entry) {
    long seconds = entry.duration().toSeconds();
    if (seconds % Doubt.SLOT.toSeconds() != 0) {
      entry.fault("must be a multiple of %d minutes".formatted(Doubt.SLOT.toMinutes()));
    }
    return seconds;
  }

  private static Radar radar(Entry block) {
    block.allowing("feed", "within-km", "wet", "dry");
    return new Radar(
        block.get("feed").text(),
        block.get("within-km").number(0, FARTHEST_KM) * METRES,
        block.get("wet").number(0, MOST),
        block.get("dry").number(0, MOST));
  }
}
