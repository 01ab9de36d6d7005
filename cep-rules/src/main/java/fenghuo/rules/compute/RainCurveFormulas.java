package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.millimetres;

import fenghuo.model.Level;
import fenghuo.model.Text;
import fenghuo.rules.formula.rain.IntensityDuration;
import fenghuo.rules.formula.rain.RainLadder;
import java.util.ArrayList;
import java.util.List;

/** Curves of intensity and duration, and the ladder made of them. */
final class RainCurveFormulas {
  private static final Column DURATION = Column.number("duration_h", "h", 0.1, 1_000);
  private static final Column INTENSITY = Column.result("intensity_mm_h", "mm/h");
  private static final Column FITTED = Column.claim("fitted");
  private static final Column BY_ANNUAL = Column.result("by_annual_mm_h", "mm/h");

  private RainCurveFormulas() {}

  static List<Formula> all() {
    return List.of(caine(), guzzetti(), wenchuanLow(), wenchuanHigh(), aleotti(), ladder());
  }

  private static Formula caine() {
    return new Formula(
        "caine",
        new Text("Caine 雨强-历时临界曲线", "Caine's rainfall intensity-duration limit"),
        "Caine 1980 [K]",
        List.of(DURATION),
        List.of(INTENSITY, millimetres("rain_mm"), FITTED),
        () -> row -> onCurve(IntensityDuration.CAINE, row.number("duration_h")));
  }

  private static Formula guzzetti() {
    return new Formula(
        "guzzetti",
        new Text("Guzzetti 全球雨强-历时下限", "Guzzetti's global intensity-duration limits"),
        "Guzzetti et al. 2008 [K]; split: one curve below 48 h, another from there",
        List.of(DURATION),
        List.of(
            INTENSITY,
            millimetres("rain_mm"),
            FITTED,
            Column.result("split_intensity_mm_h", "mm/h"),
            millimetres("split_rain_mm")),
        () ->
            row -> {
              double hours = row.number("duration_h");
              IntensityDuration split = IntensityDuration.guzzettiFor(hours);
              List<Object> results = onCurve(IntensityDuration.GUZZETTI, hours);
              results.addAll(List.of(split.intensity(hours), split.rainMm(hours)));
              return results;
            });
  }

  private static Formula wenchuanLow() {
    return withAnnual(
        "wenchuan-low",
        new Text("汶川震区泥石流雨强-历时下包线", "Lowest envelope of debris flows around Wenchuan"),
        "252 debris flows after 2008 [V]",
        IntensityDuration.WENCHUAN_LOW,
        IntensityDuration.WENCHUAN_LOW_SHARE);
  }

  private static Formula wenchuanHigh() {
    return withAnnual(
        "wenchuan-high",
        new Text("汶川震区泥石流雨强-历时上包线", "Highest envelope of debris flows around Wenchuan"),
        "252 debris flows after 2008 [V]",
        IntensityDuration.WENCHUAN_HIGH,
        IntensityDuration.WENCHUAN_HIGH_SHARE);
  }

  private static Formula aleotti() {
    return withAnnual(
        "aleotti",
        new Text("Aleotti 雨强-历时临界曲线", "Aleotti's limit for Piedmont"),
        "Aleotti 2004 [V]",
        IntensityDuration.ALEOTTI,
        IntensityDuration.ALEOTTI_SHARE);
  }

  /** A curve, and another in shares of the annual rain where that is known. */
  private static Formula withAnnual(
      String name, Text title, String source, IntensityDuration curve, IntensityDuration share) {
    return new Formula(
        name,
        title,
        source,
        List.of(DURATION, WaterColumns.ANNUAL.optional()),
        List.of(INTENSITY, millimetres("rain_mm"), FITTED, BY_ANNUAL),
        () ->
            row -> {
              double hours = row.number("duration_h");
              List<Object> results = onCurve(curve, hours);
              results.add(share.intensity(hours) * row.number("annual_mm"));
              return results;
            });
  }

  private static List<Object> onCurve(IntensityDuration curve, double hours) {
    return new ArrayList<>(
        List.of(curve.intensity(hours), curve.rainMm(hours), Column.claimed(curve.covers(hours))));
  }

  private static Formula ladder() {
    return new Formula(
        "id-ladder",
        new Text("雨强-历时分级", "Colours by rain and duration"),
        "0.5, 1 and 1.5 times Caine [E]; watched from wenchuan-low",
        List.of(DURATION, WaterColumns.RAIN),
        List.of(
            millimetres("yellow_mm"),
            millimetres("orange_mm"),
            millimetres("red_mm"),
            Column.claim("watched"),
            Column.colour("level")),
        () -> RainCurveFormulas::onLadder);
  }

  private static List<Object> onLadder(Row row) {
    double hours = row.number("duration_h");
    double rain = row.number("rain_mm");
    IntensityDuration watch = RainLadder.WATCH;
    List<Object> results = new ArrayList<>();
    RainLadder.ENGINE.steps().forEach(step -> results.add(step.curve().rainMm(hours)));
    results.add(Column.claimed(watch.covers(hours) && rain >= watch.rainMm(hours)));
    Level level = RainLadder.ENGINE.reached(rain, hours);
    results.add(level.english());
    return results;
  }
}
