package fenghuo.jobs.warn;

import fenghuo.connectors.clickhouse.Tables.HazardRow;
import fenghuo.model.HazardChange;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** What became of a hazard event, as the row that stands for it now. */
final class HazardRows {
  private HazardRows() {}

  static DataStream<HazardRow> of(DataStream<HazardChange> changes) {
    return changes.flatMap(new RowFunction()).name("hazard-rows").uid("hazard-rows");
  }

  private static final class RowFunction implements FlatMapFunction<HazardChange, HazardRow> {
    private static final long serialVersionUID = 1L;

    @Override
    public void flatMap(HazardChange change, Collector<HazardRow> out) {
      change.after().forEach(event -> out.collect(new HazardRow(event, false)));
      if (change.after().isEmpty()) {
        change.before().forEach(event -> out.collect(new HazardRow(event, true)));
      }
    }
  }
}
