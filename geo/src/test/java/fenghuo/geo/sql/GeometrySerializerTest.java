package fenghuo.geo.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.io.WKTWriter;

class GeometrySerializerTest {
  private static final GeometrySerializer SERIALIZER = GeometrySerializer.INSTANCE;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (102.26421234567891 27.895)",
        "POINT EMPTY",
        "POINT Z(102.26 27.89 1510.5)",
        "POINT M(102.26 27.89 7)",
        "POINT ZM(102.26 27.89 1510.5 7)",
        "LINESTRING (102 27, 103 28, 103.5 28)",
        "LINESTRING EMPTY",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1), (4 4, 5 4, 5 5, 4 4))",
        "POLYGON EMPTY",
        "MULTIPOINT ((1 2), (3 4))",
        "MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5), (6 5.5, 7 5.5, 7 6, 6 5.5)))",
        "MULTIPOLYGON EMPTY",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4), POLYGON EMPTY)",
        "GEOMETRYCOLLECTION EMPTY",
      })
  void aGeometryComesBackAsItWas(String wkt) throws Exception {
    Geometry geometry = geometry(wkt);
    Geometry back = read(bytes(geometry));
    assertThat(text(back)).isEqualTo(text(geometry));
    assertThat(back.getSRID()).isEqualTo(4326);
    assertThat(back.getClass()).isEqualTo(geometry.getClass());
  }

  @Test
  void nothingComesBackAsNothing() throws Exception {
    assertThat(text(read(bytes(null)))).isEqualTo("null");
    assertThat(text(SERIALIZER.copy(null))).isEqualTo("null");
  }

  @Test
  void severalInOneStreamAreKeptApartAlsoWhenCopiedAsBytes() throws Exception {
    DataOutputSerializer written = new DataOutputSerializer(64);
    SERIALIZER.serialize(geometry("POINT (1 2)"), written);
    SERIALIZER.serialize(null, written);
    SERIALIZER.serialize(geometry("POINT (3 4)"), written);
    DataInputDeserializer source = new DataInputDeserializer(written.getCopyOfBuffer());
    DataOutputSerializer copied = new DataOutputSerializer(64);
    for (int i = 0; i < 3; i++) {
      SERIALIZER.copy(source, copied);
    }
    assertThat(copied.getCopyOfBuffer()).isEqualTo(written.getCopyOfBuffer());
    DataInputDeserializer again = new DataInputDeserializer(copied.getCopyOfBuffer());
    assertThat(text(SERIALIZER.deserialize(again))).isEqualTo("POINT (1 2)");
    assertThat(text(SERIALIZER.deserialize(again))).isEqualTo("null");
    assertThat(text(SERIALIZER.deserialize(again))).isEqualTo("POINT (3 4)");
  }

  @Test
  void aCopyDoesNotChangeWithItsOriginal() throws Exception {
    Geometry original = geometry("LINESTRING (1 2, 3 4)");
    Geometry copy = SERIALIZER.copy(original);
    original.apply((Coordinate coordinate) -> coordinate.setX(99));
    assertThat(text(copy)).isEqualTo("LINESTRING (1 2, 3 4)");
    assertThat(copy.getSRID()).isEqualTo(4326);
  }

  @Test
  void aSavepointIsReadWithTheSerializerItRemembers() throws Exception {
    byte[] state = bytes(geometry("POLYGON ((0 0, 9 0, 9 9, 0 0))"));
    DataOutputSerializer savepoint = new DataOutputSerializer(64);
    TypeSerializerSnapshot.writeVersionedSnapshot(savepoint, SERIALIZER.snapshotConfiguration());

    TypeSerializerSnapshot<Geometry> restored =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(savepoint.getCopyOfBuffer()), getClass().getClassLoader());
    TypeSerializer<Geometry> serializer = restored.restoreSerializer();

    assertThat(text(serializer.deserialize(new DataInputDeserializer(state))))
        .isEqualTo("POLYGON ((0 0, 9 0, 9 9, 0 0))");
    assertThat(
            SERIALIZER
                .snapshotConfiguration()
                .resolveSchemaCompatibility(restored)
                .isCompatibleAsIs())
        .isTrue();
  }

  @Test
  void whatIsWrittenIsTheLengthTheSridAndWellKnownBinary() throws Exception {
    String longAgo =
        "00000015" + "000010e6" + "00" + "00000001" + "3ff0000000000000" + "4000000000000000";
    assertThat(HexFormat.of().formatHex(bytes(geometry("POINT (1 2)")))).isEqualTo(longAgo);
  }

  @Test
  void brokenBytesSaySo() throws Exception {
    byte[] broken = bytes(geometry("POINT (1 2)"));
    broken[12] = 99; // the kind of geometry
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no geometry in 21 bytes");
  }

  private static Geometry geometry(String wkt) throws ParseException {
    Geometry geometry = new WKTReader().read(wkt);
    geometry.setSRID(4326);
    return geometry;
  }

  private static String text(Geometry geometry) {
    return geometry == null ? "null" : new WKTWriter(4).write(geometry);
  }

  private static byte[] bytes(Geometry geometry) throws IOException {
    DataOutputSerializer target = new DataOutputSerializer(64);
    SERIALIZER.serialize(geometry, target);
    return target.getCopyOfBuffer();
  }

  private static Geometry read(byte[] bytes) throws IOException {
    return SERIALIZER.deserialize(new DataInputDeserializer(bytes));
  }
}
