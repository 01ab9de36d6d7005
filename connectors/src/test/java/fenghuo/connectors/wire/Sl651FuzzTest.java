package fenghuo.connectors.wire;

import fenghuo.connectors.wire.sl651.Sl651Format;
import fenghuo.connectors.wire.sl651.Sl651Samples;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

class Sl651FuzzTest implements WireBatchFuzz {

  @Override
  public WireFormat format() {
    return new Sl651Format();
  }

  @Override
  public List<byte[]> goodMessages() {
    return List.of(
        HexFormat.of().parseHex(Sl651Samples.TEST),
        HexFormat.of().parseHex(Sl651Samples.HOURLY),
        HexFormat.of().parseHex(Sl651Samples.UNIFORM),
        Sl651Samples.TIMED.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public byte[] longMessage() {
    return HexFormat.of().parseHex(Sl651Samples.HOURLY.repeat(10_000));
  }
}
