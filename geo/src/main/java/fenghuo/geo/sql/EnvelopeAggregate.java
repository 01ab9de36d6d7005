package fenghuo.geo.sql;

import org.apache.sedona.common.Constructors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * {@code ST_Envelope_Aggr}: the least rectangle, along the axes, around all geometries. Empty ones
 * add nothing.
 */
public final class EnvelopeAggregate extends GeometryAggregate<EnvelopeAggregate.Box> {
  /** The rectangle so far; inside out until there is something in it. */
  public static final class Box {
    public double west = Double.POSITIVE_INFINITY;
    public double south = Double.POSITIVE_INFINITY;
    public double east = Double.NEGATIVE_INFINITY;
    public double north = Double.NEGATIVE_INFINITY;

    void include(double west, double south, double east, double north) {
      this.west = Math.min(this.west, west);
      this.south = Math.min(this.south, south);
      this.east = Math.max(this.east, east);
      this.north = Math.max(this.north, north);
    }
  }

  EnvelopeAggregate() {
    super(Box.class);
  }

  @Override
  public Box createAccumulator() {
    return new Box();
  }

  /** Called by Flink. */
  public void accumulate(Box box, Geometry geometry) {
    if (geometry != null && !geometry.isEmpty()) {
      Envelope around = geometry.getEnvelopeInternal();
      box.include(around.getMinX(), around.getMinY(), around.getMaxX(), around.getMaxY());
    }
  }

  /** Called by Flink, where a window or a first stage made several boxes. */
  public void merge(Box box, Iterable<Box> others) {
    others.forEach(other -> box.include(other.west, other.south, other.east, other.north));
  }

  @Override
  public Geometry getValue(Box box) {
    if (box.west > box.east) {
      return null;
    }
    return Constructors.polygonFromEnvelope(box.west, box.south, box.east, box.north);
  }
}
