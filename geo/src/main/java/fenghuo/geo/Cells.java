package fenghuo.geo;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Seat;
import fenghuo.datasets.places.Township;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The cell of every township that has one: surveyed polygons where the places bring them, else
 * computed from the seats.
 *
 * <p>Computed cells are approximate: right near a seat, wrong near a cell's border, and exact only
 * along county borders. They share their borders vertex by vertex, overlap nowhere and leave no
 * gap. Surveyed polygons are taken as they are, gaps and overlaps included.
 */
public final class Cells {
  /**
   * How far what belongs to a county may lie outside it, degrees: about 1 km, for outlines are
   * generalised.
   */
  private static final double OUTLINE_TOLERANCE = 0.01;

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Cells() {}

  /**
   * The cells in the order of their codes. What is wrong with the geometry, or between it and the
   * tables, is a fault, and then the cells must not be used.
   */
  public static List<Region> of(Places places, Faults faults) {
    if (places.isSurveyed()) {
      List<Region> cells = GeoJson.read("cells.geojson", places.cells(), faults);
      checkSurveyed(cells, places, faults);
      checkExtent(cells, outlines(places, faults), faults);
      return cells;
    }
    List<Region> outlines = outlines(places, faults);
    Map<String, List<Seat>> seats = seatsByCounty(places);
    checkOutlines(outlines, places, faults);
    checkSeats(outlines, seats, faults);
    if (!faults.isEmpty()) {
      return List.of();
    }
    List<Region> cells = new SeatCells(outlines, seats).cut();
    checkComplete(cells, places, "its seats lie so that none is left for it", faults);
    return cells;
  }

  /** The outlines of the counties in the order of their codes; what cannot be read is a fault. */
  public static List<Region> outlines(Places places, Faults faults) {
    return GeoJson.read("outlines.geojson", places.outlines(), faults);
  }

  private static void checkOutlines(List<Region> outlines, Places places, Faults faults) {
    Set<String> missing = new HashSet<>();
    places.counties().stream().map(County::code).forEach(missing::add);
    for (Region outline : outlines) {
      if (!missing.remove(outline.code())) {
        faults.add("outlines.geojson", outline.code() + " is the code of no county");
      }
    }
    missing.stream()
        .sorted()
        .forEach(county -> faults.add("outlines.geojson", "needs an outline of " + county));
  }

  private static void checkSeats(
      List<Region> outlines, Map<String, List<Seat>> seats, Faults faults) {
    for (Region outline : outlines) {
      for (Seat seat : seats.getOrDefault(outline.code(), List.of())) {
        Point point = SHAPES.createPoint(new Coordinate(seat.lon(), seat.lat()));
        if (!outline.shape().isWithinDistance(point, OUTLINE_TOLERANCE)) {
          faults.add(
              "seats.csv",
              "%s (%s, %s) lies far outside its county %s"
                  .formatted(seat.name(), seat.lon(), seat.lat(), outline.code()));
        }
      }
    }
  }

  private static Map<String, List<Seat>> seatsByCounty(Places places) {
    Map<String, String> counties = new HashMap<>();
    places.townships().forEach(township -> counties.put(township.code(), township.county()));
    Map<String, List<Seat>> seats = new HashMap<>();
    for (Seat seat : places.seats()) {
      // a seat of no known township is a fault of the tables, found there
      String county = counties.getOrDefault(seat.township(), "");
      seats.computeIfAbsent(county, any -> new ArrayList<>()).add(seat);
    }
    return seats;
  }

  private static void checkSurveyed(List<Region> cells, Places places, Faults faults) {
    Map<String, Township> townships = new HashMap<>();
    places.townships().forEach(township -> townships.put(township.code(), township));
    for (Region cell : cells) {
      Township township = townships.get(cell.code());
      if (township == null) {
        faults.add("cells.geojson", cell.code() + " is the code of no township");
      } else if (!township.hasOwnCell()) {
        faults.add(
            "cells.geojson",
            "has a polygon of %s, which townships.csv puts into the cell of %s; make it its own"
                .formatted(cell.code(), township.cell()));
      }
    }
    checkComplete(cells, places, "cells.geojson has no polygon of it", faults);
  }

  /** A polygon of the wrong size or under the wrong code would hide its neighbours. */
  private static void checkExtent(List<Region> cells, List<Region> outlines, Faults faults) {
    for (Region outline : outlines) {
      Geometry county = outline.shape().buffer(OUTLINE_TOLERANCE);
      for (Region cell : cells) {
        if (cell.code().startsWith(outline.code())
            && within(cell, county) < cell.shape().getArea() / 2) {
          faults.add(
              "cells.geojson",
              "%s lies for the most part outside its county %s; look at its code and coordinates"
                  .formatted(cell.code(), outline.code()));
        }
      }
    }
  }

  private static double within(Region cell, Geometry county) {
    return OverlayNGRobust.overlay(cell.shape(), county, OverlayNG.INTERSECTION).getArea();
  }

  private static void checkComplete(List<Region> cells, Places places, String why, Faults faults) {
    Set<String> found = new HashSet<>();
    cells.forEach(cell -> found.add(cell.code()));
    for (Township township : places.townships()) {
      if (township.hasOwnCell() && !found.contains(township.code())) {
        faults.add("townships.csv", "%s needs a cell, but %s".formatted(township.code(), why));
      }
    }
  }
}
