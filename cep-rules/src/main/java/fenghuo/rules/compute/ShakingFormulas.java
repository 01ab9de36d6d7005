package fenghuo.rules.compute;

import fenghuo.model.Text;
import fenghuo.rules.formula.earth.GroundMotion;
import fenghuo.rules.formula.earth.InstrumentalIntensity;
import fenghuo.rules.formula.earth.SeismicIntensity;
import fenghuo.rules.formula.earth.SiteAmplification;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Formulas of how strongly a place is shaken. */
final class ShakingFormulas {
  private static final SeismicIntensity WEST = SeismicIntensity.WEST_2015;

  /** By how many standard deviations to stay on the safe side. */
  private static final Column SIGMAS = Column.number("sigmas", "σ", -3, 3).optional();

  private ShakingFormulas() {}

  static List<Formula> all() {
    return List.of(
        intensity(
            "intensity",
            new Text("地震烈度衰减（西部）", "Intensity attenuation, western China"),
            "GB 18306-2015 [V]",
            WEST),
        intensity(
            "intensity-2000",
            new Text("地震烈度衰减（西部，旧）", "Intensity attenuation, western China, older"),
            "Wang Suyun et al. 2000 [K]",
            SeismicIntensity.WEST_2000),
        beside(),
        isoseismal(),
        peak(
            new Text("峰值加速度衰减（西部，基岩）", "Peak ground acceleration, western China, bedrock"),
            new Peak("pga", "gal", GroundMotion.SIGMA_PGA),
            GroundMotion::pgaAlongGal,
            GroundMotion::pgaAcrossGal),
        peak(
            new Text("峰值速度衰减（西部，基岩）", "Peak ground velocity, western China, bedrock"),
            new Peak("pgv", "cm/s", GroundMotion.SIGMA_PGV),
            GroundMotion::pgvAlongCmPerSecond,
            GroundMotion::pgvAcrossCmPerSecond),
        site(),
        instrumental());
  }

  private static Formula intensity(
      String name, Text title, String source, SeismicIntensity relation) {
    return new Formula(
        name,
        title,
        source,
        List.of(EarthFormulas.magnitude("magnitude"), EarthFormulas.km("distance_km")),
        List.of(
            Column.result("intensity_along", ""),
            Column.result("intensity_across", ""),
            Column.result("intensity", "")),
        () ->
            row -> {
              double magnitude = row.number("magnitude");
              double km = row.number("distance_km");
              return List.of(
                  relation.alongFault(magnitude, km),
                  relation.acrossFault(magnitude, km),
                  relation.anyDirection(magnitude, km));
            });
  }

  private static Formula beside() {
    return new Formula(
        "intensity-beside",
        new Text("断层旁烈度（椭圆等震线）", "Intensity beside a fault of known strike"),
        "GB 18306-2015 [V]",
        List.of(
            EarthFormulas.magnitude("magnitude"),
            EarthFormulas.km("distance_km"),
            Column.number("azimuth_deg", "°", -360, 360),
            Column.number("strike_deg", "°", -360, 360),
            SIGMAS),
        List.of(Column.result("intensity", "")),
        () ->
            row -> {
              double km = row.number("distance_km");
              double off = Math.toRadians(row.number("azimuth_deg") - row.number("strike_deg"));
              double mean =
                  WEST.beside(row.number("magnitude"), km * Math.cos(off), km * Math.sin(off));
              return List.of(mean + row.number("sigmas", 0) * SeismicIntensity.SIGMA_2015);
            });
  }

  private static Formula isoseismal() {
    return new Formula(
        "isoseismal",
        new Text("等震线半轴", "Half axes of an isoseismal"),
        "GB 18306-2015 [V]",
        List.of(EarthFormulas.magnitude("magnitude"), EarthFormulas.intensity("intensity")),
        List.of(Column.result("long_km", "km"), Column.result("short_km", "km")),
        () ->
            row -> {
              double magnitude = row.number("magnitude");
              double intensity = row.number("intensity");
              return List.of(
                  reached(WEST.longHalfAxisKm(magnitude, intensity)),
                  reached(WEST.shortHalfAxisKm(magnitude, intensity)));
            });
  }

  private static double reached(double km) {
    return km > 0 ? km : Double.NaN;
  }

  /** A peak of ground motion; sigma is of its decimal logarithm. */
  private record Peak(String name, String unit, double sigma) {
    String column(String axis) {
      return "%s_%s_%s".formatted(name, axis, unit.replace('/', '_'));
    }
  }

  private static Formula peak(
      Text title, Peak peak, DoubleBinaryOperator along, DoubleBinaryOperator across) {
    return new Formula(
        peak.name(),
        title,
        "GB 18306-2015; OpenQuake yu_2013 [V]",
        List.of(EarthFormulas.magnitude("magnitude"), EarthFormulas.km("distance_km"), SIGMAS),
        List.of(
            Column.result(peak.column("along"), peak.unit()),
            Column.result(peak.column("across"), peak.unit())),
        () ->
            row -> {
              double magnitude = row.number("magnitude");
              double km = row.number("distance_km");
              double factor = Math.pow(10, row.number("sigmas", 0) * peak.sigma());
              return List.of(
                  factor * along.applyAsDouble(magnitude, km),
                  factor * across.applyAsDouble(magnitude, km));
            });
  }

  private static Formula site() {
    return new Formula(
        "site-pga",
        new Text("场地峰值加速度调整", "Peak ground acceleration by class of site"),
        "GB 18306-2015 E.1 [K]",
        List.of(
            Column.number("pga_g", "g", 0, 5),
            Column.word(
                "site", Arrays.stream(SiteAmplification.values()).map(Enum::name).toList())),
        List.of(Column.result("factor", ""), Column.result("site_pga_g", "g")),
        () ->
            row -> {
              double pga = row.number("pga_g");
              double factor = SiteAmplification.valueOf(row.word("site")).factor(pga);
              return List.of(factor, factor * pga);
            });
  }

  private static Formula instrumental() {
    return new Formula(
        "instrumental-intensity",
        new Text("仪器地震烈度", "Instrumental intensity"),
        "GB/T 17742-2020 [V]",
        List.of(Column.number("pga_m_s2", "m/s²", 0, 50), Column.number("pgv_m_s", "m/s", 0, 10)),
        List.of(Column.result("intensity", ""), Column.result("intensity_published", "")),
        () ->
            row -> {
              double intensity =
                  InstrumentalIntensity.of(row.number("pga_m_s2"), row.number("pgv_m_s"));
              return List.of(intensity, InstrumentalIntensity.published(intensity));
            });
  }
}
