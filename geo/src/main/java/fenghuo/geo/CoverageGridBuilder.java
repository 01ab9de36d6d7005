package fenghuo.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.apache.sedona.common.Predicates;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Draws a {@link CoverageGrid}. */
final class CoverageGridBuilder {
  /** How far beside an edge a grid cell still counts as touched, degrees: 0.1 mm. */
  private static final double PAD = 1e-9;

  /** In a grid cell with more edges, each is not compared with each. */
  private static final int MOST_COMPARED = 100;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final List<Region> regions;
  private final int mostCells;
  private final List<CoverageEdge> edges;
  private final Envelope extent = new Envelope();
  private double west;
  private double south;
  private double size;
  private int columns;
  private int rows;

  CoverageGridBuilder(List<Region> regions, int mostCells) {
    this.regions = regions;
    this.mostCells = mostCells;
    Map<CoverageEdge.Way, CoverageEdge> all = new HashMap<>();
    for (int region = 0; region < regions.size(); region++) {
      addEdges(region, regions.get(region).shape(), all);
    }
    edges = new ArrayList<>(all.values());
  }

  private void addEdges(int region, Geometry shape, Map<CoverageEdge.Way, CoverageEdge> all) {
    extent.expandToInclude(shape.getEnvelopeInternal());
    for (Object polygon : PolygonExtracter.getPolygons(shape)) {
      // normalised, a polygon lies on the right hand of whoever walks along its rings
      Geometry normal = ((Polygon) polygon).norm();
      for (Object ring : LinearComponentExtracter.getLines(normal)) {
        Coordinate[] points = ((LineString) ring).getCoordinates();
        for (int i = 1; i < points.length; i++) {
          boolean isForward = points[i - 1].compareTo(points[i]) < 0;
          CoverageEdge.Way way =
              isForward
                  ? new CoverageEdge.Way(points[i - 1], points[i])
                  : new CoverageEdge.Way(points[i], points[i - 1]);
          if (points[i - 1].equals2D(points[i])) {
            continue;
          }
          all.computeIfAbsent(way, CoverageEdge::new).claim(region, !isForward);
        }
      }
    }
  }

  CoverageGrid.Drawn draw() {
    size = Math.sqrt(Math.max(extent.getArea(), 1e-12) / mostCells);
    // a grid cell more on every side: whatever lies outside the grid is covered by nothing
    west = extent.getMinX() - size;
    south = extent.getMinY() - size;
    columns = (int) Math.ceil(extent.getWidth() / size) + 2;
    rows = (int) Math.ceil(extent.getHeight() / size) + 2;
    int[] count = new int[columns * rows + 1];
    edges.forEach(edge -> walk(edge, cell -> count[cell + 1]++));
    for (int cell = 0; cell < columns * rows; cell++) {
      count[cell + 1] += count[cell];
    }
    CoverageEdge[] crossing = new CoverageEdge[count[columns * rows]];
    int[] next = count.clone();
    edges.forEach(edge -> walk(edge, cell -> crossing[next[cell]++] = edge));
    return slice(count, crossing);
  }

  private CoverageGrid.Drawn slice(int[] first, CoverageEdge[] crossing) {
    int[] cells = new int[columns * rows];
    int[] middle = new int[columns * rows];
    int[] firstEdge = new int[columns * rows + 1];
    double[] drawn = new double[4 * crossing.length];
    int[] sides = new int[crossing.length];
    int slices = 0;
    int edge = 0;
    Scanline scanline = new Scanline();
    for (int row = 0; row < rows; row++) {
      scanline.to(row);
      for (int column = 0; column < columns; column++) {
        int cell = row * columns + column;
        NavigableSet<Integer> here = scanline.coveringMiddleOf(column);
        int covering = here.isEmpty() ? CoverageGrid.NONE : here.first();
        List<CoverageEdge> own = Arrays.asList(crossing).subList(first[cell], first[cell + 1]);
        if (own.isEmpty()) {
          cells[cell] = covering;
        } else if (!isPlain(own, here, gridCell(row, column))) {
          cells[cell] = CoverageGrid.INEXACT;
        } else {
          cells[cell] = CoverageGrid.FIRST_SLICE - slices;
          middle[slices] = covering;
          firstEdge[slices++] = edge;
          for (CoverageEdge one : own) {
            drawn[4 * edge] = one.way.from().x;
            drawn[4 * edge + 1] = one.way.from().y;
            drawn[4 * edge + 2] = one.way.to().x;
            drawn[4 * edge + 3] = one.way.to().y;
            sides[edge++] = CoverageGrid.swap(one.left, one.right);
          }
        }
      }
    }
    firstEdge[slices] = edge;
    return new CoverageGrid.Drawn(
        west,
        south,
        size,
        columns,
        rows,
        cells,
        Arrays.copyOf(firstEdge, slices + 1),
        Arrays.copyOf(middle, slices),
        Arrays.copyOf(drawn, 4 * edge),
        Arrays.copyOf(sides, edge));
  }

