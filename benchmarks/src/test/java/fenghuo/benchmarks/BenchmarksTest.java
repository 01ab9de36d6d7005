package fenghuo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"weather.rain", "weather.aws", "geo.point"})
  void theDecoderAndItsPeerReadTheSameRecord(String feed) throws Exception {
    DecodeBenchmark decode = new DecodeBenchmark();
    decode.feed = feed;
    decode.sample();
    assertThat(decode.decoder().observations()).hasSize(1);
    assertThat(decode.bareParsing().size())
        .isGreaterThan(decode.decoder().observations().get(0).readings().size());
  }
}
