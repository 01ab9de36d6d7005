package fenghuo.geo.sql;

import java.io.Serializable;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.types.DataType;
import org.locationtech.jts.geom.Geometry;

/** A type of SQL and the class that stands for it in Java. */
record SqlType<T>(DataType inSql, Class<T> inJava) implements Serializable {
  static final SqlType<Geometry> GEOMETRY =
      new SqlType<>(DataTypes.RAW(Geometry.class, GeometrySerializer.INSTANCE), Geometry.class);
  static final SqlType<Boolean> BOOLEAN = new SqlType<>(DataTypes.BOOLEAN(), Boolean.class);
  static final SqlType<Integer> INT = new SqlType<>(DataTypes.INT(), Integer.class);
  static final SqlType<Long> BIGINT = new SqlType<>(DataTypes.BIGINT(), Long.class);
  static final SqlType<Double> DOUBLE = new SqlType<>(DataTypes.DOUBLE(), Double.class);
  static final SqlType<String> STRING = new SqlType<>(DataTypes.STRING(), String.class);
  static final SqlType<byte[]> BYTES = new SqlType<>(DataTypes.BYTES(), byte[].class);
  static final SqlType<Long[]> LONGS =
      new SqlType<>(DataTypes.ARRAY(DataTypes.BIGINT()), Long[].class);

  /**
   * Several geometries, to be taken apart by UNNEST. In sedona-flink they are opaque, a RAW of
   * {@code Geometry[]}; there, only other {@code ST_} functions can take them.
   */
  static final SqlType<Geometry[]> GEOMETRIES =
      new SqlType<>(DataTypes.ARRAY(GEOMETRY.inSql()), Geometry[].class);
}
