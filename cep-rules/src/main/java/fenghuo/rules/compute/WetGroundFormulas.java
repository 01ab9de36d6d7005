package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.MINUTES;
import static fenghuo.rules.compute.WaterColumns.RAIN;
import static fenghuo.rules.compute.WaterColumns.millimetres;
import static fenghuo.rules.compute.WaterColumns.orElse;
import static fenghuo.rules.compute.WaterColumns.rain;

import fenghuo.model.Text;
import fenghuo.rules.formula.rain.AntecedentIndex;
import fenghuo.rules.formula.rain.EffectiveRain;
import fenghuo.rules.formula.rain.FlashFlood;
import fenghuo.rules.formula.rain.SoilWater;
import fenghuo.rules.formula.rain.ThresholdScale;
import java.util.List;

/** How wet the ground is, and how much less it takes. */
final class WetGroundFormulas {
  private static final double MINUTES_PER_HOUR = 60;
  private static final double HOURS_PER_DAY = 24;

  private WetGroundFormulas() {}

  static List<Formula> all() {
    return List.of(
        effectiveRain(),
        combinedRain(),
        antecedentIndex(),
        soilWater("swi", "", "exact", SoilWater::next),
        soilWater("swi-euler", "（差分）", "by differences", SoilWater::nextByDifference),
        soilWaterLevel(),
        thresholdScale());
  }

  private static Formula effectiveRain() {
    return new Formula(
        "effective-rain",
        new Text("前期有效雨量（逐日）", "Effective antecedent rain, day by day"),
        "k^i weights, k 0.84 [K]; a day without a report counts as dry, and is told",
        List.of(
            RAIN.optional(),
            Column.number("days", "d", 1, 3_660).optional(),
            Column.number("k", "", 0.01, 0.999).optional()),
        List.of(
            millimetres("antecedent_mm"),
            millimetres("with_today_mm"),
            Column.result("missing_share", "")),
        EffectiveDays::new);
  }

  /** Days, some of them missing. */
  private static final class EffectiveDays implements Evaluation {
    private EffectiveRain state = EffectiveRain.UNKNOWN;

    @Override
    public List<Object> next(Row row) {
      double decay = orElse(row.number("k"), EffectiveRain.DECAY);
      double missed = orElse(row.number("days"), 1) - 1;
      EffectiveRain before = state.next(Double.NaN, missed * HOURS_PER_DAY, decay);
      double rain = row.number("rain_mm");
      state = before.next(rain, HOURS_PER_DAY, decay);
      return List.of(before.mm(), before.mm() + rain, before.missingShare());
    }
  }

  private static Formula combinedRain() {
    return new Formula(
        "combined-rain",
        new Text("小时雨量与前期雨量综合判据", "Rain of an hour with a quarter of what fell before"),
        "R1h + 0.25 Pa [E]",
        List.of(rain("rain_1h_mm"), rain("antecedent_mm"), rain("threshold_mm")),
        List.of(millimetres("combined_mm"), Column.claim("reached")),
        () ->
            row -> {
              double hour = row.number("rain_1h_mm");
              double combined = FlashFlood.withAntecedentMm(hour, row.number("antecedent_mm"));
              return List.of(combined, Column.claimed(combined >= row.number("threshold_mm")));
            });
  }

  private static Formula antecedentIndex() {
    return new Formula(
        "api",
        new Text("前期影响雨量（逐日）", "Antecedent precipitation index, day by day"),
        "K 0.85 to 0.95, capped at Wm 80 to 120 mm [K]",
        List.of(
            RAIN,
            Column.number("k", "", 0.01, 0.999),
            WaterColumns.positive("capacity_mm", "mm", 1_000)),
        List.of(millimetres("api_mm")),
        () -> {
          AntecedentIndex[] state = {AntecedentIndex.DRY};
          return row -> {
            state[0] =
                state[0].next(row.number("rain_mm"), row.number("k"), row.number("capacity_mm"));
            return List.of(state[0].mm());
          };
        });
  }

  /** How tanks go from one row to the next. */
  @FunctionalInterface
  private interface Step {
    SoilWater next(SoilWater tanks, double rainMm, double hours);
  }

  private static Formula soilWater(String name, String zh, String en, Step step) {
    return new Formula(
        name,
        new Text("土壤雨量指数（三层水箱）" + zh, "Soil water index of three tanks, " + en),
        "Ishihara and Kobatake, JMA [V]",
        List.of(MINUTES, RAIN),
        List.of(
            millimetres("index_mm"),
            millimetres("tank_1_mm"),
            millimetres("tank_2_mm"),
            millimetres("tank_3_mm")),
        () -> {
          SoilWater[] state = {SoilWater.EMPTY};
          return row -> {
            double hours = row.number("minutes") / MINUTES_PER_HOUR;
            SoilWater tanks = step.next(state[0], row.number("rain_mm"), hours);
            state[0] = tanks;
            return List.of(tanks.index(), tanks.first(), tanks.second(), tanks.third());
          };
        });
  }

  private static Formula soilWaterLevel() {
    return new Formula(
        "swi-level",
        new Text("土壤雨量指数分级", "Colour of the soil water index by its own history"),
        "percentiles of ten years at the place [E]",
        List.of(Column.number("percentile", "%", 0, 100), rain("rain_1h_mm")),
        List.of(Column.colour("level")),
        () ->
            row ->
                List.of(
                    SoilWater.level(row.number("percentile"), row.number("rain_1h_mm")).english()));
  }

  private static Formula thresholdScale() {
    return new Formula(
        "threshold-scale",
        new Text("临界雨量折减系数", "By what factor less rain is enough"),
        "JMA practice after shaking [V]; fire, soil, spoil, recovery [E]",
        List.of(
            Column.number("intensity", "", 1, 12).optional(),
            Column.number("years_since_shaking", "a", 0, 1_000).optional(),
            Column.number("rainy_season_since_fire", "", 0, 1_000).optional(),
            Column.number("soil_moisture_share", "", 0, 1).optional(),
            Column.claim("spoil").optional()),
        List.of(
            Column.result("shaking_factor", ""),
            Column.result("fire_factor", ""),
            Column.result("factor", "")),
        () -> WetGroundFormulas::scale);
  }

  private static List<Object> scale(Row row) {
    double intensity = orElse(row.number("intensity"), 1);
    double years = orElse(row.number("years_since_shaking"), 0);
    double shaking = ThresholdScale.afterShaking(intensity, years);
    double fire = ThresholdScale.afterFire(Numbers.whole(row, "rainy_season_since_fire", 0));
    double soil = ThresholdScale.onSoil(row.number("soil_moisture_share"));
    double spoil = Column.isClaimed(row.word("spoil")) ? ThresholdScale.BESIDE_SPOIL : 1;
    return List.of(shaking, fire, ThresholdScale.together(shaking, fire, soil, spoil));
  }
}
