package fenghuo.geo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.sedona.common.Functions;
import org.locationtech.jts.geom.Geometry;
import org.wololo.geojson.Feature;
import org.wololo.geojson.FeatureCollection;
import org.wololo.geojson.MultiPolygon;
import org.wololo.geojson.Polygon;
import org.wololo.jts2geojson.GeoJSONReader;

/**
 * Reads regions from GeoJSON (RFC 7946), with the reader Sedona itself uses: a FeatureCollection of
 * polygons and multipolygons by the property {@code code}, WGS 84 (EPSG:4326), degrees, lon before
 * lat. Features of one code make one region; rings that cross themselves are mended.
 */
final class GeoJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final String file;
  private final Faults faults;
  private final Map<String, Geometry> shapes = new TreeMap<>();

  private GeoJson(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The regions in the order of their codes; what cannot be read is a fault. */
  static List<Region> read(String file, String text, Faults faults) {
    GeoJson reader = new GeoJson(file, faults);
    reader.readAll(text);
    List<Region> regions = new ArrayList<>();
    reader.shapes.forEach((code, shape) -> regions.add(new Region(code, shape)));
    return regions;
  }

  private void readAll(String text) {
    Feature[] features = features(text);
    for (int i = 0; i < features.length; i++) {
      String where = "%s: features[%d]".formatted(file, i);
      String code = code(features[i]);
      if (code.isEmpty()) {
        faults.add(where, "needs the property 'code'");
        continue;
      }
      add(code, where + " (" + code + ")", features[i]);
    }
  }

  private Feature[] features(String text) {
    try {
      FeatureCollection all = JSON.readValue(text, FeatureCollection.class);
      if (all != null && all.getFeatures() != null && all.getFeatures().length > 0) {
        return all.getFeatures();
      }
      faults.add(file, "must be a GeoJSON FeatureCollection with features");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      faults.add(file + ":" + line, "is not GeoJSON: " + e.getOriginalMessage());
    }
    return new Feature[0];
  }

  private static String code(Feature feature) {
    if (feature == null || feature.getProperties() == null) {
      return "";
    }
    Object code = feature.getProperties().get("code");
    return code == null ? "" : code.toString();
  }

  private void add(String code, String where, Feature feature) {
    List<double[][]> rings = rings(feature.getGeometry());
    if (rings.isEmpty()) {
      faults.add(where, "needs a Polygon or a MultiPolygon");
    } else if (!rings.stream().allMatch(GeoJson::isRing)) {
      faults.add(where, OtherCoordinates.fault(rings));
    } else {
      Geometry shape = new GeoJSONReader().read(feature.getGeometry());
      Geometry mended = Functions.makeValid(shape, false);
      if (!(mended.getArea() > 0)) {
        faults.add(where, "encloses no area");
      } else {
        shapes.merge(code, mended, Geometry::union);
      }
    }
  }

  /** Every ring of a polygon or multipolygon, one that is not there as null; else none. */
  private static List<double[][]> rings(org.wololo.geojson.Geometry geometry) {
    double[][][][] polygons = {};
    if (geometry instanceof Polygon polygon) {
      polygons = new double[][][][] {polygon.getCoordinates()};
    } else if (geometry instanceof MultiPolygon many && many.getCoordinates() != null) {
      polygons = many.getCoordinates();
    }
    List<double[][]> rings = new ArrayList<>();
    for (double[][][] polygon : polygons) {
      boolean isNone = polygon == null || polygon.length == 0;
      rings.addAll(isNone ? Collections.singletonList(null) : Arrays.asList(polygon));
    }
    return rings;
  }

  private static boolean isRing(double[][] ring) {
    if (ring == null || ring.length < 4) {
      return false;
    }
    for (double[] position : ring) {
      if (position == null || position.length < 2) {
        return false;
      }
      boolean isOnEarth = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
      if (!isOnEarth) { // NaN is not either
        return false;
      }
    }
    double[] last = ring[ring.length - 1];
    return ring[0][0] == last[0] && ring[0][1] == last[1];
  }
}
