package fenghuo.geo.sql;

import fenghuo.geo.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.flink.types.Row;
import org.locationtech.jts.geom.Coordinate;

/** The points that the joins are asked for: rows of {@code id}, {@code lon} and {@code lat}. */
final class PointsToJoin {
  private static final int RANDOM_POINTS = 6_000;

  private PointsToJoin() {}

  /** Points all over, many of them outside, and a vertex of every cell, shared with others. */
  static List<Row> of(List<Region> cells) {
    Random random = new Random(41);
    List<Coordinate> places = new ArrayList<>();
    for (int i = 0; i < RANDOM_POINTS; i++) {
      places.add(new Coordinate(random.nextDouble(100, 104), random.nextDouble(26, 29.4)));
    }
    for (Region cell : cells) {
      Coordinate[] border = cell.shape().getCoordinates();
      places.add(border[random.nextInt(border.length)]);
    }
    List<Row> rows = new ArrayList<>();
    for (Coordinate place : places) {
      rows.add(point(rows.size() + 1, place.x, place.y));
    }
    return rows;
  }

  static Row point(int id, double lon, double lat) {
    Row row = Row.withNames();
    row.setField("id", id);
    row.setField("lon", lon);
    row.setField("lat", lat);
    return row;
  }
}
