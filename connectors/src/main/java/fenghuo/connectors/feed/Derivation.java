package fenghuo.connectors.feed;

import fenghuo.model.Quantity;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What the engine makes by itself of what the stations of other feeds report. Such a feed has no
 * topic, no wire format and no sender; its observations are of the times, and at the places, of
 * those that they are made from.
 *
 * @param product what is made; NOTHING of a feed that comes in from outside
 * @param version of the feed file
 * @param from the names of the feeds it is made from
 */
public record Derivation(Product product, int version, List<String> from) implements Serializable {
  /** Of a feed that comes in from outside. */
  public static final Derivation NONE = new Derivation(Product.NOTHING, 0, List.of());

  public Derivation {
    from = List.copyOf(from);
  }

  /** What is made. There is at most one feed of each kind. */
  public enum Product {
    NOTHING,
    /** The codes of the Canadian fire weather system, once a day. */
    FIRE_WEATHER,
    /** What is left of earlier rain, and how hard it rained. */
    RAIN_STATE;

    /** What each of the feeds that it is made from must be able to say. */
    Set<Quantity> needs() {
      return switch (this) {
        case NOTHING -> Set.of();
        case FIRE_WEATHER ->
            Set.of(
                Quantity.TEMPERATURE_CELSIUS,
                Quantity.HUMIDITY_PERCENT,
                Quantity.WIND_METRES_PER_SECOND);
        case RAIN_STATE -> Set.of(Quantity.RAIN_MM);
      };
    }
  }
}
