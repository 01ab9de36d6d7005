package fenghuo.connectors.feed;

import fenghuo.model.Arrival;
import fenghuo.model.Arrived;
import java.io.Serializable;

/** Reads one wire format. Whatever the bytes are, it answers with an arrival and never throws. */
@FunctionalInterface
public interface Decoder extends Serializable {
  Arrival decode(Arrived arrived, byte[] bytes);
}
