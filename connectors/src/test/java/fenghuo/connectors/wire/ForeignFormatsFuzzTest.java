package fenghuo.connectors.wire;

import fenghuo.connectors.Samples;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

/** The formats of earthquakes, fires and warnings, whatever the bytes. */
class ForeignFormatsFuzzTest {

  @Nested
  class QuakeMl extends Fuzz {
    QuakeMl() {
      super(new QuakeMlFormat(), "seismic.quakeml.xml");
    }
  }

  @Nested
  class Cap extends Fuzz {
    Cap() {
      super(new CapFormat(), "warning.cap.xml");
    }
  }

  @Nested
  class UsgsCsv extends Fuzz {
    UsgsCsv() {
      super(new UsgsCsvFormat(), "seismic.usgs.csv");
    }
  }

  @Nested
  class UsgsGeoJson extends Fuzz {
    UsgsGeoJson() {
      super(new UsgsGeoJsonFormat(), "seismic.usgs.json");
    }
  }

  @Nested
  class Cenc extends Fuzz {
    Cenc() {
      super(new CencFormat(), "seismic.cenc.json");
    }
  }

  @Nested
  class Firms extends Fuzz {
    Firms() {
      super(new FirmsCsvFormat(), "fire.hotspot.csv", "fire.hotspot.modis.csv");
    }
  }

  @Nested
  class AnyTable extends Fuzz {
    AnyTable() {
      super(new CsvFormat(ZoneOffset.UTC), "fire.hotspot.csv", "seismic.usgs.csv");
    }
  }

  /** A format, and samples of it. */
  abstract static class Fuzz implements WireFormatFuzz {
    private final WireFormat format;
    private final List<byte[]> samples;

    Fuzz(WireFormat format, String... samples) {
      this.format = format;
      this.samples = Stream.of(samples).map(Samples::of).toList();
    }

    @Override
    public WireFormat format() {
      return format;
    }

    @Override
    public List<byte[]> goodMessages() {
      return samples;
    }
  }
}
