package fenghuo.jobs.derive;

import fenghuo.model.Located;
import fenghuo.model.Quantity;
import fenghuo.rules.formula.fire.FineFuelScale;
import fenghuo.rules.formula.fire.FireWeatherDay;
import fenghuo.rules.formula.fire.FireWeatherIndex;
import fenghuo.rules.formula.fire.NoonWeather;
import fenghuo.rules.formula.rain.AntecedentIndex;
import fenghuo.rules.formula.rain.EffectiveRain;
import fenghuo.rules.formula.rain.IntensityDuration;
import fenghuo.rules.formula.rain.RainDay;
import fenghuo.rules.formula.rain.RainLadder;
import fenghuo.rules.formula.rain.SoilWater;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same books, slow and obvious: of all the reports of a station, the latest of each moment, in
 * time order, everything is reckoned anew for every moment.
 */
final class DeriveTwin {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);

  private final TreeMap<Instant, Located> reports = new TreeMap<>();

  DeriveTwin(List<Located> latest) {
    for (Located report : latest) {
      reports.put(report.observation().time(), report.believed());
    }
  }

  /** The codes of each day that has a noon, by the time of the noon. */
  Map<Instant, Map<Quantity, Double>> fire() {
    Map<Instant, Map<Quantity, Double>> fire = new TreeMap<>();
    FireWeatherDay state = null;
    LocalDate last = reports.lastKey().atOffset(BEIJING).toLocalDate();
    LocalDate day = reports.firstKey().atOffset(BEIJING).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      Instant noon = day.atTime(LocalTime.NOON).toInstant(BEIJING);
      Located air = air(noon);
      if (air != null && !noon.isAfter(reports.lastKey())) {
        var place = new FireWeatherDay.Place(air.observation().lat(), FineFuelScale.PRECISE);
        NoonWeather weather = weather(air, rain(noon.minus(Duration.ofDays(1)), noon));
        state =
            state == null
                ? FireWeatherDay.first(day, weather, place)
                : state.next(day, weather, place);
        fire.put(noon, codes(state));
      }
    }
    return fire;
  }

  private Located air(Instant noon) {
    Located first = null;
    Located last = null;
    for (Located report : reports.values()) {
      Instant time = report.observation().time();
      boolean isWhole =
          report.observation().has(Quantity.TEMPERATURE_CELSIUS)
              && report.observation().has(Quantity.HUMIDITY_PERCENT)
              && report.observation().has(Quantity.WIND_METRES_PER_SECOND);
      if (isWhole && time.isAfter(noon.minus(HALF_HOUR)) && !time.isAfter(noon)) {
        last = report;
      } else if (isWhole && time.isAfter(noon) && !time.isAfter(noon.plus(HALF_HOUR))) {
        first = first == null ? report : first;
      }
    }
    return last == null ? first : last;
  }

  private static NoonWeather weather(Located air, double rainMm) {
    return new NoonWeather(
        air.observation().reading(Quantity.TEMPERATURE_CELSIUS, Double.NaN),
        air.observation().reading(Quantity.HUMIDITY_PERCENT, Double.NaN),
        3.6 * air.observation().reading(Quantity.WIND_METRES_PER_SECOND, Double.NaN),
        rainMm);
  }

  private static Map<Quantity, Double> codes(FireWeatherDay day) {
    double spread = day.initialSpread(FineFuelScale.PRECISE);
    double index = FireWeatherIndex.of(spread, day.buildup());
    return new TreeMap<>(
        Map.of(
            Quantity.FINE_FUEL_MOISTURE_CODE, day.codes().fineFuel(),
            Quantity.DUFF_MOISTURE_CODE, day.codes().duff(),
            Quantity.DROUGHT_CODE, day.codes().drought(),
            Quantity.INITIAL_SPREAD_INDEX, spread,
            Quantity.BUILDUP_INDEX, day.buildup(),
            Quantity.FIRE_WEATHER_INDEX, index,
            Quantity.DAILY_SEVERITY_RATING, FireWeatherIndex.dailySeverity(index),
            Quantity.DAYS_BRIDGED, (double) day.daysBridged(),
            Quantity.DAYS_KNOWN, (double) day.daysKnown()));
  }

  /** The state of the ground at each moment that is to be told. */
  Map<Instant, Map<Quantity, Double>> rain() {
    Map<Instant, Map<Quantity, Double>> rain = new TreeMap<>();
    SoilWater tanks = SoilWater.EMPTY;
    Instant before = null;
    double toldIndex = 0;
    double toldRatio = 0;
    for (Map.Entry<Instant, Located> report : reports.entrySet()) {
      double mm = report.getValue().observation().reading(Quantity.RAIN_MM, Double.NaN);
      if (!Double.isNaN(mm)) {
        Instant time = report.getKey();
        tanks = tanks(tanks, before, report.getValue());
        int hours = steepest(time);
        double ratio = ratio(time, hours);
        boolean isChanged =
            Math.abs(tanks.index() - toldIndex) >= 1 || Math.abs(ratio - toldRatio) >= 0.05;
        boolean isHour = before == null || hourOf(time) != hourOf(before);
        boolean isDay =
            before == null
                || !dayAt(RainDay.HYDROLOGY, time).equals(dayAt(RainDay.HYDROLOGY, before))
                || !dayAt(RainDay.WEATHER, time).equals(dayAt(RainDay.WEATHER, before));
        if (mm > 0 || isDay || (isHour && isChanged)) {
          toldIndex = tanks.index();
          toldRatio = ratio;
          rain.put(time, state(time, tanks, ratio, hours));
        }
        before = time;
      }
    }
    return rain;
  }

  private static long hourOf(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), 3_600);
  }

  private Map<Quantity, Double> state(Instant time, SoilWater tanks, double ratio, int hours) {
    LocalDate first = reports.firstKey().atOffset(BEIJING).toLocalDate().minusDays(2);
    LocalDate today = dayAt(RainDay.WEATHER, time);
    double[] days = new double[15];
    double reported = 0;
    for (int i = 0; i < days.length; i++) {
      LocalDate day = today.minusDays(i + 1);
      days[i] = rain(RainDay.WEATHER.beginning(day), RainDay.WEATHER.end(day));
      reported += seconds(RainDay.WEATHER.beginning(day), RainDay.WEATHER.end(day));
    }
    return new TreeMap<>(
        Map.of(
            Quantity.ANTECEDENT_INDEX_08_MM, index(RainDay.HYDROLOGY, first, time),
            Quantity.ANTECEDENT_INDEX_20_MM, index(RainDay.WEATHER, first, time),
            Quantity.EFFECTIVE_RAIN_MM, EffectiveRain.of(days, 0.84),
            Quantity.SOIL_WATER_INDEX_MM, tanks.index(),
            Quantity.RAIN_CURVE_RATIO, ratio,
            Quantity.RAIN_CURVE_HOURS, (double) hours,
            Quantity.RAIN_REPORTED_PERCENT, Math.min(100, 100 * reported / (15 * 86_400))));
  }

  private double index(RainDay kind, LocalDate first, Instant time) {
    AntecedentIndex index = AntecedentIndex.DRY;
    for (LocalDate day = first; !kind.end(day).isAfter(time); day = day.plusDays(1)) {
      index = index.next(rain(kind.beginning(day), kind.end(day)), 0.9, 100);
    }
    return index.mm();
  }

  /** The rain day that is under way; one that ends now is over. */
  private static LocalDate dayAt(RainDay kind, Instant time) {
    return kind.of(time.plusMillis(1));
  }

  private static SoilWater tanks(SoilWater tanks, Instant before, Located report) {
    double mm = report.observation().reading(Quantity.RAIN_MM, 0);
    double hours = report.observation().reading(Quantity.PERIOD_SECONDS, 60) / 3_600;
    if (before == null) {
      return tanks.next(mm, hours);
    }
    double all = Duration.between(before, report.observation().time()).toMillis() / 3_600_000.0;
    double wet = Math.min(hours, all);
    return tanks.next(0, all - wet).next(mm, wet);
  }

  private int steepest(Instant time) {
    int steepest = 1;
    for (int hours : RainLadder.DURATIONS_HOURS) {
      steepest = ratio(time, hours) > ratio(time, steepest) ? hours : steepest;
    }
    return steepest;
  }

  private double ratio(Instant time, int hours) {
    return IntensityDuration.CAINE.ratio(rain(time.minus(Duration.ofHours(hours)), time), hours);
  }

  /** What was read after one moment and up to another, mm; reckoned in millionths. */
  private double rain(Instant after, Instant until) {
    return reports.subMap(after, false, until, true).values().stream()
            .mapToLong(
                report -> Math.round(1e6 * report.observation().reading(Quantity.RAIN_MM, 0)))
            .sum()
        / 1e6;
  }

  private double seconds(Instant after, Instant until) {
    return reports.subMap(after, false, until, true).values().stream()
        .filter(report -> report.observation().has(Quantity.RAIN_MM))
        .mapToDouble(report -> report.observation().reading(Quantity.PERIOD_SECONDS, 60))
        .sum();
  }
}
