package fenghuo.connectors.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An area of CAP, whose points are latitude first, unlike ours.
 *
 * @param centre of its polygons, else of its first circle, if it has either
 */
record CapArea(String description, String geocodes, int polygons, Optional<LonLat> centre) {
  private static final double FARTHEST_LAT = 90;
  private static final double FARTHEST_LON = 180;

  /**
   * @throws FlawedException where it is not named, or a point of it is none
   */
  static CapArea of(XmlElement area) throws FlawedException {
    String description = area.text("areaDesc");
    if (description.isEmpty()) {
      throw FlawedException.missing("areaDesc");
    }
    PolygonCentroid centroid = new PolygonCentroid();
    int polygons = 0;
    for (XmlElement polygon : area.children("polygon")) {
      if (!polygon.text().isEmpty()) {
        centroid.add(ring(polygon.text()));
        polygons++;
      }
    }
    Optional<LonLat> centre = polygons == 0 ? circle(area.text("circle")) : centroid.point();
    String geocodes =
        area.children("geocode").stream()
            .map(geocode -> geocode.text("value"))
            .collect(Collectors.joining(" "));
    return new CapArea(description, geocodes, polygons, centre);
  }

  Fields addTo(Fields fields) {
    fields.text("areaDesc", description).text("geocode", geocodes).count("polygons", polygons);
    centre.ifPresent(point -> fields.number("lon", point.lon()).number("lat", point.lat()));
    return fields;
  }

  /** The texts of all children of a name, with a space between them. */
  static String joined(XmlElement element, String name) {
    return element.children(name).stream().map(XmlElement::text).collect(Collectors.joining(" "));
  }

  private static List<LonLat> ring(String text) throws FlawedException {
    List<LonLat> ring = new ArrayList<>();
    for (String pair : text.split("\\s+", -1)) {
      ring.add(
          point(pair)
              .orElseThrow(() -> FlawedException.wrong("polygon must be lat,lon lat,lon …", text)));
    }
    if (ring.size() < 3) {
      throw FlawedException.wrong("polygon must have three corners", text);
    }
    return ring;
  }

  /** Where a circle is: {@code lat,lon radius}. */
  private static Optional<LonLat> circle(String text) throws FlawedException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LonLat> centre = point(text.split("\\s+", 2)[0]);
    if (centre.isEmpty()) {
      throw FlawedException.wrong("circle must be lat,lon radius", text);
    }
    return centre;
  }

  private static Optional<LonLat> point(String pair) {
    String[] parts = pair.split(",", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<Double> lat = Fields.numberIn(parts[0]).filter(lies -> Math.abs(lies) <= FARTHEST_LAT);
    Optional<Double> lon = Fields.numberIn(parts[1]).filter(lies -> Math.abs(lies) <= FARTHEST_LON);
    return lat.isPresent() && lon.isPresent()
        ? Optional.of(new LonLat(lon.get(), lat.get()))
        : Optional.empty();
  }

  /** WGS 84 (EPSG:4326), degrees. */
  record LonLat(double lon, double lat) {}
}
