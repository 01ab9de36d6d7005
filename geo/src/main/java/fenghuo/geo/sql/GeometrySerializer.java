package fenghuo.geo.sql;

import java.io.IOException;
import java.util.EnumSet;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.Ordinate;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * A geometry as the length of its well-known binary, its SRID, and that binary; null as the length
 * -1.
 *
 * <p>Kept: every kind of geometry, empty ones too, coordinates to the last bit, Z and M where the
 * first coordinate has them, SRID. What is later derived from a geometry takes the SRID of the
 * factory it was made by, so each is read with a factory of its own SRID. Not kept: the user data
 * that JTS lets hang on a geometry, and that a line was declared as a ring. Geometries can be
 * changed in place, so copies are deep.
 */
public final class GeometrySerializer extends TypeSerializerSingleton<Geometry> {
  static final GeometrySerializer INSTANCE = new GeometrySerializer();
  private static final int NULL = -1;
  private static final PrecisionModel PRECISION = new PrecisionModel(); // that of a double

  @Override
  public boolean isImmutableType() {
    return false;
  }

  @Override
  public Geometry createInstance() {
    return new GeometryFactory(PRECISION).createGeometryCollection();
  }

  @Override
  public Geometry copy(Geometry from) {
    return from == null ? null : from.copy();
  }

  @Override
  public Geometry copy(Geometry from, Geometry reuse) {
    return copy(from);
  }

  @Override
  public int getLength() {
    return -1; // varies
  }

  @Override
  public void serialize(Geometry geometry, DataOutputView target) throws IOException {
    if (geometry == null) {
      target.writeInt(NULL);
      return;
    }
    byte[] bytes = writerFor(geometry).write(geometry);
    target.writeInt(bytes.length);
    target.writeInt(geometry.getSRID());
    target.write(bytes);
  }

  private static WKBWriter writerFor(Geometry geometry) {
    Coordinate first = geometry.getCoordinate(); // null if empty
    boolean hasZ = first != null && !Double.isNaN(first.getZ());
    boolean hasM = first != null && !Double.isNaN(first.getM());
    WKBWriter writer = new WKBWriter(2 + (hasZ ? 1 : 0) + (hasM ? 1 : 0));
    if (hasM && !hasZ) {
      writer.setOutputOrdinates(EnumSet.of(Ordinate.X, Ordinate.Y, Ordinate.M));
    }
    return writer;
  }

  @Override
  public Geometry deserialize(DataInputView source) throws IOException {
    int length = source.readInt();
    if (length == NULL) {
      return null;
    }
    int srid = source.readInt();
    byte[] bytes = new byte[length];
    source.readFully(bytes);
    try {
      return new WKBReader(new GeometryFactory(PRECISION, srid)).read(bytes);
    } catch (ParseException broken) {
      throw new IOException("no geometry in " + length + " bytes: " + broken.getMessage(), broken);
    }
  }

  @Override
  public Geometry deserialize(Geometry reuse, DataInputView source) throws IOException {
    return deserialize(source);
  }

  @Override
  public void copy(DataInputView source, DataOutputView target) throws IOException {
    int length = source.readInt();
    target.writeInt(length);
    if (length != NULL) {
      target.write(source, Integer.BYTES + length);
    }
  }

  @Override
  public TypeSerializerSnapshot<Geometry> snapshotConfiguration() {
    return new Snapshot();
  }

  /** What a savepoint remembers of the serializer; the version in it is Flink's own. */
  public static final class Snapshot extends SimpleTypeSerializerSnapshot<Geometry> {
    /** For Flink, which makes one when it reads a savepoint. */
    public Snapshot() {
      super(() -> INSTANCE);
    }
  }
}
