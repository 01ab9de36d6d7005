package fenghuo.geo.check;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import fenghuo.geo.check.PlacesReport.Common;
import fenghuo.geo.check.PlacesReport.Gap;
import fenghuo.geo.check.PlacesReport.Stray;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report on places in lines, Chinese first: areas in km², positions lon before lat. */
public final class ReportLines {
  private static final int MOST = 20; // of a kind; what is more is counted
  private static final double SQUARE_METRES_PER_KM2 = 1e6;

  private final Places places;
  private final PlacesReport report;
  private final Gazetteer names;
  private final List<String> lines = new ArrayList<>();

  private ReportLines(Places places, PlacesReport report) {
    this.places = places;
    this.report = report;
    names = Gazetteer.of(places);
  }

  /** The whole report. */
  public static List<String> of(Places places, PlacesReport report) {
    ReportLines writer = new ReportLines(places, report);
    writer.counts();
    writer.held();
    writer.list("重叠 overlaps", areas(report.overlaps(), Common::squareMetres), writer.overlaps());
    writer.list("空隙 gaps in the counties", areas(report.gaps(), Gap::squareMetres), writer.gaps());
    writer.list("界外驻地 seats outside their cell or county", "", writer.strays());
    writer.shifts();
    writer.add(
        report.isClean()
            ? "结论 verdict: 未发现问题 nothing to mend"
            : "结论 verdict: 可以使用，但请先核对上列各项 usable, but look at the above first");
    return writer.lines;
  }

  private void counts() {
    String origin = places.isSurveyed() ? "勘测 surveyed" : "由驻地推算 computed from seats";
    add("区县 counties    %5d", places.counties().size());
    add("乡镇 townships   %5d", places.townships().size());
    add("单元 cells       %5d  %s", report.cells(), origin);
    add("驻地 seats       %5d", places.seats().size());
    add("河流 rivers      %5d", places.rivers().size());
    add("道路 roads       %5d", places.roads().size());
    add("水库 reservoirs  %5d", places.reservoirs().size());
  }

  private void held() {
    List<String> held = new ArrayList<>();
    for (Township township : places.townships()) {
      if (!township.hasOwnCell()) {
        held.add(named(township.code()) + " → " + named(township.cell()));
      }
    }
    add("无独立单元的乡镇 townships in the cell of another: %d", held.size());
    held.forEach(line -> add("  %s", line));
  }

  private List<String> overlaps() {
    return report.overlaps().stream()
        .map(
            overlap ->
                "%s × %s: %s"
                    .formatted(
                        named(overlap.one()), named(overlap.other()), km2(overlap.squareMetres())))
        .toList();
  }

  private List<String> gaps() {
    return report.gaps().stream()
        .map(
            gap ->
                "%s: %s, %s%s"
                    .formatted(
                        named(gap.county()),
                        km2(gap.squareMetres()),
                        at(gap.lon(), gap.lat()),
                        gap.onTheEdge() ? "（外边界 along the outer border）" : ""))
        .toList();
  }

  private List<String> strays() {
    return report.strays().stream().map(this::stray).toList();
  }

  private String stray(Stray stray) {
    String where =
        "%s %s".formatted(stray.seat().name(), at(stray.seat().lon(), stray.seat().lat()));
    String own = named(stray.seat().township());
    String cell =
        stray.lies().map(lies -> "落在 lies in " + named(lies)).orElse("不在任何单元内 lies in no cell");
    return "%s: 属 belongs to %s%s%s"
        .formatted(
            where,
            own,
            stray.outOfCell() ? "，" + cell : "",
            stray.outOfCounty() ? "，在县界外 outside its county" : "");
  }

  private void shifts() {
    if (report.shifts().isEmpty()) {
      add("坐标系 datum: 与内置地点无可比项 nothing in common with the built-in places to compare");
    }
    report.shifts().forEach(shift -> add("坐标系 datum: %s", inWords(shift)));
  }

  private static String inWords(Shift shift) {
    String size = "%.0f m".formatted(shift.asIs().metres());
    if (!shift.isMarked()) {
      return "%s 与内置地点一致 agrees with the built-in places（%s）".formatted(shift.file(), size);
    }
    String way = "%s，方位 azimuth %.0f°".formatted(size, shift.asIs().azimuthDegrees());
    if (shift.isGcj02()) {
      return "%s 疑为 GCJ-02（火星坐标） looks like GCJ-02: 偏移 shift %s，改正后 after conversion %.0f m；请先转换为 WGS 84 convert it first"
          .formatted(shift.file(), way, shift.converted().metres());
    }
    return "%s 整体偏移 is shifted: %s；非 GCJ-02，请核对坐标系 not by GCJ-02, look at its reference system"
        .formatted(shift.file(), way);
  }

  private void list(String title, String sum, List<String> items) {
    add("%s: %d%s", title, items.size(), items.isEmpty() ? "" : sum);
    items.stream().limit(MOST).forEach(item -> add("  %s", item));
    if (items.size() > MOST) {
      add("  … 另有 %d 处 %d more", items.size() - MOST, items.size() - MOST);
    }
  }

  private static <T> String areas(List<T> items, Function<T, Double> squareMetres) {
    return "，共 in all " + km2(items.stream().mapToDouble(squareMetres::apply).sum());
  }

  private String named(String code) {
    return names.fullName(code) + " " + code;
  }

  private static String km2(double squareMetres) {
    return String.format(Locale.ROOT, "%.6f km²", squareMetres / SQUARE_METRES_PER_KM2);
  }

  private static String at(double lon, double lat) {
    return String.format(Locale.ROOT, "%.5f, %.5f", lon, lat);
  }

  private void add(String pattern, Object... values) {
    lines.add(String.format(Locale.ROOT, pattern, values));
  }
}
