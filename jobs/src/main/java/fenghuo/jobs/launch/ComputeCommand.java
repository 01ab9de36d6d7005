package fenghuo.jobs.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import fenghuo.jobs.stack.StackException;
import fenghuo.rules.compute.Computation;
import fenghuo.rules.compute.Computation.Tally;
import fenghuo.rules.compute.Formula;
import fenghuo.rules.compute.FormulaTable;
import fenghuo.rules.compute.Formulas;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs a formula over a table, off the stream. */
@Command(
    name = "compute",
    description = {
      "Run a formula over a table: CSV in UTF-8 whose first line names the columns.",
      "The results stand behind the columns of the table, and behind them what is wrong with a row."
    })
final class ComputeCommand implements Callable<Integer> {
  private static final Path STANDARD = Path.of("-");

  @ParentCommand private Fenghuo root;
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FORMULA", description = "its name, as in the list")
  private String name;

  @Option(
      names = "--list",
      description = "show every formula with its columns, units and limits: Markdown")
  private boolean list;

  @Option(names = "--in", paramLabel = "FILE.csv", description = "the table; -: standard input")
  private Path in;

  @Option(names = "--out", paramLabel = "FILE.csv", description = "where to; -: standard output")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (list) {
      FormulaTable.of(name == null ? Formulas.all() : List.of(formula())).forEach(root::say);
      return 0;
    }
    if (name == null || in == null || out == null) {
      throw misled("needs FORMULA, --in and --out, or --list");
    }
    Formula formula = formula();
    try (Reader reader = new InputStreamReader(input(), UTF_8)) {
      say(write(Computation.over(reader, formula)));
    }
    return 0;
  }

  private Formula formula() {
    return Formulas.named(name)
        .orElseThrow(() -> misled("no formula is named " + name + ": fenghuo compute --list"));
  }

  private InputStream input() throws IOException {
    if (in.equals(STANDARD)) {
      return System.in;
    }
    if (!Files.isReadable(in) || Files.isDirectory(in)) {
      throw new StackException("no such file can be read: " + in);
    }
    if (Files.exists(out) && Files.isSameFile(in, out)) {
      throw misled("--out must be another file than --in: " + out);
    }
    return Files.newInputStream(in);
  }

  /** The file comes to be only when the table has all it needs. */
  private Tally write(Computation computation) throws IOException {
    if (out.equals(STANDARD)) {
      return computation.writeTo(spec.commandLine().getOut());
    }
    try (Writer writer = Files.newBufferedWriter(out)) {
      return computation.writeTo(writer);
    }
  }

  private void say(Tally tally) {
    if (!out.equals(STANDARD)) {
      root.say("%1$,d 行已写入 %2$s %1$,d rows are in %2$s".formatted(tally.rows(), out));
    }
    if (tally.faulty() > 0) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "%1$,d 行有误，见 fault 列 %1$,d of %2$,d rows are faulty: see the column fault"
              .formatted(tally.faulty(), tally.rows()));
      err.flush();
    }
  }

  private ParameterException misled(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
