package fenghuo.geo;

import fenghuo.datasets.places.Seat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Cuts counties into cells: what lies nearest to a seat, among the seats of its county, belongs to
 * the seat's township.
 *
 * <p>All borders, of counties and between seats, are noded together on one grid before faces are
 * built from them. So neighbours share their borders vertex by vertex, also across county borders,
 * and not even a sliver lies in two cells or in none. "Nearest" is measured with degrees of
 * longitude shrunk by the cosine of the county's middle latitude; over a county the error is below
 * one in a hundred.
 */
final class SeatCells {
  /** Vertices lie on a grid of 1e-7 degrees, about a centimetre. */
  private static final PrecisionModel GRID = new PrecisionModel(1e7);

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final List<Region> counties;
  private final Map<String, List<Seat>> seats;

  SeatCells(List<Region> counties, Map<String, List<Seat>> seats) {
    this.counties = counties;
    this.seats = seats;
  }

  /** The cells in the order of their codes; a county without seats gets none. */
  List<Region> cut() {
    Map<String, List<Geometry>> faces = new TreeMap<>();
    for (Object face : faces()) {
      label((Geometry) face, faces);
    }
    List<Region> cells = new ArrayList<>();
    faces.forEach(
        (township, parts) ->
            cells.add(
                new Region(township, CoverageUnion.union(parts.toArray(new Geometry[0])).norm())));
    return cells;
  }

  private Collection<?> faces() {
    List<Geometry> borders = new ArrayList<>();
    for (Region county : counties) {
      borders.add(county.shape().getBoundary());
      for (Geometry around : aroundSeats(county)) {
        borders.add(around.getBoundary().intersection(county.shape()));
      }
    }
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(UnaryUnionNG.union(borders, SHAPES, GRID));
    return polygonizer.getPolygons();
  }

  /** What is nearest to each seat of a county, not yet cut off at its outline. */
  private List<Geometry> aroundSeats(Region county) {
    double shrink = shrink(county);
    List<Coordinate> sites = new ArrayList<>();
    for (Seat seat : seatsOf(county)) {
      sites.add(new Coordinate(seat.lon() * shrink, seat.lat()));
    }
    if (sites.size() < 2) {
      return List.of();
    }
    AffineTransformation narrow = AffineTransformation.scaleInstance(shrink, 1);
    AffineTransformation wide = AffineTransformation.scaleInstance(1 / shrink, 1);
    Envelope room = narrow.transform(county.shape()).getEnvelopeInternal();
    room.expandBy(1); // degrees, so that no edge ends within the county
    VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
    voronoi.setSites(sites);
    voronoi.setClipEnvelope(room);
    Geometry diagram = wide.transform(voronoi.getDiagram(SHAPES));
    List<Geometry> around = new ArrayList<>();
    for (int i = 0; i < diagram.getNumGeometries(); i++) {
      around.add(diagram.getGeometryN(i));
    }
    return around;
  }

  private void label(Geometry face, Map<String, List<Geometry>> faces) {
    Point inside = face.getInteriorPoint();
    for (Region county : counties) {
      if (county.shape().covers(inside) && !seatsOf(county).isEmpty()) {
        String township = nearest(inside, county).township();
        faces.computeIfAbsent(township, any -> new ArrayList<>()).add(face);
        return;
      }
    }
  }

  private Seat nearest(Point point, Region county) {
    double shrink = shrink(county);
    Seat nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Seat seat : seatsOf(county)) {
      double apart = Math.hypot((seat.lon() - point.getX()) * shrink, seat.lat() - point.getY());
      if (apart < least) {
        least = apart;
        nearest = seat;
      }
    }
    return nearest;
  }

  private List<Seat> seatsOf(Region county) {
    return seats.getOrDefault(county.code(), List.of());
  }

  private static double shrink(Region county) {
    return Math.cos(Math.toRadians(county.shape().getEnvelopeInternal().centre().y));
  }
}
