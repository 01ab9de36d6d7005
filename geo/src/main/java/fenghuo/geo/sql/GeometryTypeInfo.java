package fenghuo.geo.sql;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.locationtech.jts.geom.Geometry;

/**
 * A geometry in a DataStream or in state: {@code .returns(GeometryTypeInfo.GEOMETRY)}. In a table
 * made of such a stream it is the type that the {@code ST_} functions take. It is no key: two
 * geometries can be equal in space and differ in bytes.
 */
public final class GeometryTypeInfo extends TypeInformation<Geometry> {
  /** The one there is. */
  public static final GeometryTypeInfo GEOMETRY = new GeometryTypeInfo();

  private GeometryTypeInfo() {}

  @Override
  public boolean isBasicType() {
    return false;
  }

  @Override
  public boolean isTupleType() {
    return false;
  }

  @Override
  public int getArity() {
    return 1;
  }

  @Override
  public int getTotalFields() {
    return 1;
  }

  @Override
  public Class<Geometry> getTypeClass() {
    return Geometry.class;
  }

  @Override
  public boolean isKeyType() {
    return false;
  }

  @Override
  public TypeSerializer<Geometry> createSerializer(SerializerConfig config) {
    return GeometrySerializer.INSTANCE;
  }

  @Override
  public String toString() {
    return "Geometry";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GeometryTypeInfo;
  }

  @Override
  public int hashCode() {
    return GeometryTypeInfo.class.hashCode();
  }

  @Override
  public boolean canEqual(Object other) {
    return other instanceof GeometryTypeInfo;
  }
}
