package fenghuo.rules.formula.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fenghuo.rules.formula.fire.FireWeatherDay.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FireWeatherDayTest {
  private static final Place XICHANG = new Place(27.9, FineFuelScale.STANDARD);
  private static final LocalDate FIRST = LocalDate.of(2020, 3, 28);
  private static final NoonWeather DRY = new NoonWeather(24, 20, 15, 0);
  private static final NoonWeather WET = new NoonWeather(15, 90, 5, 20);

  @Test
  void aSeasonBeginsWithTheStartCodes() {
    FireWeatherDay day = FireWeatherDay.first(FIRST, DRY, XICHANG);
    assertThat(day.codes())
        .isEqualTo(MoistureCodes.START.next(DRY, 3, 27.9, FineFuelScale.STANDARD));
    assertThat(day.daysKnown()).isOne();
  }

  @Test
  void aMissingDayIsAsTheDayBeforeItWithoutRain() {
    FireWeatherDay wet = FireWeatherDay.first(FIRST, WET, XICHANG);
    FireWeatherDay bridged = wet.next(FIRST.plusDays(2), DRY, XICHANG);
    FireWeatherDay filled =
        wet.next(FIRST.plusDays(1), WET.dry(), XICHANG).next(FIRST.plusDays(2), DRY, XICHANG);
    assertThat(bridged.codes()).isEqualTo(filled.codes());
    assertThat(bridged.daysBridged()).isOne();
    assertThat(bridged.daysKnown()).isEqualTo(filled.daysKnown()).isEqualTo(3);
    assertThat(filled.daysBridged()).isZero();
  }

  @Test
  void bridgedDaysHaveTheLengthOfTheirOwnMonth() {
    FireWeatherDay march = FireWeatherDay.first(FIRST.plusDays(2), DRY, XICHANG);
    FireWeatherDay april = march.next(FIRST.plusDays(5), DRY, XICHANG);
    MoistureCodes byHand =
        step(step(step(march.codes(), 3), 4), 4); // 03-31, 04-01, 04-02: March, April, April
    assertThat(april.codes()).isEqualTo(byHand);
  }

  @Test
  void threeMissingDaysAreBridgedAndFourAreNot() {
    FireWeatherDay day = FireWeatherDay.first(FIRST, DRY, XICHANG);
    assertThat(day.next(FIRST.plusDays(4), DRY, XICHANG).daysKnown()).isEqualTo(5);
    assertThat(day.next(FIRST.plusDays(5), DRY, XICHANG))
        .isEqualTo(FireWeatherDay.first(FIRST.plusDays(5), DRY, XICHANG));
  }

  @Test
  void theSameDayTwiceIsRefused() {
    FireWeatherDay day = FireWeatherDay.first(FIRST, DRY, XICHANG);
    assertThatThrownBy(() -> day.next(FIRST, DRY, XICHANG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2020-03-28 does not come after 2020-03-28");
  }

  private static MoistureCodes step(MoistureCodes codes, int month) {
    return codes.next(DRY, month, XICHANG.latitude(), XICHANG.scale());
  }
}
