package fenghuo.jobs.launch;

import fenghuo.connectors.feed.Decoders;
import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.FeedSchema;
import fenghuo.connectors.feed.FeedTable;
import fenghuo.connectors.feed.Feeds;
import fenghuo.policy.Faults;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Shows what the engine reads, for whoever sends it. */
@Command(
    name = "feeds",
    description = "Show the monitoring streams: all of them, or what one has to look like.",
    synopsisSubcommandLabel = "COMMAND")
final class FeedsCommand {
  @ParentCommand private Fenghuo root;
  @Spec private CommandSpec spec;

  @Option(
      names = "--feeds",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description = "feeds instead of the engine's own")
  private Path folder;

  @Command(name = "table", description = "Every stream with its fields and limits: Markdown.")
  int table() {
    FeedTable.of(feeds()).forEach(root::say);
    return 0;
  }

  @Command(name = "schema", description = "What a stream's records have to look like: JSON Schema.")
  int schema(
      @Parameters(paramLabel = "NAME", description = "of the stream, as in the table")
          String name) {
    Feed feed = named(name);
    if (feed.isDerived()) {
      throw misled(name + " is made by the engine: nobody sends it");
    }
    if (!Decoders.isOurs(feed)) {
      throw misled(name + " comes as " + feed.decoder() + ", which is not ours to define");
    }
    root.say(FeedSchema.of(feed).toPrettyString());
    return 0;
  }

  private Feed named(String name) {
    for (Feed feed : feeds().all()) {
      if (feed.name().equals(name)) {
        return feed;
      }
    }
    throw misled("no stream is named " + name + ": fenghuo feeds table");
  }

  private ParameterException misled(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private Feeds feeds() {
    Faults faults = new Faults();
    Feeds feeds = folder == null ? Feeds.builtIn(faults) : Feeds.from(folder, faults);
    faults.throwIfAny("feeds");
    return feeds;
  }
}
