package fenghuo.model;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one source reported of one moment, whatever the wire format was.
 *
 * @param id derives from all that was reported: equal content, equal id; given empty, it is derived
 * @param feed the stream it came by, as its feed file is named: {@code weather.rain}
 * @param source who reported: a station, an earthquake in a catalogue, a person's report
 * @param revision counts the corrections of the same moment (or event) upwards from 0
 * @param time the moment observed; of a total, the end of its period
 * @param lon longitude, WGS 84 (EPSG:4326), degrees; NaN where the record does not tell and the
 *     register has not been asked
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param readings the numbers, in the unit that the quantity names; never NaN or infinite
 * @param labels what was said in words: kind, status, road
 */
public record Observation(
    String id,
    String feed,
    String source,
    int revision,
    Instant time,
    double lon,
    double lat,
    Map<Quantity, Double> readings,
    Map<String, String> labels) {

  /** Of what an id derives from, characters. */
  private static final int USUAL_LENGTH = 512;

  public Observation {
    Map<Quantity, Double> numbers = new EnumMap<>(Quantity.class);
    numbers.putAll(readings);
    readings = Collections.unmodifiableMap(numbers);
    labels = labels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(labels));
    if (id.isEmpty()) {
      id = idOf(feed, source, revision, time, lon, lat, readings, labels);
    }
  }

  /** An observation under the id of its content. */
  public static Observation of(
      String feed,
      String source,
      int revision,
      Instant time,
      double lon,
      double lat,
      Map<Quantity, Double> readings,
      Map<String, String> labels) {
    return new Observation("", feed, source, revision, time, lon, lat, readings, labels);
  }

  /** Readings and labels in their order. */
  private static String idOf(
      String feed,
      String source,
      int revision,
      Instant time,
      double lon,
      double lat,
      Map<Quantity, Double> readings,
      Map<String, String> labels) {
    StringBuilder content = new StringBuilder(USUAL_LENGTH);
    Ids.add(feed, content);
    Ids.add(source, content);
    Ids.add(Integer.toString(revision), content);
    Ids.add(time, content);
    Ids.add(lon, content);
    Ids.add(lat, content);
    for (Map.Entry<Quantity, Double> reading : readings.entrySet()) {
      Ids.add(reading.getKey().name(), content);
      Ids.add(reading.getValue(), content);
    }
    for (Map.Entry<String, String> label : labels.entrySet()) {
      Ids.add(label.getKey(), content);
      Ids.add(label.getValue(), content);
    }
    return Ids.of(content);
  }

  /** Whether it is known where. */
  public boolean isPlaced() {
    return !Double.isNaN(lon) && !Double.isNaN(lat);
  }

  /**
   * The same observation, where the register says that its source stands.
   *
   * @param altitude metres; NaN where the register does not tell
   */
  public Observation placedAt(double stationLon, double stationLat, double altitude) {
    Map<Quantity, Double> numbers = readings;
    if (!Double.isNaN(altitude) && !readings.isEmpty() && !has(Quantity.ALTITUDE_METRES)) {
      numbers = new EnumMap<>(readings);
      numbers.put(Quantity.ALTITUDE_METRES, altitude);
    }
    return new Observation(
        id, feed, source, revision, time, stationLon, stationLat, numbers, labels);
  }

  /** The same observation, of which only some readings count. */
  Observation with(Map<Quantity, Double> counting) {
    return new Observation(id, feed, source, revision, time, lon, lat, counting, labels);
  }

  /** The reading of a quantity, or {@code otherwise} where there is none. */
  public double reading(Quantity quantity, double otherwise) {
    return readings.getOrDefault(quantity, otherwise);
  }

  public boolean has(Quantity quantity) {
    return readings.containsKey(quantity);
  }

  /** The label under a name, or an empty string. */
  public String label(String name) {
    return labels.getOrDefault(name, "");
  }

  /** Whose history this belongs to: no two feeds share a source. */
  public String origin() {
    return feed + "/" + source;
  }
}
