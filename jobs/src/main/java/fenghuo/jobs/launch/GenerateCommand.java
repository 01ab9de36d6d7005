package fenghuo.jobs.launch;

import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.jobs.replay.Generation;
import fenghuo.jobs.replay.Interruption;
import fenghuo.jobs.replay.Transmission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes or sends what a whole prefecture would report, for load and for tests. */
@Command(
    name = "generate",
    description = {
      "Write or send what a whole prefecture would report, with faults.",
      "Synthetic: for load and for tests. It proves wiring, never skill."
    })
final class GenerateCommand implements Callable<Integer> {
  private static final Instant FROM = Instant.parse("2024-07-08T00:00:00Z");

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
      description = {
        "when it begins (default: 2024-07-08T00:00:00Z; with --kafka, so that it ends with the",
        "last full hour, for a broker may keep nothing old and takes nothing from the future)"
      })
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

  @ArgGroup(multiplicity = "1")
  private Target target;

  /** One of two. */
  static final class Target {
    @Option(
        names = "--out",
        paramLabel = "FOLDER",
        description = {
          "a file FEED.txt for each feed, a line for each report: when it comes in, a blank,",
          "the record; and truth.csv, every fault that was put in"
        })
    private Path out;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private KafkaTarget kafka;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (target.kafka != null && target.kafka.isWanted()) {
      send(target.kafka);
    } else {
      write(target.out);
    }
    return 0;
  }

  private void write(Path out) throws IOException {
    long begun = System.nanoTime();
    long reports = Generation.write(plan(FROM), Places.builtIn(), out);
    double seconds = (System.nanoTime() - begun) / 1e9;
    root.say(
        "合成数据 %,d 条已写入 %s（%.1f 秒，每秒 %,.0f 条）".formatted(reports, out, seconds, reports / seconds));
    root.say("%,d synthetic reports; they prove wiring, not skill".formatted(reports));
  }

  private void send(KafkaTarget kafka) throws IOException, InterruptedException {
    Plan plan = plan(Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(hours)));
    Transmission transmission = new Transmission(kafka.settings(root.place()));
    long begun = System.nanoTime();
    try (Interruption interruption = Interruption.expected()) {
      var sent = transmission.send(plan, Places.builtIn(), kafka.tempo(), interruption);
      double seconds = (System.nanoTime() - begun) / 1e9;
      root.say(
          "合成数据 %,d 条已送达（其中测站登记 %,d 条；%.1f 秒，每秒 %,.0f 条）"
              .formatted(sent.records(), sent.entries(), seconds, sent.records() / seconds));
      root.say(
          "%,d synthetic records sent, %,d of them of the register; they prove wiring, not skill"
              .formatted(sent.records(), sent.entries()));
    }
  }

  private Plan plan(Instant otherwise) {
    if (hours < 1 || hours > Duration.ofDays(31).toHours()) {
      throw new ParameterException(spec.commandLine(), "--hours must lie in [1, 744]: " + hours);
    }
    Instant begin = from == null ? otherwise : from;
    try {
      return new Plan(seed, begin, begin.plus(Duration.ofHours(hours)), size, faults);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
