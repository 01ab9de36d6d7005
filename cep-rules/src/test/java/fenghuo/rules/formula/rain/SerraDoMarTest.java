package fenghuo.rules.formula.rain;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.score.ContingencyTable;
import fenghuo.rules.DataFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * What thresholds of daily rain are worth: one gauge of the Serra do Mar, Brazil, 2000 to 2016,
 * against the days on which slides were counted around it. Runs where the environment variable
 * {@code FENGHUO_DATA} names a folder with {@code
 * landslides/serra_do_mar_daily_rain_landslides_2000_2016.csv}.
 *
 * <p>Of another climate, this tells how such thresholds behave, not how well any would warn
 * Liangshan. None of them was fitted here but two, in sample: 80 mm is the mean rain of three days
 * before slides in this series, and the 95th percentiles are its own. Rain of a day counts as
 * spread evenly over it, and as fallen before the slides of that day.
 */
class SerraDoMarTest {
  private static final String FILE = "landslides/serra_do_mar_daily_rain_landslides_2000_2016.csv";
  private static final int DAY_HOURS = 24;
  private static final int SPIN_UP_DAYS = 60; // until nothing is left of the empty beginning
  private static final double RARE_SHARE = 0.95;

  /** Each day's rain, mm, and whether slides were counted. */
  private static final class Days {
    private final double[] rain;
    private final boolean[] slides;

    Days(int count) {
      rain = new double[count];
      slides = new boolean[count];
    }

    ContingencyTable table(double[] measures, DoublePredicate isWarned) {
      ContingencyTable table = ContingencyTable.EMPTY;
      for (int day = SPIN_UP_DAYS; day < rain.length; day++) {
        table = table.and(isWarned.test(measures[day]), slides[day]);
      }
      return table;
    }
  }

  @Test
  void rainOfMoreDaysTellsSlideDaysBetterThanThatOfOne() throws IOException {
    Days days = days();
    double caine = IntensityDuration.CAINE.rainMm(DAY_HOURS);
    ContingencyTable day = atLeast(days, "日雨量 rain of the day", days.rain, 50);
    ContingencyTable strict = atLeast(days, "Caine 24 h", days.rain, caine);
    ContingencyTable half = atLeast(days, "0.5 × Caine 24 h", days.rain, caine / 2);
    ContingencyTable threeDays = atLeast(days, "三日雨量 of three days", lastDays(days, 3), 80);
    ContingencyTable effective = atLeast(days, "有效雨量 effective rain", effective(days), 100);
    ContingencyTable soil = rare(days, "土壤雨量指数 soil water index", soilWater(days));
    ContingencyTable nasa = rare(days, "LHASA ARI7", antecedent(days));

    assertThat(List.of(day, strict, half, threeDays, effective, soil, nasa))
        .allSatisfy(table -> assertThat(table.hss()).as("better than chance").isPositive());
    assertThat(half.pod()).isGreaterThan(strict.pod());
    assertThat(half.far()).isGreaterThan(strict.far());
    assertThat(List.of(threeDays, effective, soil, nasa))
        .allSatisfy(table -> assertThat(table.csi()).isGreaterThan(day.csi()));
    assertThat(threeDays.csi()).isBetween(0.15, 0.25);
    assertThat(threeDays.far()).as("most warnings are false").isBetween(0.6, 0.85);
  }

  private static ContingencyTable atLeast(Days days, String what, double[] measures, double mm) {
    return told("%s >= %.0f mm".formatted(what, mm), days.table(measures, each -> each >= mm));
  }

  private static ContingencyTable rare(Days days, String what, double[] measures) {
    double[] sorted = Arrays.copyOfRange(measures, SPIN_UP_DAYS, measures.length);
    Arrays.sort(sorted);
    double rare = sorted[(int) (RARE_SHARE * sorted.length)];
    return told(
        "%s > P95 (%.0f mm)".formatted(what, rare), days.table(measures, each -> each > rare));
  }

  private static ContingencyTable told(String what, ContingencyTable table) {
    System.out.printf(
        "滑坡日 slide days, Serra do Mar: %-45s POD %.2f  FAR %.2f  CSI %.2f  HSS %.2f%n",
        what, table.pod(), table.far(), table.csi(), table.hss());
    return table;
  }

  private static double[] lastDays(Days days, int count) {
    double[] sums = new double[days.rain.length];
    for (int day = 0; day < sums.length; day++) {
      sums[day] = Arrays.stream(days.rain, Math.max(0, day + 1 - count), day + 1).sum();
    }
    return sums;
  }

  /** With today's rain. */
  private static double[] effective(Days days) {
    double[] sums = new double[days.rain.length];
    EffectiveRain state = EffectiveRain.UNKNOWN;
    for (int day = 0; day < sums.length; day++) {
      sums[day] = state.mm() + days.rain[day];
      state = state.next(days.rain[day], DAY_HOURS, EffectiveRain.DECAY);
    }
    return sums;
  }

  private static double[] soilWater(Days days) {
    double[] indices = new double[days.rain.length];
    SoilWater state = SoilWater.EMPTY;
    for (int day = 0; day < indices.length; day++) {
      state = state.next(days.rain[day], DAY_HOURS);
      indices[day] = state.index();
    }
    return indices;
  }

  private static double[] antecedent(Days days) {
    double[] indices = new double[days.rain.length];
    for (int day = 6; day < indices.length; day++) {
      double[] todayFirst = new double[7];
      for (int before = 0; before < todayFirst.length; before++) {
        todayFirst[before] = days.rain[day - before];
      }
      indices[day] = SlideNowcast.antecedentIndex(todayFirst);
    }
    return indices;
  }

  /** The one day that is missing, 2008-12-31, is passed over. */
  private static Days days() throws IOException {
    List<CSVRecord> rows = DataFolder.rows(DataFolder.text(FILE));
    Days days = new Days(rows.size());
    for (int day = 0; day < rows.size(); day++) {
      days.rain[day] = Double.parseDouble(rows.get(day).get("rain_mm"));
      days.slides[day] = Integer.parseInt(rows.get(day).get("landslides")) > 0;
    }
    return days;
  }
}
