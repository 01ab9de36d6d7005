package fenghuo.rules.compute;

import static fenghuo.rules.compute.WaterColumns.discharge;
import static fenghuo.rules.compute.WaterColumns.stage;

import fenghuo.model.Text;
import fenghuo.rules.formula.flood.FloodSize;
import fenghuo.rules.formula.flood.LowFlow;
import fenghuo.rules.formula.flood.StageChange;
import fenghuo.rules.formula.flood.StageMarks;
import fenghuo.rules.formula.flood.VillageStage;
import fenghuo.rules.formula.rain.VillageCall;
import java.util.List;

/** What the stage and the discharge of a river say. */
final class RiverFormulas {
  private static final Column STAGE = stage("stage_m");
  private static final Column RISE = Column.number("rise_m_h", "m/h", -1_000, 1_000);
  private static final Column LEVEL = Column.colour("level");
  private static final double MINUTES_PER_HOUR = 60;

  private RiverFormulas() {}

  static List<Formula> all() {
    return List.of(
        stageLevel(), floodReturn(), stageRise(), suddenDrop(), blockage(), lowFlow(), village());
  }

  private static Formula stageLevel() {
    return new Formula(
        "stage-level",
        new Text("河道水位分级（警戒、保证、历史最高）", "Colour of a stage against its marks"),
        "水情预警发布管理办法 2014 [V]; near: 0.5 m and rising [E]",
        List.of(
            STAGE,
            stage("warning_m"),
            stage("guaranteed_m").optional(),
            stage("highest_m").optional(),
            Column.claim("rising").optional()),
        List.of(LEVEL),
        () ->
            row -> {
              var marks =
                  new StageMarks(
                      row.number("warning_m"), row.number("guaranteed_m"), row.number("highest_m"));
              boolean isRising = Column.isClaimed(row.word("rising"));
              return List.of(marks.level(row.number("stage_m"), isRising).english());
            });
  }

  private static Formula floodReturn() {
    return new Formula(
        "flood-return",
        new Text("洪水重现期分级", "Colour and size of a flood by how rarely it comes"),
        "水情预警发布管理办法 2014 [V]; sizes GB/T 22482 [K]",
        List.of(Column.number("return_years", "a", 0, 1e6)),
        List.of(LEVEL, Column.word("size", Words.of(FloodSize.values()))),
        () ->
            row -> {
              double years = row.number("return_years");
              return List.of(
                  StageMarks.levelOfReturn(years).english(), Words.of(FloodSize.ofReturn(years)));
            });
  }

  private static Formula stageRise() {
    return new Formula(
        "stage-rise",
        new Text("水位上涨率分级", "Colour of how fast a stage rises"),
        "mountain streams [E]",
        List.of(WaterColumns.MINUTES, STAGE),
        List.of(Column.result("rise_m_h", "m/h"), LEVEL),
        Rise::new);
  }

  /** From one row to the next. */
  private static final class Rise implements Evaluation {
    private double before = Double.NaN;

    @Override
    public List<Object> next(Row row) {
      double stage = row.number("stage_m");
      double hours = row.number("minutes") / MINUTES_PER_HOUR;
      if (hours == 0 && !Double.isNaN(before)) {
        throw new IllegalArgumentException("minutes: must be above 0; was 0");
      }
      double rise = (stage - before) / hours;
      before = stage;
      return List.of(rise, Words.about(rise, StageChange.levelOfRise(rise).english()));
    }
  }

  private static Formula suddenDrop() {
    return new Formula(
        "sudden-drop",
        new Text("水位流量突降（疑似堵江）", "A river that drops as if blocked upstream"),
        "0.5 m or 30 % in 30 min while it still rains [E]",
        List.of(
            Column.number("drop_m", "m", -1_000, 1_000).optional(),
            Column.number("drop_share", "", -1_000, 1).optional(),
            Column.claim("rain_ending")),
        List.of(Column.claim("suspected")),
        () ->
            row ->
                List.of(
                    Column.claimed(
                        StageChange.isSuddenDrop(
                            row.number("drop_m"),
                            row.number("drop_share"),
                            Column.isClaimed(row.word("rain_ending"))))));
  }

  private static Formula blockage() {
    return new Formula(
        "blockage",
        new Text("堵江综合判识", "Whether a river is dammed, by three signs"),
        "discharge, backwater, slide beside the channel [E]",
        List.of(
            discharge("discharge_m3_s"),
            discharge("median_6h_m3_s"),
            discharge("deviation_6h_m3_s"),
            RISE.optional(),
            Column.claim("raining"),
            Column.claim("slide")),
        List.of(
            Column.claim("cut_off"),
            Column.claim("backwater"),
            Column.word("blockage", Words.of(StageChange.Blockage.values()))),
        () ->
            row -> {
              boolean isCutOff =
                  StageChange.isCutOff(
                      row.number("discharge_m3_s"),
                      row.number("median_6h_m3_s"),
                      row.number("deviation_6h_m3_s"));
              boolean isRaining = Column.isClaimed(row.word("raining"));
              boolean isBackwater = StageChange.isBackwater(row.number("rise_m_h"), isRaining);
              boolean isSlide = Column.isClaimed(row.word("slide"));
              return List.of(
                  Column.claimed(isCutOff),
                  Column.claimed(isBackwater),
                  Words.of(StageChange.blockage(isCutOff, isBackwater, isSlide)));
            });
  }

  private static Formula lowFlow() {
    return new Formula(
        "low-flow",
        new Text("枯水蓝色预警", "Blue of low water"),
        "水情预警发布管理办法 2014 [V]; near: 0.5 m [E]",
        List.of(
            STAGE.optional(),
            stage("drought_mark_m").optional(),
            Column.number("inflow_share_30d", "", 0, 1_000).optional()),
        List.of(LEVEL),
        () ->
            row ->
                List.of(
                    LowFlow.level(
                            row.number("stage_m"),
                            row.number("drought_mark_m"),
                            row.number("inflow_share_30d"))
                        .english()));
  }

  private static Formula village() {
    return new Formula(
        "village-stage",
        new Text("村级水位预警", "What a village on a river is told by the stage"),
        "prepare: half an hour before the disaster stage [K]",
        List.of(STAGE, stage("disaster_m"), RISE),
        List.of(Column.word("call", Words.of(VillageCall.values()))),
        () ->
            row ->
                List.of(
                    Words.of(
                        VillageStage.call(
                            row.number("stage_m"),
                            row.number("disaster_m"),
                            row.number("rise_m_h")))));
  }
}
