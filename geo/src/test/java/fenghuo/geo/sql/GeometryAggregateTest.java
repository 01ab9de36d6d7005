package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.api.ValidationException;
import org.apache.sedona.common.Functions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class GeometryAggregateTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void boxesOfSeveralStagesMakeOne() {
    EnvelopeAggregate envelope = new EnvelopeAggregate();
    EnvelopeAggregate.Box all = envelope.createAccumulator();
    EnvelopeAggregate.Box west = envelope.createAccumulator();
    EnvelopeAggregate.Box east = envelope.createAccumulator();
    envelope.accumulate(west, point(1, 5));
    envelope.accumulate(east, point(4, 3));
    envelope.merge(all, List.of(west, east, envelope.createAccumulator()));
    assertThat(envelope.getValue(all).toText()).isEqualTo("POLYGON ((1 3, 1 5, 4 5, 4 3, 1 3))");
  }

  @Test
  void unionsOfSeveralStagesMakeOne() throws Exception {
    OverlayAggregate union = new OverlayAggregate(Functions::union);
    OverlayAggregate.Overlay all = union.createAccumulator();
    OverlayAggregate.Overlay west = union.createAccumulator();
    OverlayAggregate.Overlay east = union.createAccumulator();
    union.accumulate(west, point(1, 5));
    union.accumulate(east, point(4, 3));
    union.merge(all, List.of(west, east, union.createAccumulator()));
    assertThat(union.getValue(all).toText()).isEqualTo("MULTIPOINT ((1 5), (4 3))");
  }

  @Test
  void whatChangesIsNotAggregated() {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    SedonaFunctions.register(tables);
    String changing =
        "(SELECT k, ST_Point(MAX(x), 0) AS g FROM (VALUES (1, 2), (1, 3)) AS t(k, x) GROUP BY k)";
    assertThatThrownBy(() -> tables.explainSql("SELECT ST_Union_Aggr(g) FROM " + changing))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("retract");
  }

  private static Geometry point(double x, double y) {
    return SHAPES.createPoint(new Coordinate(x, y));
  }
}
