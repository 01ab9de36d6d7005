package fenghuo.jobs.launch;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.jobs.replay.Generation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what a whole prefecture would report, for load and for tests. */
@Command(
    name = "generate",
    description = {
      "Write what a whole prefecture would report, with faults and the truth about them.",
      "Synthetic: for load and for tests. It proves wiring, never skill."
    })
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;
  @Spec private CommandSpec spec;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "equal seeds make equal files (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      defaultValue = "2024-07-08T00:00:00Z",
      description = "when it begins (default: ${DEFAULT-VALUE})")
  private Instant from;

  @Option(
      names = "--hours",
      paramLabel = "N",
      defaultValue = "1",
      description = "how long it lasts, at most 744 (default: ${DEFAULT-VALUE})")
  private int hours;

  @Option(
      names = "--size",
      paramLabel = "SHARE",
      defaultValue = "1",
      description = "share of the stations that report (default: ${DEFAULT-VALUE}, all of them)")
  private double size;

  @Option(
      names = "--faults",
      paramLabel = "SHARE",
      defaultValue = "0.01",
      description = "share of the reports at which a fault begins (default: ${DEFAULT-VALUE})")
  private double faults;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = {
        "a file FEED.txt for each feed, a line for each report: when it comes in, a blank,",
        "the record; and truth.csv, every fault that was put in"
      })
  private Path out;

  @Override
  public Integer call() throws IOException {
    long begun = System.nanoTime();
    long reports = Generation.write(plan(), Places.builtIn(), out);
    double seconds = (System.nanoTime() - begun) / 1e9;
    root.say(
        "合成数据 %,d 条已写入 %s（%.1f 秒，每秒 %,.0f 条）".formatted(reports, out, seconds, reports / seconds));
    root.say("%,d synthetic reports; they prove wiring, not skill".formatted(reports));
    return 0;
  }

  private Plan plan() {
    if (hours < 1 || hours > Duration.ofDays(31).toHours()) {
      throw new ParameterException(spec.commandLine(), "--hours must lie in [1, 744]: " + hours);
    }
    try {
      return new Plan(seed, from, from.plus(Duration.ofHours(hours)), size, faults);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
