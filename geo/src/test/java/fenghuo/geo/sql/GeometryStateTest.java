package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.Collector;
import org.apache.sedona.common.Functions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

class GeometryStateTest {
  private static final int SRID = 4326;
  private static final GeometryFactory SHAPES = new GeometryFactory(new PrecisionModel(), SRID);

  /** Tells, for every geometry, the union of all so far, and in which reference system it is. */
  private static final class Gather extends KeyedProcessFunction<String, Geometry, String> {
    private transient ValueState<Geometry> union;

    @Override
    public void open(OpenContext context) {
      union =
          getRuntimeContext()
              .getState(new ValueStateDescriptor<>("union", GeometryTypeInfo.GEOMETRY));
    }

    @Override
    public void processElement(Geometry geometry, Context context, Collector<String> out)
        throws Exception {
      Geometry before = union.value();
      Geometry all = before == null ? geometry : Functions.union(before, geometry);
      union.update(all);
      out.collect(all.getSRID() + " " + all.toText());
    }
  }

  @Test
  void aGeometryInStateSurvivesACheckpoint() throws Exception {
    OperatorSubtaskState checkpoint;
    try (var harness = harness()) {
      harness.open();
      harness.processElement(point(1, 2), 0);
      checkpoint = harness.snapshot(1, 0);
    }
    try (var harness = harness()) {
      harness.initializeState(checkpoint);
      harness.open();
      harness.processElement(point(3, 4), 1);
      assertThat(harness.extractOutputValues()).containsExactly("4326 MULTIPOINT ((1 2), (3 4))");
    }
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, Geometry, String> harness()
      throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new Gather()), geometry -> "all", Types.STRING);
  }

  private static Geometry point(double x, double y) {
    return SHAPES.createPoint(new Coordinate(x, y));
  }
}
