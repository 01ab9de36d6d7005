package fenghuo.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Which cells a line passes through, and for how long. Immutable, safe for many threads.
 *
 * <p>Between two of its vertices a line runs straight in degrees, and is as long as the geodesic
 * between them. Where it follows a border it passes through the cells on both sides; a cell that it
 * touches in single points only it does not pass through. The parts of a MultiLineString follow
 * each other, with nothing between them.
 */
final class Passages {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Comparator<Passed> IN_ORDER =
      Comparator.comparingDouble(Passed::fromMetres).thenComparing(Passed::township);

  private record Cell(String code, Geometry shape, PreparedGeometry prepared) {}

  private final STRtree tree = new STRtree();

  Passages(List<Region> cells) {
    for (Region cell : cells) {
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(cell.shape());
      tree.insert(
          cell.shape().getEnvelopeInternal(), new Cell(cell.code(), cell.shape(), prepared));
    }
    tree.build();
  }

  /** The cells in the order in which the line first enters them, then by code. */
  List<Passed> of(Geometry line) {
    Map<String, Passed> passed = new HashMap<>();
    double gone = 0;
    for (Object part : LinearComponentExtracter.getLines(line)) {
      Coordinate[] vertices = ((LineString) part).getCoordinates();
      for (int i = 1; i < vertices.length; i++) {
        gone += pass(new LineSegment(vertices[i - 1], vertices[i]), gone, passed);
      }
    }
    List<Passed> sorted = new ArrayList<>(passed.values());
    sorted.sort(IN_ORDER);
    return sorted;
  }

  /** Notes what a straight piece passes through; its metres. */
  private double pass(LineSegment piece, double gone, Map<String, Passed> passed) {
    double metres = Geodesic.WGS84.Inverse(piece.p0.y, piece.p0.x, piece.p1.y, piece.p1.x).s12;
    if (!(metres > 0)) {
      return 0; // of a vertex that is there twice, or is no place on Earth
    }
    Geometry line = piece.toGeometry(SHAPES);
    for (Object candidate : tree.query(line.getEnvelopeInternal())) {
      Cell cell = (Cell) candidate;
      for (double[] shares : within(cell, piece, line)) {
        double from = gone + shares[0] * metres;
        Passed part = new Passed(cell.code, from, (shares[1] - shares[0]) * metres);
        passed.merge(cell.code, part, Passages::joined);
      }
    }
    return metres;
  }

  /** The shares of a piece between which it lies within a cell. */
  private static List<double[]> within(Cell cell, LineSegment piece, Geometry line) {
    if (cell.prepared.covers(line)) {
      return List.of(new double[] {0, 1});
    }
    List<double[]> shares = new ArrayList<>();
    if (cell.prepared.intersects(line)) {
      Geometry common = OverlayNGRobust.overlay(line, cell.shape, OverlayNG.INTERSECTION);
      for (Object part : LinearComponentExtracter.getLines(common)) {
        LineString inside = (LineString) part;
        double one = piece.segmentFraction(inside.getStartPoint().getCoordinate());
        double other = piece.segmentFraction(inside.getEndPoint().getCoordinate());
        shares.add(new double[] {Math.min(one, other), Math.max(one, other)});
      }
    }
    return shares;
  }

  private static Passed joined(Passed one, Passed other) {
    return new Passed(
        one.township(),
        Math.min(one.fromMetres(), other.fromMetres()),
        one.metres() + other.metres());
  }
}
