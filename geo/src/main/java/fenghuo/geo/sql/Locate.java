package fenghuo.geo.sql;

import fenghuo.geo.ExactCover;
import fenghuo.geo.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.locationtech.jts.geom.Geometry;

/**
 * The stage that tells for each spot which regions cover it, where regions may change while it
 * runs. It says what holds when the spot arrives and does not come back to it. For the townships of
 * the prefecture, which do not change, {@link fenghuo.geo.TownshipIndex} is the faster.
 *
 * <p>Each task holds all regions and a tree of them, made anew at the first spot after a change. A
 * code's new shape takes the place of the old; an empty shape withdraws the region. Changes are
 * kept for ever, one shape for each code, and outlast a restart: after one, they again come before
 * the regions known at the start. Shapes are polygons, valid, WGS 84 (EPSG:4326), degrees; mend
 * others first.
 */
public final class Locate {
  /** A region as it comes in a stream: its code and its shape. */
  public static final TypeInformation<Tuple2<String, Geometry>> REGION =
      Types.TUPLE(Types.STRING, GeometryTypeInfo.GEOMETRY);

  static final MapStateDescriptor<String, Geometry> CHANGED =
      new MapStateDescriptor<>("changed-regions", Types.STRING, GeometryTypeInfo.GEOMETRY);

  private Locate() {}

  /**
   * Tells of every spot where it lies when it arrives.
   *
   * @param atStart the regions known before the first spot, by code; may be empty
   * @param changes regions that are new, changed or withdrawn, a stream of {@link #REGION} of
   *     parallelism 1: else tasks may meet two shapes of one code in different orders, and disagree
   */
  public static DataStream<Located> inRegions(
      DataStream<Spot> spots,
      Map<String, Geometry> atStart,
      DataStream<Tuple2<String, Geometry>> changes) {
    if (changes.getParallelism() > 1) {
      throw new IllegalArgumentException(
          "changes must come in one order; parallelism was " + changes.getParallelism());
    }
    return spots
        .connect(changes.broadcast(CHANGED))
        .process(new InRegions(atStart))
        .returns(Located.class)
        .uid("locate-in-regions")
        .name("locate in regions");
  }

  static final class InRegions
      extends BroadcastProcessFunction<Spot, Tuple2<String, Geometry>, Located> {
    private final TreeMap<String, Geometry> atStart;
    private transient ExactCover regions; // null when there is news

    InRegions(Map<String, Geometry> atStart) {
      this.atStart = new TreeMap<>(atStart);
    }

    @Override
    public void processElement(Spot spot, ReadOnlyContext context, Collector<Located> out)
        throws Exception {
      if (regions == null) {
        Map<String, Geometry> inForce = new TreeMap<>(atStart);
        for (var changed : context.getBroadcastState(CHANGED).immutableEntries()) {
          inForce.put(changed.getKey(), changed.getValue());
        }
        List<Region> all = new ArrayList<>();
        inForce.forEach((code, shape) -> all.add(new Region(code, shape)));
        regions = new ExactCover(all);
      }
      out.collect(new Located(spot.id(), regions.at(spot.lon(), spot.lat())));
    }

    @Override
    public void processBroadcastElement(
        Tuple2<String, Geometry> region, Context context, Collector<Located> out) throws Exception {
      context.getBroadcastState(CHANGED).put(region.f0, region.f1);
      regions = null;
    }
  }
}
