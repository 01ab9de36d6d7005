package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Home;
import fenghuo.jobs.stack.Workplace;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The launcher's root: a further command is one class more in the list below. Exit codes: 0 done, 1
 * something went wrong, 2 asked for in a way that is not understood.
 */
@Command(
    name = "fenghuo",
    description = "Early warning of hazards and disaster chains, township by township.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.class,
    footer = "%nfenghuo test builds and runs every test there is; further words go to Maven.",
    scope = ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      ReplayCommand.class,
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      ClusterCommand.class,
      PlacesCommand.class,
      FeedsCommand.class,
      GenerateCommand.class,
      ComputeCommand.class,
      VersionCommand.class
    })
public final class Fenghuo {
  @Spec private CommandSpec spec;

  @Option(
      names = "--work",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description = "where data and logs are kept (default: FENGHUO_WORK, or .fenghuo here)")
  private Path work;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "show where in the code it went wrong")
  private boolean verbose;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The whole launcher, ready to execute. */
  public static CommandLine commandLine() {
    Fenghuo root = new Fenghuo();
    return new CommandLine(root)
        .setExecutionStrategy(root::execute)
        .setExecutionExceptionHandler(root::explain);
  }

  /** Where the commands work, and their voice. */
  public Workplace place() {
    Home home = Home.find();
    return new Workplace(home, work == null ? home.workFolder() : work, this::say);
  }

  /** A line for the person at the screen. */
  public void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private int execute(ParseResult parsed) {
    // read by the log's settings, when the first logger is made
    System.setProperty("fenghuo.log", place().work().resolve("fenghuo.log").toString());
    return new CommandLine.RunLast().execute(parsed);
  }

  private int explain(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("fenghuo: " + Fault.inWords(fault));
    if (verbose) {
      fault.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
