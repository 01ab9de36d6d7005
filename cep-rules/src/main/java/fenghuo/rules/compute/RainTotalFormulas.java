package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.MINUTES;
import static fenghuo.rules.compute.WaterColumns.RAIN;
import static fenghuo.rules.compute.WaterColumns.millimetres;
import static fenghuo.rules.compute.WaterColumns.orElse;
import static fenghuo.rules.compute.WaterColumns.rain;

import fenghuo.model.Text;
import fenghuo.rules.formula.rain.FlashFlood;
import fenghuo.rules.formula.rain.RainClass;
import fenghuo.rules.formula.rain.RainEvent;
import fenghuo.rules.formula.rain.RainstormSignal;
import fenghuo.rules.formula.rain.SoilState;
import fenghuo.rules.formula.rain.VillageCall;
import fenghuo.rules.formula.rain.VillageRain;
import java.util.List;
import java.util.Optional;

/** What rain over some time is called, and what is called by it. */
final class RainTotalFormulas {
  private static final Column CALL = Column.word("call", Words.of(VillageCall.values()));
  private static final Column HOUR = rain("rain_1h_mm").optional();
  private static final Column THREE_HOURS = rain("rain_3h_mm").optional();
  private static final Column SIX_HOURS = rain("rain_6h_mm").optional();
  private static final Column DAY = rain("rain_24h_mm").optional();
  private static final int DRY_HOURS = RainEvent.dryHours(6);

  private RainTotalFormulas() {}

  static List<Formula> all() {
    return List.of(rainstorm(), rainClass(), rainEvent(), villageRain(), flashFlood(), jianghua());
  }

  private static Formula rainstorm() {
    return new Formula(
        "rainstorm",
        new Text("暴雨预警信号（按实况雨量）", "Rainstorm signal, by what has fallen"),
        "CMA Order 16, 2007 [V]",
        List.of(MINUTES, RAIN),
        List.of(
            millimetres("rain_3h_mm"),
            millimetres("rain_6h_mm"),
            millimetres("rain_12h_mm"),
            Column.colour("level")),
        () -> {
          Gauge gauge = new Gauge();
          return row -> {
            gauge.read(row);
            double three = gauge.total(3);
            double six = gauge.total(6);
            double twelve = gauge.total(12);
            String level = RainstormSignal.level(three, six, twelve).english();
            return List.of(three, six, twelve, level);
          };
        });
  }

  private static Formula rainClass() {
    return new Formula(
        "rain-class",
        new Text("降雨量等级", "What a day's rain is called"),
        "GB/T 28592-2012 [K]",
        List.of(DAY, rain("rain_12h_mm").optional()),
        List.of(
            Column.word("class_24h", Words.of(RainClass.values())),
            Column.word("class_12h", Words.of(RainClass.values()))),
        () ->
            row -> {
              double day = row.number("rain_24h_mm");
              double half = row.number("rain_12h_mm");
              return List.of(
                  Words.about(day, Words.of(RainClass.ofDay(day))),
                  Words.about(half, Words.of(RainClass.ofHalfDay(half))));
            });
  }

  private static Formula rainEvent() {
    return new Formula(
        "rain-event",
        new Text("降雨过程划分", "The rain that is under way, hour by hour"),
        "begins with 0.1 mm in an hour after 6 h of less than 1 mm [E]",
        List.of(MINUTES, RAIN, Column.number("dry_hours", "h", 1, 72).optional()),
        List.of(
            millimetres("event_mm"),
            Column.result("event_h", "h"),
            Column.result("intensity_mm_h", "mm/h")),
        () -> {
          Gauge gauge = new Gauge();
          return row -> {
            int dryHours = Numbers.whole(row, "dry_hours", DRY_HOURS);
            gauge.read(row);
            Optional<RainEvent> event = gauge.event(dryHours);
            return List.of(
                event.map(RainEvent::mm).orElse(0.0),
                event.map(found -> (double) found.hours()).orElse(0.0),
                event.map(RainEvent::intensity).orElse(Double.NaN));
          };
        });
  }

  private static Formula villageRain() {
    return new Formula(
        "village-rain",
        new Text("村级雨量预警（曹古 20/25/30 毫米）", "Rain that calls a village (20/25/30 mm)"),
        "Caogu village, Mianning: Beijing News 2020-07-09 [V]; of the event or of an hour [E]",
        List.of(MINUTES, RAIN),
        List.of(millimetres("event_mm"), millimetres("hour_mm"), CALL),
        () -> {
          Gauge gauge = new Gauge();
          return row -> {
            gauge.read(row);
            double event = gauge.event(DRY_HOURS).map(RainEvent::mm).orElse(0.0);
            double hour = gauge.total(1);
            return List.of(event, hour, Words.of(VillageRain.CAOGU.call(event, hour)));
          };
        });
  }

  private static Formula flashFlood() {
    return new Formula(
        "flash-flood",
        new Text("山洪准备转移与立即转移雨量", "Rain of a flash flood, by how wet the ground is"),
        "Liangshan mountain default [E]",
        List.of(
            HOUR,
            THREE_HOURS,
            SIX_HOURS,
            rain("antecedent_mm"),
            WaterColumns.positive("capacity_mm", "mm", 1_000).optional()),
        List.of(Column.word("soil", Words.of(SoilState.values())), CALL),
        () ->
            row -> {
              double capacity = orElse(row.number("capacity_mm"), 100);
              SoilState soil = SoilState.of(row.number("antecedent_mm"), capacity);
              VillageCall call = FlashFlood.call(totals(row, Double.NaN), soil);
              return List.of(Words.of(soil), Words.of(call));
            });
  }

  private static Formula jianghua() {
    return new Formula(
        "flash-flood-jianghua",
        new Text("江华县山洪四色雨量", "Flash-flood colours of Jianghua county"),
        "Jianghua county, Hunan [V]",
        List.of(HOUR, THREE_HOURS, SIX_HOURS, DAY),
        List.of(Column.colour("level")),
        () ->
            row -> List.of(FlashFlood.jianghua(totals(row, row.number("rain_24h_mm"))).english()));
  }

  private static FlashFlood.Totals totals(Row row, double dayMm) {
    return new FlashFlood.Totals(
        row.number("rain_1h_mm"), row.number("rain_3h_mm"), row.number("rain_6h_mm"), dayMm);
  }
}
