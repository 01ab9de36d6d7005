package fenghuo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Before anything is timed: both sides of a benchmark do the same work. */
class BenchmarksTest {

  @Test
  void theIndexAndItsPeerNameTheSameTownships() {
    PlaceBenchmark one = new PlaceBenchmark();
    PlaceBenchmark other = new PlaceBenchmark();
    one.build();
    other.build();
    for (int i = 0; i < 4_096; i++) {
      assertThat(one.index()).isEqualTo(other.everyCell());
    }
  }

  @Test
  void theDecoderAndItsPeerReadTheSameRecord() throws Exception {
    DecodeBenchmark decode = new DecodeBenchmark();
    assertThat(decode.decoder().observations()).hasSize(1);
    assertThat(decode.bareParsing().size()).isEqualTo(7);
  }
}
