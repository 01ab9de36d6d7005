package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.Places;
import fenghuo.geo.TownshipIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.typeutils.RowTypeInfo;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.types.RowKind;
import org.apache.flink.util.CloseableIterator;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Points to townships in three ways, as streams: by SQL, by broadcast regions, by the index. */
class TownshipJoinTest {
  private static final TownshipIndex INDEX = TownshipIndex.of(Places.builtIn());
  private static final RowTypeInfo TOWNSHIP =
      new RowTypeInfo(
          new TypeInformation<?>[] {Types.STRING, GeometryTypeInfo.GEOMETRY},
          new String[] {"code", "shape"});

  /** A margin of 100 m, for S2 draws borders as great circles: those of the cells run up to it. */
  private static final String CELLS_OF_TOWNSHIPS =
      """
      CREATE TEMPORARY VIEW township_cells AS
      SELECT code, shape, cell
      FROM (SELECT code, shape, ST_S2CellIDs(ST_Buffer(shape, 0.001), 11) AS cells FROM townships)
      CROSS JOIN UNNEST(cells) AS u(cell)
      """;

  private static final String CELLS_OF_POINTS =
      """
      CREATE TEMPORARY VIEW point_cells AS
      SELECT id, place, ST_S2CellIDs(place, 11)[1] AS cell
      FROM (SELECT id, ST_Point(lon, lat) AS place FROM points)
      """;

  /** On a border several townships cover a point; MIN leaves the one of the lowest code. */
  private static final String JOIN =
      """
      SELECT p.id, MIN(t.code) AS township
      FROM point_cells p JOIN township_cells t ON p.cell = t.cell AND ST_Covers(t.shape, p.place)
      GROUP BY p.id
      """;

  /** The index is built once in a process and shared by all that run in it. */
  static final class FindTownship extends RichFlatMapFunction<Row, Row> {
    private transient TownshipIndex index;

    @Override
    public void open(OpenContext context) {
      index = TownshipIndex.of(Places.builtIn());
    }

    @Override
    public void flatMap(Row point, Collector<Row> out) {
      double lon = point.<Double>getFieldAs("lon");
      double lat = point.<Double>getFieldAs("lat");
      index
          .townshipAt(lon, lat)
          .ifPresent(township -> out.collect(Row.of(point.getField("id"), township)));
    }
  }

  @Test
  void sqlOverS2CellsBroadcastRegionsAndTheIndexGiveEveryPointTheSameTownship() throws Exception {
    List<Row> points = PointsToJoin.of(INDEX.cells());
    Map<Integer, String> bySql = bySql(points);
    assertThat(bySql).isEqualTo(byIndex(points));
    assertThat(byBroadcast(points)).isEqualTo(bySql);
    assertThat(bySql).hasSizeBetween(2_000, 4_000); // the others lie outside
  }

  /** The lower code covers the point first and is withdrawn; the other must come up again. */
  @Test
  void theSqlJoinTakesBackWhatATownshipThatIsWithdrawnHasCovered() throws Exception {
    Geometry around = new GeometryFactory().toGeometry(new Envelope(102, 103, 27, 28));
    List<Row> townships =
        List.of(
            Row.ofKind(RowKind.INSERT, "A", around),
            Row.ofKind(RowKind.INSERT, "B", around),
            Row.ofKind(RowKind.DELETE, "A", around));
    try (CloseableIterator<Row> changes =
        changes(List.of(PointsToJoin.point(1, 102.5, 27.5)), townships)) {
      assertThat(inForce(changes)).isEqualTo(Map.of(1, "B"));
    }
  }

  private static Map<Integer, String> bySql(List<Row> points) throws Exception {
    try (CloseableIterator<Row> changes = changes(points, cells())) {
      return inForce(changes);
    }
  }

  private static CloseableIterator<Row> changes(List<Row> points, List<Row> townships) {
    StreamExecutionEnvironment streams = streams();
    StreamTableEnvironment tables =
        StreamTableEnvironment.create(streams, EnvironmentSettings.inStreamingMode());
    SedonaFunctions.register(tables);
    tables.createTemporaryView("points", stream(streams, points));
    tables.createTemporaryView(
        "townships", tables.fromChangelogStream(streams.fromData(townships, TOWNSHIP)));
    tables.executeSql(CELLS_OF_TOWNSHIPS);
    tables.executeSql(CELLS_OF_POINTS);
    return tables.executeSql(JOIN).collect();
  }

  private static Map<Integer, String> byIndex(List<Row> points) throws Exception {
    TypeInformation<Row> found = Types.ROW(Types.INT, Types.STRING);
    DataStream<Row> townships =
        stream(streams(), points).flatMap(new FindTownship()).returns(found);
    try (CloseableIterator<Row> rows = townships.executeAndCollect()) {
      return inForce(rows);
    }
  }

  /** All regions are known at the start, and each comes again while the job runs, early or late. */
  private static Map<Integer, String> byBroadcast(List<Row> points) throws Exception {
    StreamExecutionEnvironment streams = streams();
    Map<String, Geometry> cells = new TreeMap<>();
    INDEX.cells().forEach(cell -> cells.put(cell.code(), cell.shape()));
    List<Tuple2<String, Geometry>> again = new ArrayList<>();
    cells.forEach((code, shape) -> again.add(Tuple2.of(code, shape)));
    DataStream<Located> located =
        Locate.inRegions(
            streams.fromData(spots(points), TypeInformation.of(Spot.class)),
            cells,
            streams.fromData(again, Locate.REGION));
    Map<Integer, String> townships = new TreeMap<>();
    try (CloseableIterator<Located> answers = located.executeAndCollect()) {
      answers.forEachRemaining(
          answer ->
              answer.regions().stream()
                  .findFirst()
                  .ifPresent(code -> townships.put(Integer.valueOf(answer.id()), code)));
    }
    return townships;
  }

  private static List<Spot> spots(List<Row> points) {
    return points.stream()
        .map(
            point ->
                new Spot(
                    point.getField("id").toString(),
                    point.<Double>getFieldAs("lon"),
                    point.<Double>getFieldAs("lat")))
        .toList();
  }

  /** What a stream of changes amounts to. */
  private static Map<Integer, String> inForce(CloseableIterator<Row> changes) {
    Map<Integer, String> townships = new TreeMap<>();
    while (changes.hasNext()) {
      Row row = changes.next();
      if (row.getKind() == RowKind.INSERT || row.getKind() == RowKind.UPDATE_AFTER) {
        townships.put(row.getFieldAs(0), row.getFieldAs(1));
      } else {
        townships.remove(row.<Integer>getFieldAs(0));
      }
    }
    return townships;
  }

  private static StreamExecutionEnvironment streams() {
    Configuration withoutKryo = new Configuration();
    withoutKryo.set(PipelineOptions.GENERIC_TYPES, false);
    return StreamExecutionEnvironment.createLocalEnvironment(2, withoutKryo);
  }

  private static DataStream<Row> stream(StreamExecutionEnvironment streams, List<Row> points) {
    return streams.fromData(
        points,
        Types.ROW_NAMED(new String[] {"id", "lon", "lat"}, Types.INT, Types.DOUBLE, Types.DOUBLE));
  }

  private static List<Row> cells() {
    return INDEX.cells().stream().map(cell -> Row.of(cell.code(), cell.shape())).toList();
  }
}
