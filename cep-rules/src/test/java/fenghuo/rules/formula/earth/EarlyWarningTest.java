package fenghuo.rules.formula.earth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyWarningTest {

  @ParameterizedTest
  @CsvSource({"0, 7.5", "10, 7.5", "16, 20"})
  void onTheRimOfTheBlindZoneThereIsNoLead(double depthKm, double alertSeconds) {
    double rimKm = EarlyWarning.blindRadiusKm(depthKm, alertSeconds);
    assertThat(EarlyWarning.leadSeconds(rimKm, depthKm, alertSeconds)).isCloseTo(0, within(1e-9));
    assertThat(EarlyWarning.leadSeconds(rimKm - 1, depthKm, alertSeconds)).isNegative();
    assertThat(EarlyWarning.leadSeconds(rimKm + 1, depthKm, alertSeconds)).isPositive();
  }

  @Test
  void aDeepSourceLeavesNobodyBlind() {
    assertThat(EarlyWarning.blindRadiusKm(26.25, 7.5)).isZero();
    assertThat(EarlyWarning.blindRadiusKm(300, 7.5)).isZero();
  }
}
