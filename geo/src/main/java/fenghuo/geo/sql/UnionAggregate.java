package fenghuo.geo.sql;

import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.sedona.common.Functions;
import org.locationtech.jts.geom.Geometry;

/** {@code ST_Union_Aggr}: all geometries in one. */
public final class UnionAggregate extends GeometryAggregate<UnionAggregate.Union> {
  /** The union so far; null before the first geometry. */
  public static final class Union {
    @DataTypeHint(
        value = "RAW",
        rawSerializer = GeometrySerializer.class,
        bridgedTo = Geometry.class)
    public Geometry all;

    void include(Geometry geometry) {
      if (geometry != null) {
        all = all == null ? geometry : Functions.union(all, geometry);
      }
    }
  }

  UnionAggregate() {
    super(Union.class);
  }

  @Override
  public Union createAccumulator() {
    return new Union();
  }

  /** Called by Flink. */
  public void accumulate(Union union, Geometry geometry) {
    union.include(geometry);
  }

  /** Called by Flink, where a window or a first stage made several unions. */
  public void merge(Union union, Iterable<Union> others) {
    others.forEach(other -> union.include(other.all));
  }

  @Override
  public Geometry getValue(Union union) {
    return union.all;
  }
}
