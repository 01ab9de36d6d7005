package fenghuo.rules.compute;

import static fenghuo.rules.compute.Numbers.whole;

import fenghuo.model.Level;
import fenghuo.model.Text;
import fenghuo.rules.formula.fire.BurnedGully;
import fenghuo.rules.formula.fire.BurnedGully.CombinedHazard;
import fenghuo.rules.formula.fire.PostFireDebrisFlow;
import fenghuo.rules.formula.fire.PostFireDebrisFlow.Basin;
import java.util.ArrayList;
import java.util.List;

/** Debris flows off burned slopes; the columns are those of the table they were fitted to. */
final class BurnedBasinFormulas {
  private static final double EVEN = 0.5;
  private static final List<Integer> DURATIONS = List.of(15, 30, 60);
  private static final Column BURN = Column.number("dNBR/1000", "", -2, 2);
  private static final Column ERODIBILITY = Column.number("KF", "", 0, 1);
  private static final Column THICKNESS = Column.number("SoilThickness/100", "", 0, 100);
  private static final Column PEAK = Column.number("Peak_I15_mm/h", "mm/h", 0, 5000);

  private BurnedBasinFormulas() {}

  /** The columns in which a model finds its basin: terrain, burn, soil. */
  private record Basins(Column terrain, Column fire, Column soil) {
    Basin of(Row row) {
      return new Basin(
          row.number(terrain.name()), row.number(fire.name()), row.number(soil.name()));
    }
  }

  static List<Formula> all() {
    Column sine = Column.number("MeanSinHM", "", 0, 1);
    Column ruggedness = Column.number("Ruggedness", "", 0, 100);
    return List.of(
        staley(1, PostFireDebrisFlow.M1, new Basins(share("PropHM23"), BURN, ERODIBILITY)),
        staley(2, PostFireDebrisFlow.M2, new Basins(sine, BURN, ERODIBILITY)),
        staley(3, PostFireDebrisFlow.M3, new Basins(ruggedness, share("PropHM"), THICKNESS)),
        staley(4, PostFireDebrisFlow.M4, new Basins(share("PropB30"), BURN, THICKNESS)),
        gully(),
        gartner(),
        cannon());
  }

  private static Formula staley(int number, PostFireDebrisFlow model, Basins basins) {
    List<Column> inputs = new ArrayList<>(List.of(basins.terrain(), basins.fire(), basins.soil()));
    List<Column> outputs = new ArrayList<>();
    for (int minutes : DURATIONS) {
      inputs.add(Column.number(amount(minutes), "mm", 0, 2000).optional());
      inputs.add(Column.number(peak(minutes), "mm/h", 0, 5000).optional());
      outputs.add(Column.result(minutes == 15 ? "likelihood" : "likelihood_" + minutes, ""));
      outputs.add(Column.result("critical_" + minutes + "_mm", "mm"));
    }
    outputs.add(Column.colour("colour"));
    return new Formula(
        "staley-m" + number,
        new Text("火后泥石流概率 M" + number, "Likelihood of a post-fire debris flow, M" + number),
        "Staley et al. 2017 [V: pfdf]",
        inputs,
        outputs,
        () -> row -> staley(row, model, basins.of(row)));
  }

  /** A colour only where there is rain to judge. */
  private static List<Object> staley(Row row, PostFireDebrisFlow model, Basin basin) {
    List<Object> results = new ArrayList<>();
    double worst = Double.NaN;
    for (int minutes : DURATIONS) {
      double likelihood = model.of(minutes).likelihood(basin, rainMm(row, minutes));
      double critical = model.of(minutes).criticalMm(basin, EVEN);
      results.add(likelihood);
      results.add(Double.isInfinite(critical) ? Double.NaN : critical);
      worst = Double.isNaN(worst) || likelihood > worst ? likelihood : worst;
    }
    Level level = PostFireDebrisFlow.level(worst);
    results.add(Double.isNaN(worst) ? "" : level.english());
    return results;
  }

  /** The amount, or what an intensity makes of it. */
  private static double rainMm(Row row, int minutes) {
    double amount = row.number(amount(minutes));
    return Double.isNaN(amount) ? row.number(peak(minutes)) * minutes / 60 : amount;
  }

  private static String amount(int minutes) {
    return "Acc0%d_mm".formatted(minutes);
  }

  private static String peak(int minutes) {
    return "Peak_I%d_mm/h".formatted(minutes);
  }

  private static Column share(String name) {
    return Column.number(name, "", 0, 1);
  }

  private static Formula gully() {
    return new Formula(
        "burned-gully",
        new Text("火烧迹地沟道雨强分级", "Colour of a burned gully by rain alone"),
        "handbook 5.4 [E]",
        List.of(PEAK, Column.number("rainy_season", "", 1, 1000)),
        List.of(Column.colour("colour")),
        () ->
            row -> {
              int season = whole(row, "rainy_season");
              return List.of(BurnedGully.level(row.number(PEAK.name()), season).english());
            });
  }

  private static Formula gartner() {
    return new Formula(
        "gartner",
        new Text("火后泥石流冲出量", "Volume of a post-fire debris flow"),
        "Gartner et al. 2014 [V: pfdf]",
        List.of(
            PEAK,
            Column.number("burned_km2", "km²", 1e-6, 1e6),
            Column.number("relief_m", "m", 0, 9000)),
        List.of(
            Column.result("volume_m3", "m³"),
            Column.result("least_m3", "m³"),
            Column.result("most_m3", "m³")),
        () ->
            row -> {
              BurnedGully.Volume volume =
                  BurnedGully.volume(
                      row.number(PEAK.name()), row.number("burned_km2"), row.number("relief_m"));
              return List.of(volume.cubicMetres(), volume.least(), volume.most());
            });
  }

  private static Formula cannon() {
    return new Formula(
        "cannon",
        new Text("火后泥石流综合危险等级", "Combined hazard of a post-fire debris flow"),
        "Cannon et al. 2010 [V: pfdf]",
        List.of(share("likelihood"), Column.number("volume_m3", "m³", 0, 1e12)),
        List.of(Column.word("hazard", Words.of(CombinedHazard.values()))),
        () ->
            row ->
                List.of(
                    Words.of(
                        BurnedGully.combined(row.number("likelihood"), row.number("volume_m3")))));
  }
}
