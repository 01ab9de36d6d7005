package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.discharge;
import static fenghuo.rules.compute.WaterColumns.stage;

import fenghuo.model.Text;
import fenghuo.rules.formula.flood.Overtopping;
import fenghuo.rules.formula.flood.Reservoir;
import java.util.List;

/** Reservoirs against their levels. */
final class ReservoirFormulas {
  private ReservoirFormulas() {}

  static List<Formula> all() {
    return List.of(reservoirLevel(), overtop());
  }

  private static Formula reservoirLevel() {
    return new Formula(
        "reservoir-level",
        new Text("水库水位分级", "Colour of a reservoir"),
        "handbook 1.5 [E]",
        List.of(
            stage("stage_m"),
            stage("flood_limit_m").optional(),
            stage("normal_m").optional(),
            stage("flood_control_m").optional(),
            stage("design_m").optional(),
            stage("crest_m").optional(),
            Column.claim("earth_dam"),
            Column.claim("flood_season"),
            stage("highest_6h_m").optional(),
            Column.number("overtop_h", "h", 0, 1e6).optional(),
            Column.claim("seeping").optional()),
        List.of(Column.colour("level")),
        () -> row -> List.of(reservoir(row).level(condition(row)).english()));
  }

  private static Reservoir reservoir(Row row) {
    return new Reservoir(
        row.number("flood_limit_m"),
        row.number("normal_m"),
        row.number("flood_control_m"),
        row.number("design_m"),
        row.number("crest_m"),
        Column.isClaimed(row.word("earth_dam")));
  }

  private static Reservoir.Condition condition(Row row) {
    return new Reservoir.Condition(
        row.number("stage_m"),
        Column.isClaimed(row.word("flood_season")),
        row.number("highest_6h_m"),
        row.number("overtop_h"),
        Column.isClaimed(row.word("seeping")));
  }

  private static Formula overtop() {
    return new Formula(
        "overtop",
        new Text("漫坝剩余时间", "Time until a reservoir or a dammed lake runs over"),
        "room / (inflow - outflow); nothing: never (handbook 1.5 [E])",
        List.of(
            Column.number("storage_m3", "m³", 0, 1e12),
            Column.number("crest_storage_m3", "m³", 0, 1e12),
            discharge("inflow_m3_s"),
            discharge("outflow_m3_s")),
        List.of(Column.result("overtop_h", "h")),
        () ->
            row -> {
              double hours =
                  Overtopping.hours(
                      row.number("crest_storage_m3") - row.number("storage_m3"),
                      row.number("inflow_m3_s"),
                      row.number("outflow_m3_s"));
              return List.of(Double.isInfinite(hours) ? Double.NaN : hours);
            });
  }
}
