package fenghuo.geo.sql;

import org.apache.flink.table.annotation.DataTypeHint;
import org.locationtech.jts.geom.Geometry;

/**
 * {@code ST_Union_Aggr}, all geometries in one, and {@code ST_Intersection_Aggr}, what they have in
 * common: two at a time, in whatever order they come.
 */
public final class OverlayAggregate extends GeometryAggregate<OverlayAggregate.Overlay> {
  /** What the geometries so far amount to; null before the first. */
  public static final class Overlay {
    @DataTypeHint(
        value = "RAW",
        rawSerializer = GeometrySerializer.class,
        bridgedTo = Geometry.class)
    public Geometry soFar;
  }

  private final Overload.OfTwo<Geometry, Geometry, Geometry> ofTwo;

  /**
   * @param ofTwo makes one geometry of two, the same whichever comes first
   */
  OverlayAggregate(Overload.OfTwo<Geometry, Geometry, Geometry> ofTwo) {
    super(Overlay.class);
    this.ofTwo = ofTwo;
  }

  @Override
  public Overlay createAccumulator() {
    return new Overlay();
  }

  /** Called by Flink. */
  public void accumulate(Overlay overlay, Geometry geometry) throws Exception {
    if (geometry != null) {
      overlay.soFar = overlay.soFar == null ? geometry : ofTwo.apply(overlay.soFar, geometry);
    }
  }

  /** Called by Flink, where a window or a first stage made several overlays. */
  public void merge(Overlay overlay, Iterable<Overlay> others) throws Exception {
    for (Overlay other : others) {
      accumulate(overlay, other.soFar);
    }
  }

  @Override
  public Geometry getValue(Overlay overlay) {
    return overlay.soFar;
  }
}
