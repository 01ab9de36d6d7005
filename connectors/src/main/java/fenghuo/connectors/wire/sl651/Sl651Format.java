package fenghuo.connectors.wire.sl651;

import fenghuo.connectors.wire.Flaw;
import fenghuo.connectors.wire.UnreadableException;
import fenghuo.connectors.wire.WireContents;
import fenghuo.connectors.wire.WireFormat;
import fenghuo.model.Reason;

/**
 * SL 651-2014: one frame or several, back to back as satellite links batch them; as they are, or
 * written as hexadecimal digits.
 *
 * <p>A record is one moment of one station: {@code station} (ten digits), {@code class} (48 river,
 * 4B reservoir, 50 rain), {@code function}, {@code serial}, {@code sent} and {@code time}, and each
 * element by its symbol in {@code wire/sl651-elements.csv}; one that is not there by its code, as
 * {@code e7a}. Times are Beijing's. Frames that go down, heartbeats, pictures and settings are
 * signs of life and no more. Bytes that are no good frame are one flaw, up to the next good one.
 * Parts of something longer are not put together: a station sends them one by one, in messages of
 * their own.
 */
public final class Sl651Format implements WireFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public WireContents read(byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    return new Batch(HexText.is(bytes) ? HexText.bytes(bytes) : bytes).contents();
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  /** One message under reading. */
  private static final class Batch {
    private final byte[] message;
    private final WireContents.Gathering gathering = new WireContents.Gathering();
    private int readTo;
    private String fault = "";

    Batch(byte[] message) {
      this.message = message;
    }

    WireContents contents() {
      int place = Frame.beginsFrom(message, 0);
      while (place < message.length) {
        Frame.Found found = Frame.at(message, place);
        if (found.isGood()) {
          setAside(place);
          new Body(found.frame(), gathering).read();
          readTo = found.frame().to();
          place = Frame.beginsFrom(message, readTo);
        } else {
          fault = fault.isEmpty() ? found.fault() : fault;
          place = Frame.beginsFrom(message, place + 1);
        }
      }
      setAside(message.length);
      return gathering.contents();
    }

    /** Sets aside what lies between the last good frame and a place. */
    private void setAside(int place) {
      if (readTo < place) {
        String what = fault.isEmpty() ? "no frame begins" : fault;
        gathering.add(
            new Flaw(
                Reason.UNREADABLE,
                "bytes %d to %d: %s".formatted(readTo + 1, place, what),
                HexText.of(message, readTo, place)));
      }
      fault = "";
    }
  }
}
