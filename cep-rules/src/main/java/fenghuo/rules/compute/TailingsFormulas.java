package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.safety.DamClass;
import fenghuo.rules.formula.safety.TailingsPond;
import fenghuo.rules.formula.safety.WarningCount;
import java.util.List;

/** Formulas of tailings ponds. */
final class TailingsFormulas {
  private static final String MONITORING = "GB 51108-2015, 8.3 [V]";

  private TailingsFormulas() {}

  static List<Formula> all() {
    return List.of(tailings(), phreatic(), beach(), level(), bankSlide());
  }

  private static Formula tailings() {
    return new Formula(
        "tailings",
        new Text(
            "尾矿库预警等级：按测点判项目，按项目判全库", "Tailings: an item from its points, a pond from its items"),
        "GB 39496-2020, 5.5.4 [V]",
        List.of(count("blue"), count("yellow"), count("orange"), count("red")),
        List.of(Column.colour("item"), Column.colour("pond")),
        () ->
            row -> {
              WarningCount counts =
                  new WarningCount(
                      whole(row, "blue"),
                      whole(row, "yellow"),
                      whole(row, "orange"),
                      whole(row, "red"));
              return List.of(counts.ofItem().english(), counts.ofPond().english());
            });
  }

  private static Column count(String name) {
    return Column.number(name, "", 0, 100_000).optional();
  }

  private static int whole(Row row, String column) {
    double number = row.number(column, 0);
    if (number != Math.rint(number)) {
      throw new IllegalArgumentException("%s: must be whole; was %s".formatted(column, number));
    }
    return (int) number;
  }

  private static Formula phreatic() {
    return new Formula(
        "tailings-phreatic",
        new Text("尾矿库浸润线埋深", "Depth of the phreatic line of a tailings dam"),
        MONITORING + "; GB 50863-2013 [K]",
        List.of(
            metres("depth_m", -50, 500),
            metres("dam_height_m", 0, 500).optional(),
            metres("least_depth_m", 0, 100).optional()),
        List.of(Column.result("red_below_m", "m"), Column.colour("colour")),
        () ->
            row -> {
              double height = row.number("dam_height_m");
              double least = row.number("least_depth_m", TailingsPond.leastPhreaticDepth(height));
              if (Double.isNaN(least)) {
                throw new IllegalArgumentException("needs dam_height_m, or least_depth_m");
              }
              return List.of(least, TailingsPond.phreatic(row.number("depth_m"), least).english());
            });
  }

  private static Formula beach() {
    return new Formula(
        "tailings-beach",
        new Text("尾矿库安全超高与干滩长度", "Freeboard and dry beach of a tailings dam"),
        "GB 50863-2013 [K]; " + MONITORING,
        List.of(
            Column.word("dam_class", List.of("1", "2", "3", "4", "5")),
            metres("freeboard_m", -50, 500).optional(),
            metres("beach_m", 0, 100_000).optional()),
        List.of(
            Column.result("least_freeboard_m", "m"),
            Column.result("least_beach_m", "m"),
            Column.colour("colour")),
        () ->
            row -> {
              DamClass dam = DamClass.valueOf("CLASS_" + row.word("dam_class"));
              return List.of(
                  dam.freeboardMetres(),
                  dam.beachMetres(),
                  dam.colour(row.number("freeboard_m"), row.number("beach_m")).english());
            });
  }

  private static Formula level() {
    return new Formula(
        "tailings-level",
        new Text("尾矿库库水位", "Water level of a tailings pond"),
        MONITORING,
        List.of(
            metres("level_m", -500, 6000),
            metres("design_flood_m", -500, 6000),
            metres("before_flood_m", -500, 6000),
            metres("operating_m", -500, 6000).optional()),
        List.of(Column.colour("colour")),
        () ->
            row -> {
              TailingsPond.PondLevels levels =
                  new TailingsPond.PondLevels(
                      row.number("design_flood_m"),
                      row.number("before_flood_m"),
                      row.number("operating_m"));
              if (levels.beforeFlood() > levels.designFlood()
                  || levels.operating() > levels.beforeFlood()) {
                throw new IllegalArgumentException(
                    "design_flood_m, before_flood_m, operating_m: must fall");
              }
              return List.of(levels.colour(row.number("level_m")).english());
            });
  }

  private static Formula bankSlide() {
    return new Formula(
        "tailings-slide",
        new Text("尾矿库库区滑坡体位移", "Slide on the bank of a tailings pond"),
        MONITORING,
        List.of(
            Column.number("displacement_mm", "mm", 0, 1e6),
            Column.number("red_mm", "mm", 1e-3, 1e6)),
        List.of(Column.colour("colour")),
        () ->
            row ->
                List.of(
                    TailingsPond.bankSlide(row.number("displacement_mm"), row.number("red_mm"))
                        .english()));
  }

  private static Column metres(String name, double least, double most) {
    return Column.number(name, "m", least, most);
  }
}
