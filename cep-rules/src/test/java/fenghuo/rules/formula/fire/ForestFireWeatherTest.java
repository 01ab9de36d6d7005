package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Level;
import fenghuo.rules.formula.fire.ForestFireWeather.FireClass;
import fenghuo.rules.formula.fire.ForestFireWeather.HumidityTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestFireWeatherTest {

  @ParameterizedTest(name = "{0} °C scores {1}")
  @CsvSource({
    "-5, 0", "5, 0", "5.05, 4", "10, 4", "10.1, 8", "15, 8", "20, 12", "25, 16", "26, 20"
  })
  void aTemperatureBetweenTwoBinsCountsToTheHotterOne(double celsius, double score) {
    assertThat(ForestFireWeather.temperatureScore(celsius)).isEqualTo(score);
  }

  @ParameterizedTest(name = "{0} % scores {1}, with regional bins {2}")
  @CsvSource({
    "100, 0, 0", "71, 0, 0", "70.5, 4, 0", "65, 4, 0", "64.5, 4, 4", "61, 4, 4", "60.9, 8, 4",
    "55, 8, 4", "51, 8, 8", "45, 12, 8", "41, 12, 12", "35, 16, 12", "31, 16, 16", "30.5, 20, 16",
    "25, 20, 16", "24.5, 20, 20", "0, 20, 20"
  })
  void humidityBetweenTwoBinsCountsToTheDrierOne(double percent, double score, double regional) {
    assertThat(HumidityTable.ORIGINAL.score(percent)).isEqualTo(score);
    assertThat(HumidityTable.REGIONAL.score(percent)).isEqualTo(regional);
  }

  @ParameterizedTest(name = "{0} d score {1}")
  @CsvSource({"0, 0", "1, 5", "1.9, 5", "9, 45", "10, 50", "200, 50"})
  void dryDaysCountWholeAndToTen(double days, double score) {
    assertThat(ForestFireWeather.droughtScore(days)).isEqualTo(score);
  }

  @ParameterizedTest(name = "force {0} scores {1}")
  @CsvSource({"0, 0", "5, 25", "8, 40", "12, 40"})
  void windCountsToForceEight(double force, double score) {
    assertThat(ForestFireWeather.windScore(force)).isEqualTo(score);
  }

  @ParameterizedTest(name = "{0}: class {1}, {2}")
  @CsvSource({
    "-20, 1, NONE", "25, 1, NONE", "25.1, 2, BLUE", "50, 2, BLUE", "50.5, 3, YELLOW",
    "72, 3, YELLOW", "72.5, 4, ORANGE", "90, 4, ORANGE", "90.5, 5, RED", "130, 5, RED"
  })
  void aClassBeginsAboveItsLimit(double index, int number, Level level) {
    assertThat(FireClass.of(index).number()).isEqualTo(number);
    assertThat(FireClass.of(index).level()).isEqualTo(level);
  }

  @Test
  void greenLeavesTakeAwayInSummerOnly() {
    for (int month = 1; month <= 12; month++) {
      boolean isInLeaf = month >= 6 && month <= 10;
      assertThat(ForestFireWeather.seasonScore(month)).isEqualTo(isInLeaf ? 10 : 0);
    }
  }
}
