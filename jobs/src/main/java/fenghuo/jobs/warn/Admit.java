package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * Room 2: lets in what is plausible, on time, in reach and new, and says where it lies, which of
 * some sources only the register knows. What is not goes aside with its reason. The entries of
 * registers are let in too, whatever their time, as what is known of a place from then on.
 */
public final class Admit {
  private Admit() {}

  /**
   * What was let in, by origin; what registers say; and what was not let in: here, or by the
   * decoder before.
   */
  public record Admitted(
      DataStream<Located> located, DataStream<Located> entries, DataStream<Aside> asides) {}

  public static Admitted placed(DataStream<Arrival> arrivals, Feeds feeds, Places places) {
    SingleOutputStreamOperator<Located> placed =
        arrivals.process(new PlaceFunction(feeds, places)).name("place").uid("place");
    SingleOutputStreamOperator<Located> registered =
        placed
            .getSideOutput(PlaceFunction.UNPLACED)
            .keyBy(located -> located.observation().origin())
            .connect(placed.getSideOutput(PlaceFunction.REGISTERED).keyBy(RegisterFunction::keyOf))
            .process(new RegisterFunction(feeds, places))
            .name("register")
            .uid("register");
    SingleOutputStreamOperator<Located> once =
        placed
            .union(registered)
            .keyBy(located -> located.observation().origin())
            .process(new OnceFunction(feeds))
            .name("once")
            .uid("once");
    return new Admitted(
        once,
        registered.getSideOutput(RegisterFunction.ENTRIES),
        placed
            .getSideOutput(PlaceFunction.ASIDES)
            .union(
                registered.getSideOutput(RegisterFunction.ASIDES),
                once.getSideOutput(OnceFunction.ASIDES)));
  }
}
