package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.sedona.common.Functions;
import org.apache.sedona.common.sphere.Spheroid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which cells an area covers, and how much of them: the area of an earthquake's shaking, of a fire,
 * of a cell of the rain radar. Immutable, safe for many threads.
 */
final class Overlaps {
  private static final Comparator<Overlap> LARGEST_FIRST =
      Comparator.comparingDouble(Overlap::squareMetres).reversed().thenComparing(Overlap::township);

  private final STRtree tree = new STRtree();
  private final Map<String, Double> squareMetres = new HashMap<>();

  Overlaps(List<Region> cells) {
    for (Region cell : cells) {
      tree.insert(cell.shape().getEnvelopeInternal(), cell);
      squareMetres.put(cell.code(), Spheroid.area(cell.shape()));
    }
    tree.build();
  }

  /**
   * The cells that share more than a border with an area, the largest share of the area first.
   *
   * @param area polygon or multipolygon, WGS 84 (EPSG:4326), degrees, x is lon; mended where its
   *     rings cross; nothing for one that encloses nothing
   */
  List<Overlap> of(Geometry area) {
    Geometry valid = area.isValid() ? area : Functions.makeValid(area, false);
    List<Overlap> overlaps = new ArrayList<>();
    if (!(valid.getArea() > 0)) {
      return overlaps;
    }
    double whole = Spheroid.area(valid);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(valid);
    for (Object candidate : tree.query(valid.getEnvelopeInternal())) {
      Region cell = (Region) candidate;
      double common = common(prepared, cell);
      if (common > 0) {
        overlaps.add(
            new Overlap(
                cell.code(), common, common / squareMetres.get(cell.code()), common / whole));
      }
    }
    overlaps.sort(LARGEST_FIRST);
    return overlaps;
  }

  private double common(PreparedGeometry area, Region cell) {
    if (area.covers(cell.shape())) {
      return squareMetres.get(cell.code());
    }
    if (!area.intersects(cell.shape())) {
      return 0;
    }
    return Spheroid.area(Functions.intersection(area.getGeometry(), cell.shape()));
  }
}
