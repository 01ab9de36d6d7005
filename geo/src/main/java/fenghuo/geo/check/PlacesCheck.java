package fenghuo.geo.check;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import fenghuo.geo.Cells;
import fenghuo.geo.Region;
import fenghuo.geo.Reservoirs;
import fenghuo.geo.RiverGraph;
import fenghuo.geo.check.PlacesReport.Common;
import fenghuo.geo.check.PlacesReport.Gap;
import fenghuo.geo.check.PlacesReport.Stray;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.sedona.common.Predicates;
import org.apache.sedona.common.sphere.Spheroid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Looks at the geometry of places with a surveyor's eye: which cells overlap, what no cell covers,
 * which seats lie outside, and whether coordinates are shifted. None of this forbids their use.
 *
 * <p>Borders are compared on a grid of 1e-6 degrees, about 10 cm, so that rounding is neither gap
 * nor overlap; areas are those of the WGS 84 ellipsoid, and below one square metre they are none.
 */
public final class PlacesCheck {
  private static final PrecisionModel GRID = new PrecisionModel(1e6);
  private static final double LEAST = 1; // square metres
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Places places;
  private final List<Region> cells;
  private final List<Region> outlines;
  private final STRtree tree = new STRtree();

  private PlacesCheck(Places places, List<Region> cells, List<Region> outlines) {
    this.places = places;
    this.cells = cells;
    this.outlines = outlines;
    cells.forEach(cell -> tree.insert(cell.shape().getEnvelopeInternal(), cell));
    tree.build();
  }

  /**
   * Looks at places. What forbids their use is a fault.
   *
   * @return empty if there is a fault
   */
  public static Optional<PlacesReport> of(Places places, Faults faults) {
    List<Region> cells = Cells.of(places, faults);
    List<Region> outlines = faults.isEmpty() ? Cells.outlines(places, faults) : List.of();
    if (faults.isEmpty()) { // of tables with faults nothing can be built
      Reservoirs.stretches(places, faults);
      RiverGraph.checkHeights(places, faults);
    }
    return faults.isEmpty()
        ? Optional.of(new PlacesCheck(places, cells, outlines).report())
        : Optional.empty();
  }

  private PlacesReport report() {
    return new PlacesReport(cells.size(), overlaps(), gaps(), strays(), shifts());
  }

  private List<Common> overlaps() {
    List<Common> overlaps = new ArrayList<>();
    for (Region one : cells) {
      for (Object candidate : tree.query(one.shape().getEnvelopeInternal())) {
        Region other = (Region) candidate;
        if (one.code().compareTo(other.code()) < 0
            && Predicates.intersects(one.shape(), other.shape())) {
          double area = area(overlay(one.shape(), other.shape(), OverlayNG.INTERSECTION));
          if (area >= LEAST) {
            overlaps.add(new Common(one.code(), other.code(), area));
          }
        }
      }
    }
    overlaps.sort(Comparator.comparingDouble(Common::squareMetres).reversed());
    return overlaps;
  }

  private List<Gap> gaps() {
    Geometry covered = union(cells);
    Geometry edge = union(outlines).getBoundary();
    List<Gap> gaps = new ArrayList<>();
    for (Region county : outlines) {
      Geometry bare = overlay(county.shape(), covered, OverlayNG.DIFFERENCE);
      for (Object piece : PolygonExtracter.getPolygons(bare)) {
        Polygon gap = (Polygon) piece;
        double area = area(gap);
        if (area >= LEAST) {
          Coordinate within = gap.getInteriorPoint().getCoordinate();
          gaps.add(new Gap(county.code(), area, within.x, within.y, gap.intersects(edge)));
        }
      }
    }
    gaps.sort(Comparator.comparingDouble(Gap::squareMetres).reversed());
    return gaps;
  }

  private List<Stray> strays() {
    Map<String, Geometry> own = new HashMap<>();
    cells.forEach(cell -> own.put(cell.code(), cell.shape()));
    outlines.forEach(outline -> own.put(outline.code(), outline.shape()));
    Map<String, String> counties = new HashMap<>();
    places.townships().forEach(township -> counties.put(township.code(), township.county()));
    List<Stray> strays = new ArrayList<>();
    for (Seat seat : places.seats()) {
      Point point = SHAPES.createPoint(new Coordinate(seat.lon(), seat.lat()));
      boolean outOfCell = isOutside(own.get(seat.township()), point);
      boolean outOfCounty = isOutside(own.get(counties.get(seat.township())), point);
      if (outOfCell || outOfCounty) {
        Optional<String> lies = outOfCell ? cellAt(point) : Optional.empty();
        strays.add(new Stray(seat, lies, outOfCell, outOfCounty));
      }
    }
    return strays;
  }

  /** Outside by more than rounding; of what is not there, nothing lies outside. */
  private static boolean isOutside(Geometry area, Point point) {
    return area != null && !area.isWithinDistance(point, 1 / GRID.getScale());
  }

  private Optional<String> cellAt(Point point) {
    Optional<String> lowest = Optional.empty();
    for (Object candidate : tree.query(point.getEnvelopeInternal())) {
      Region cell = (Region) candidate;
      boolean isLower = lowest.isEmpty() || cell.code().compareTo(lowest.get()) < 0;
      if (isLower && Predicates.covers(cell.shape(), point)) {
        lowest = Optional.of(cell.code());
      }
    }
    return lowest;
  }

  private List<Shift> shifts() {
    DatumCheck datum = new DatumCheck(Places.builtIn());
    List<Shift> shifts = new ArrayList<>();
    if (places.isSurveyed()) {
      datum.cells(cells).ifPresent(shifts::add);
    }
    datum.outlines(outlines).ifPresent(shifts::add);
    datum.seats(places.seats()).ifPresent(shifts::add);
    return shifts;
  }

  private static Geometry union(List<Region> regions) {
    return UnaryUnionNG.union(regions.stream().map(Region::shape).toList(), SHAPES, GRID);
  }

  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    return OverlayNG.overlay(one, other, operation, GRID);
  }

  /** Of its polygons, square metres; shared lines and points have none. */
  private static double area(Geometry shape) {
    double area = 0;
    for (Object polygon : PolygonExtracter.getPolygons(shape)) {
      area += Spheroid.area((Geometry) polygon);
    }
    return area;
  }
}
