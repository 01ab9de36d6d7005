package fenghuo.datasets.places;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tables as read, each record beside its row, and what must hold between them. */
record Tables(
    List<Line<County>> counties,
    List<Line<Township>> townships,
    List<Line<Seat>> seats,
    List<Line<Alias>> aliases,
    Courses rivers,
    Courses roads,
    List<Line<Reservoir>> reservoirs) {

  /** A record and the row it was read from. */
  record Line<T>(T value, Row row) {}

  /**
   * Notes every breach as a fault with file and line.
   *
   * @param surveyed whether cells come from polygons, so that no seat is needed for one
   */
  void check(boolean surveyed) {
    Map<String, Township> known = new HashMap<>();
    townships.forEach(line -> known.putIfAbsent(line.value().code(), line.value()));
    unique(counties, "code", County::code);
    unique(townships, "code", Township::code);
    unique(townships, "name", township -> township.county() + " " + township.name());
    unique(seats, "lon", seat -> seat.lon() + " " + seat.lat());
    unique(
        seats.stream().filter(line -> line.value().kind() == Seat.Kind.OWN).toList(),
        "township",
        Seat::township);
    checkCounties();
    townships.forEach(line -> checkCell(line, known));
    seats.forEach(line -> checkSeat(line, known));
    rivers.check();
    roads.check();
    unique(reservoirs, "reservoir", Reservoir::name);
    reservoirs.forEach(this::checkRiver);
    aliases.forEach(line -> exists(line.row(), "code", line.value().township(), known));
    if (!surveyed) {
      checkSeated();
    }
  }

  private void checkCounties() {
    Set<String> codes = new HashSet<>();
    counties.forEach(line -> codes.add(line.value().code()));
    for (Line<Township> line : townships) {
      String county = line.value().county();
      if (!codes.contains(county)) {
        line.row().fault("county", "no county in counties.csv has the code " + county);
      }
    }
  }

  private static void checkCell(Line<Township> line, Map<String, Township> known) {
    Township township = line.value();
    if (township.hasOwnCell() || !exists(line.row(), "cell", township.cell(), known)) {
      return;
    }
    Township holder = known.get(township.cell());
    if (!holder.hasOwnCell()) {
      line.row().fault("cell", holder.code() + " has itself no cell of its own");
    }
    if (!holder.county().equals(township.county())) {
      line.row().fault("cell", holder.code() + " lies in another county");
    }
  }

  private static void checkSeat(Line<Seat> line, Map<String, Township> known) {
    String code = line.value().township();
    if (exists(line.row(), "township", code, known) && !known.get(code).hasOwnCell()) {
      line.row()
          .fault(
              "township",
              "townships.csv puts %s into the cell of %s; with a seat it has its own"
                  .formatted(code, known.get(code).cell()));
    }
  }

  private void checkRiver(Line<Reservoir> line) {
    String river = line.value().river();
    if (!rivers.has(river)) {
      line.row().fault("river", "no river in rivers.csv has the name " + river);
    }
  }

  private void checkSeated() {
    Set<String> seated = new HashSet<>();
    seats.forEach(line -> seated.add(line.value().township()));
    for (Line<Township> line : townships) {
      Township township = line.value();
      if (township.hasOwnCell() && !seated.contains(township.code())) {
        line.row().fault("cell", "has no seat in seats.csv; name the township that holds it");
      }
    }
  }

  private static boolean exists(Row row, String column, String code, Map<String, Township> known) {
    if (!known.containsKey(code)) {
      row.fault(column, "no township in townships.csv has the code " + code);
      return false;
    }
    return true;
  }

  private static <T> void unique(List<Line<T>> lines, String column, Function<T, String> key) {
    Map<String, Row> first = new HashMap<>();
    for (Line<T> line : lines) {
      Row before = first.putIfAbsent(key.apply(line.value()), line.row());
      if (before != null) {
        line.row().fault(column, "stands already in " + before.where());
      }
    }
  }
}
