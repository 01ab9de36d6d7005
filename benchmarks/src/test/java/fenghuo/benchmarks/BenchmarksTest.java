package fenghuo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before anything is timed: both sides of a benchmark do the same work. */
class BenchmarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"anywhere", "borders"})
  void theIndexAndItsPeersNameTheSameTownships(String where) {
    PlaceBenchmark one = points(where);
    PlaceBenchmark other = points(where);
    PlaceBenchmark third = points(where);
    for (int i = 0; i < 4_096; i++) {
      String township = one.index();
      assertThat(other.everyCell()).isEqualTo(township);
      assertThat(third.preparedTree()).isEqualTo(township);
    }
  }

  private static PlaceBenchmark points(String where) {
    PlaceBenchmark benchmark = new PlaceBenchmark();
    benchmark.where = where;
    benchmark.build();
    return benchmark;
  }

  @Test
  void theDecoderAndItsPeerReadTheSameRecord() throws Exception {
    DecodeBenchmark decode = new DecodeBenchmark();
    assertThat(decode.decoder().observations()).hasSize(1);
    assertThat(decode.bareParsing().size()).isEqualTo(7);
  }
}
