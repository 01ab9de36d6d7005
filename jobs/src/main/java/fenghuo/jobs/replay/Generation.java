package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Mishap;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import fenghuo.policy.Faults;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Writes the reports of a synthetic prefecture into a folder. */
public final class Generation implements AutoCloseable {
  private static final String TRUTH = "truth.csv";

  private final Path folder;
  private final SyntheticSender sender = new SyntheticSender(feeds());
  private final Map<String, OutputStream> files = new HashMap<>();

  private Generation(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a file for each feed, and the truth; what was there under these names is overwritten.
   *
   * @return how many reports
   */
  public static long write(Plan plan, Places places, Path folder) throws IOException {
    Files.createDirectories(folder);
    long reports = 0;
    try (Generation generation = new Generation(folder)) {
      generation.line(TRUTH, "fault,feed,source,field,from,to".getBytes(StandardCharsets.UTF_8));
      var prefecture = Prefecture.of(plan, places, generation::tell);
      for (; prefecture.hasNext(); reports++) {
        generation.add(prefecture.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return reports;
  }

  private void add(Report report) {
    byte[] arrival = (report.arrival() + " ").getBytes(StandardCharsets.UTF_8);
    line(report.feed() + ".txt", arrival, sender.bytes(report));
  }

  private void tell(Mishap mishap) {
    String row =
        String.join(
            ",",
            mishap.fault().name(),
            mishap.feed(),
            mishap.source(),
            mishap.field(),
            mishap.from().toString(),
            mishap.to().toString());
    line(TRUTH, row.getBytes(StandardCharsets.UTF_8));
  }

  private void line(String name, byte[]... parts) {
    try {
      OutputStream file = files.get(name);
      if (file == null) {
        file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
        files.put(name, file);
      }
      for (byte[] part : parts) {
        file.write(part);
      }
      file.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Feeds feeds() {
    Faults faults = new Faults();
    Feeds feeds = Feeds.builtIn(faults);
    faults.throwIfAny("feeds");
    return feeds;
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : files.values()) {
      file.close();
    }
  }
}
