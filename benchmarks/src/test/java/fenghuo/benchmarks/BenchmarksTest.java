package fenghuo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before anything is timed: both sides of a benchmark do the same work. */
class BenchmarksTest {

  @ParameterizedTest
  @CsvSource({"anywhere,ours", "borders,ours", "anywhere,dense", "borders,dense"})
  void theIndexAndItsPeersNameTheSameTownships(String where, String cells) {
    PlaceBenchmark benchmark = points(where, cells);
    for (int i = 0; i < PlaceBenchmark.POINTS; i += 1_000) {
      String township = benchmark.byIndex(i);
      assertThat(benchmark.byPreparedTree(i)).isEqualTo(township);
      assertThat(benchmark.byS2Cells(i)).isEqualTo(township);
    }
  }

  private static PlaceBenchmark points(String where, String cells) {
    PlaceBenchmark benchmark = new PlaceBenchmark();
    benchmark.where = where;
    benchmark.cells = cells;
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
