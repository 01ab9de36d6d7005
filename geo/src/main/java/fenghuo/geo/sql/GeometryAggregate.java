package fenghuo.geo.sql;

import org.apache.flink.table.catalog.DataTypeFactory;
import org.apache.flink.table.functions.AggregateFunction;
import org.apache.flink.table.types.inference.InputTypeStrategies;
import org.apache.flink.table.types.inference.TypeInference;
import org.apache.flink.table.types.inference.TypeStrategies;
import org.locationtech.jts.geom.Geometry;

/**
 * Many geometries to one; nulls add nothing, and of nothing it is null. It cannot take back: over a
 * table whose rows change, Flink refuses it when the query is planned.
 */
public abstract class GeometryAggregate<A> extends AggregateFunction<Geometry, A> {
  private final Class<A> soFar;

  /**
   * @param soFar what is kept between two geometries: a structured type by Flink's rules
   */
  GeometryAggregate(Class<A> soFar) {
    this.soFar = soFar;
  }

  @Override
  public final TypeInference getTypeInference(DataTypeFactory types) {
    return TypeInference.newBuilder()
        .inputTypeStrategy(InputTypeStrategies.explicitSequence(SqlType.GEOMETRY.inSql()))
        .accumulatorTypeStrategy(TypeStrategies.explicit(types.createDataType(soFar)))
        .outputTypeStrategy(TypeStrategies.explicit(SqlType.GEOMETRY.inSql()))
        .build();
  }
}