  /**
   * Whether in a grid cell every point but those on edges has one region or none, and crossing an
   * edge leads from its one side to its other. It does where each edge has two owners. An edge with
   * one could run through the inside of somebody else: then either nobody else is there, or no two
   * edges meet but at their ends and the side that nobody claims is nobody's.
   */
  private boolean isPlain(
      List<CoverageEdge> edges, NavigableSet<Integer> middle, Envelope gridCell) {
    if (middle.size() > 1 || edges.stream().anyMatch(edge -> edge.isContested)) {
      return false;
    }
    List<CoverageEdge> outer = edges.stream().filter(CoverageEdge::isOuter).toList();
    if (outer.isEmpty() || isOneRegion(edges, middle)) {
      return true;
    }
    return edges.size() <= MOST_COMPARED
        && meetAtEndsOnly(edges)
        && outer.stream().allMatch(edge -> isFreeBeside(edge, gridCell));
  }

  private static boolean isOneRegion(List<CoverageEdge> edges, NavigableSet<Integer> middle) {
    int owner = edges.get(0).owner();
    return edges.stream().allMatch(edge -> edge.isOuter() && edge.owner() == owner)
        && middle.stream().allMatch(region -> region == owner);
  }

  private static boolean meetAtEndsOnly(List<CoverageEdge> edges) {
    LineIntersector meeting = new RobustLineIntersector();
    for (int i = 0; i < edges.size(); i++) {
      for (int j = 0; j < i; j++) {
        CoverageEdge.Way one = edges.get(i).way;
        CoverageEdge.Way other = edges.get(j).way;
        meeting.computeIntersection(one.from(), one.to(), other.from(), other.to());
        if (meeting.hasIntersection() && meeting.isInteriorIntersection()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether nobody covers the unclaimed side of an edge, at the middle of its part in a cell. */
  private boolean isFreeBeside(CoverageEdge edge, Envelope gridCell) {
    LineSegment line = new LineSegment(edge.way.from(), edge.way.to());
    Geometry part = line.toGeometry(SHAPES).intersection(SHAPES.toGeometry(gridCell));
    if (part.isEmpty()) {
      return true; // it passes a hair outside
    }
    double share = line.projectionFactor(part.getCentroid().getCoordinate());
    double side = edge.left == CoverageGrid.NONE ? PAD : -PAD; // left is positive
    Point beside = SHAPES.createPoint(line.pointAlongOffset(share, side));
    return regions.stream()
        .filter(region -> region.shape().getEnvelopeInternal().contains(beside.getCoordinate()))
        .noneMatch(region -> Predicates.covers(region.shape(), beside));
  }

  /** Calls back for every grid cell that an edge touches or nearly touches. */
  private void walk(CoverageEdge edge, IntConsumer cell) {
    Coordinate from = edge.way.from();
    Coordinate to = edge.way.to();
    double perLat = to.y == from.y ? 0 : (to.x - from.x) / (to.y - from.y);
    int lastRow = row(Math.max(from.y, to.y) + PAD);
    for (int row = row(Math.min(from.y, to.y) - PAD); row <= lastRow; row++) {
      double low = south + row * size - PAD;
      double high = south + (row + 1) * size + PAD;
      double lon1 = from.x;
      double lon2 = to.x;
      if (perLat != 0) {
        lon1 = from.x + (clamp(low, from.y, to.y) - from.y) * perLat;
        lon2 = from.x + (clamp(high, from.y, to.y) - from.y) * perLat;
      }
      int lastColumn = column(Math.max(lon1, lon2) + PAD);
      for (int column = column(Math.min(lon1, lon2) - PAD); column <= lastColumn; column++) {
        cell.accept(row * columns + column);
      }
    }
  }

  private Envelope gridCell(int row, int column) {
    double lon = west + column * size;
    double lat = south + row * size;
    return new Envelope(lon, lon + size, lat, lat + size);
  }

  private static double clamp(double value, double one, double other) {
    return Math.max(Math.min(one, other), Math.min(Math.max(one, other), value));
  }

  private int row(double lat) {
    return (int) Math.max(0, Math.min(rows - 1, Math.floor((lat - south) / size)));
  }

  private int column(double lon) {
    return (int) Math.max(0, Math.min(columns - 1, Math.floor((lon - west) / size)));
  }

  /** Goes from west to east along the middles of a row and knows who covers them. */
  private final class Scanline {
    private final List<List<CoverageEdge>> byRow = new ArrayList<>();
    private final TreeSet<Integer> covering = new TreeSet<>();
    private List<CoverageEdge> crossed = List.of();
    private double lat;
    private int next;

    Scanline() {
      for (int row = 0; row < rows; row++) {
        byRow.add(new ArrayList<>());
      }
      for (CoverageEdge edge : edges) {
        int last = row(Math.max(edge.way.from().y, edge.way.to().y));
        for (int row = row(Math.min(edge.way.from().y, edge.way.to().y)); row <= last; row++) {
          if (edge.reaches(middleOf(row))) {
            byRow.get(row).add(edge);
          }
        }
      }
    }

    void to(int row) {
      lat = middleOf(row);
      crossed = byRow.get(row);
      crossed.sort(Comparator.comparingDouble(edge -> edge.lonAt(lat)));
      covering.clear();
      next = 0;
    }

    NavigableSet<Integer> coveringMiddleOf(int column) {
      double lon = west + (column + 0.5) * size;
      for (; next < crossed.size() && crossed.get(next).lonAt(lat) <= lon; next++) {
        crossed.get(next).claims.forEach(this::toggle);
      }
      return covering;
    }

    private void toggle(Integer region) {
      if (!covering.remove(region)) {
        covering.add(region);
      }
    }

    private double middleOf(int row) {
      return south + (row + 0.5) * size;
    }
  }
}
