package fenghuo.rules.compute;

import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Text;
import fenghuo.rules.formula.fire.FireWeatherDay;
import fenghuo.rules.formula.fire.FireWeatherDay.Place;
import fenghuo.rules.formula.fire.FireWeatherIndex;
import fenghuo.rules.formula.fire.NoonWeather;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole Canadian system, day by day, over the table that cffdrs reads: its columns have its
 * names. Each pair of coordinates is a station of its own, so stations may take turns.
 */
final class FireWeather implements Evaluation {
  private final Map<Site, FireWeatherDay> latest = new HashMap<>();

  /** Where a station stands, degrees. */
  private record Site(double longitude, double latitude) {}

  static Formula fwi() {
    return new Formula(
        "fwi",
        new Text("加拿大森林火险天气指标系统", "Canadian fire weather index system"),
        "Van Wagner & Pickett 1985 [V: pyFWI, cffdrs_r]",
        List.of(
            Column.number("LONG", "°", -180, 180),
            Column.number("LAT", "°", -90, 90),
            Column.number("YR", "", 1, 9999),
            Column.number("MON", "", 1, 12),
            Column.number("DAY", "", 1, 31),
            Column.number("TEMP", "℃", -90, 65),
            Column.number("RH", "%", 0, 100),
            Column.number("WS", "km/h", 0, 500),
            Column.number("PREC", "mm", 0, 2000),
            FireColumns.SCALE),
        List.of("FFMC", "DMC", "DC", "ISI", "BUI", "FWI", "DSR").stream()
            .map(name -> Column.result(name, ""))
            .toList(),
        FireWeather::new);
  }

  @Override
  public List<Object> next(Row row) {
    Place place = new Place(row.number("LAT"), FireColumns.scale(row));
    NoonWeather weather =
        new NoonWeather(row.number("TEMP"), row.number("RH"), row.number("WS"), row.number("PREC"));
    LocalDate date = date(row);
    Site site = new Site(row.number("LONG"), row.number("LAT"));
    FireWeatherDay before = latest.get(site);
    FireWeatherDay day =
        before == null
            ? FireWeatherDay.first(date, weather, place)
            : before.next(date, weather, place);
    latest.put(site, day);
    return results(day, place);
  }

  private static List<Object> results(FireWeatherDay day, Place place) {
    double spread = day.initialSpread(place.scale());
    double fwi = FireWeatherIndex.of(spread, day.buildup());
    return List.of(
        day.codes().fineFuel(),
        day.codes().duff(),
        day.codes().drought(),
        spread,
        day.buildup(),
        fwi,
        FireWeatherIndex.dailySeverity(fwi));
  }

  private static LocalDate date(Row row) {
    try {
      return LocalDate.of(whole(row, "YR"), whole(row, "MON"), whole(row, "DAY"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + e.getMessage(), e);
    }
  }
}
