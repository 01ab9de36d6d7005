package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithNonKeyedOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.TwoInputStreamOperatorTestHarness;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class LocateTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Map<String, Geometry> NONE = Map.of();

  @Test
  void aSpotBeforeTheRegionLiesInNoneAndOneAfterItLiesInIt() throws Exception {
    try (var task = task(NONE)) {
      task.open();
      spot(task, "before", 1, 1);
      change(task, "A", box(0, 2));
      spot(task, "after", 1, 1);
      assertThat(task.extractOutputValues()).containsExactly(at("before"), at("after", "A"));
    }
  }

  @Test
  void regionsKnownAtTheStartWaitForNothing() throws Exception {
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.open();
      spot(task, "first", 1, 1);
      assertThat(task.extractOutputValues()).containsExactly(at("first", "A"));
    }
  }

  @Test
  void aNewShapeTakesThePlaceOfTheOld() throws Exception {
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.open();
      change(task, "A", box(4, 6));
      spot(task, "old place", 1, 1);
      spot(task, "new place", 5, 5);
      assertThat(task.extractOutputValues()).containsExactly(at("old place"), at("new place", "A"));
    }
  }

  @Test
  void anEmptyShapeWithdrawsTheRegion() throws Exception {
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.open();
      change(task, "A", SHAPES.createPolygon());
      spot(task, "nowhere", 1, 1);
      assertThat(task.extractOutputValues()).containsExactly(at("nowhere"));
    }
  }

  @Test
  void onACommonBorderAllAreToldTheLowestFirst() throws Exception {
    try (var task = task(Map.of("B", box(0, 2)))) {
      task.open();
      change(task, "A", box(2, 4));
      spot(task, "corner", 2, 2);
      assertThat(task.extractOutputValues()).containsExactly(at("corner", "A", "B"));
    }
  }

  @Test
  void whatIsNoNumberLiesNowhere() throws Exception {
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.open();
      spot(task, "lost", Double.NaN, 1);
      spot(task, "far", 1, Double.POSITIVE_INFINITY);
      assertThat(task.extractOutputValues()).containsExactly(at("lost"), at("far"));
    }
  }

  @Test
  void changesOutlastARestart() throws Exception {
    OperatorSubtaskState checkpoint;
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.open();
      change(task, "A", box(4, 6));
      change(task, "B", box(8, 9));
      checkpoint = task.snapshot(1, 0);
    }
    try (var task = task(Map.of("A", box(0, 2)))) {
      task.initializeState(checkpoint);
      task.open();
      spot(task, "old", 1, 1);
      spot(task, "new", 5, 5);
      spot(task, "other", 8, 9);
      assertThat(task.extractOutputValues())
          .containsExactly(at("old"), at("new", "A"), at("other", "B"));
    }
  }

  @Test
  void spotsAndAnswersNeedNoKryo() {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(Spot.class);
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(Located.class);
  }

  private static TwoInputStreamOperatorTestHarness<Spot, Tuple2<String, Geometry>, Located> task(
      Map<String, Geometry> atStart) throws Exception {
    return new TwoInputStreamOperatorTestHarness<>(
        new CoBroadcastWithNonKeyedOperator<>(
            new Locate.InRegions(atStart), List.of(Locate.CHANGED)));
  }

  private static void spot(
      TwoInputStreamOperatorTestHarness<Spot, ?, ?> task, String id, double lon, double lat)
      throws Exception {
    task.processElement1(new StreamRecord<>(new Spot(id, lon, lat)));
  }

  private static void change(
      TwoInputStreamOperatorTestHarness<?, Tuple2<String, Geometry>, ?> task,
      String code,
      Geometry shape)
      throws Exception {
    task.processElement2(new StreamRecord<>(Tuple2.of(code, shape)));
  }

  private static Located at(String id, String... regions) {
    return new Located(id, List.of(regions));
  }

  /** The square between two corners on the diagonal. */
  private static Geometry box(double from, double to) {
    return SHAPES.toGeometry(new Envelope(new Coordinate(from, from), new Coordinate(to, to)));
  }
}
