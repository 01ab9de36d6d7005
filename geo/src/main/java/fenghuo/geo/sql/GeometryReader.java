package fenghuo.geo.sql;

import org.apache.sedona.common.Constructors;
import org.apache.sedona.common.enums.FileDataSplitter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Geometries from text and bytes. What is none fails the query, by a message that shows it. */
final class GeometryReader {
  private static final int SHOWN = 200; // characters of a text that is no geometry

  private GeometryReader() {}

  static Geometry fromWkt(String text) {
    return fromWkt(text, 0);
  }

  static Geometry fromWkt(String text, int srid) {
    try {
      return Constructors.geomFromWKT(text, srid);
    } catch (ParseException | IllegalArgumentException fault) {
      throw noGeometry("ST_GeomFromWKT", text, fault);
    }
  }

  static Geometry fromEwkt(String text) {
    try {
      return Constructors.geomFromEWKT(text);
    } catch (ParseException | IllegalArgumentException fault) {
      throw noGeometry("ST_GeomFromEWKT", text, fault);
    }
  }

  /** Of a Feature its geometry, of a FeatureCollection that of the first, as in Sedona. */
  static Geometry fromGeoJson(String text) {
    try {
      return Constructors.geomFromText(text, FileDataSplitter.GEOJSON);
    } catch (RuntimeException fault) { // Sedona throws many kinds
      throw noGeometry("ST_GeomFromGeoJSON", text, fault);
    }
  }

  static Geometry fromHex(String text) {
    try {
      return Constructors.geomFromWKB(WKBReader.hexToBytes(text));
    } catch (ParseException | IllegalArgumentException fault) {
      throw noGeometry("ST_GeomFromWKB", text, fault);
    }
  }

  static Geometry fromWkb(byte[] bytes) {
    try {
      return Constructors.geomFromWKB(bytes);
    } catch (ParseException | IllegalArgumentException fault) {
      throw noGeometry("ST_GeomFromWKB", WKBWriter.toHex(bytes), fault);
    }
  }

  private static IllegalArgumentException noGeometry(String name, String text, Exception fault) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return new IllegalArgumentException(
        "%s: no geometry in '%s': %s".formatted(name, shown, fault.getMessage()), fault);
  }
}
