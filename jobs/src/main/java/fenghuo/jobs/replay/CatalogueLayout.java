package fenghuo.jobs.replay;

import fenghuo.jobs.stack.StackException;
import java.nio.file.Path;
import java.util.List;

/** A layout of earthquake catalogues, and how it names its columns. */
enum CatalogueLayout {
  CENC("cenc-", "src_id", "time_utc", "lon", "lat", "depth_km", "mag", "mag_type"),
  USGS("", "id", "time", "longitude", "latitude", "depth", "mag", "magType");

  final String prefix;
  final String id;
  final String time;
  final String lon;
  final String lat;
  final String depth;
  final String magnitude;
  final String scale;

  CatalogueLayout(
      String prefix,
      String id,
      String time,
      String lon,
      String lat,
      String depth,
      String magnitude,
      String scale) {
    this.prefix = prefix;
    this.id = id;
    this.time = time;
    this.lon = lon;
    this.lat = lat;
    this.depth = depth;
    this.magnitude = magnitude;
    this.scale = scale;
  }

  boolean fits(List<String> header) {
    return header.containsAll(List.of(id, time, lon, lat, depth, magnitude, scale));
  }

  /**
   * The layout that a header has.
   *
   * @throws StackException if it has none
   */
  static CatalogueLayout of(List<String> header, Path file) {
    for (CatalogueLayout layout : CatalogueLayout.values()) {
      if (layout.fits(header)) {
        return layout;
      }
    }
    throw new StackException(
        "%s: the first line must name the columns of the Chinese network (src_id, time_utc, lon, …) or of USGS ComCat (id, time, longitude, …); was %s"
            .formatted(file, header));
  }
}
