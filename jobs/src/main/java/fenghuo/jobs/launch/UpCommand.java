package fenghuo.jobs.launch;

import fenghuo.jobs.stack.Endpoints;
import fenghuo.jobs.stack.Stack;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Starts the stack and leaves it running. */
@Command(
    name = "up",
    description = "Start Kafka and ClickHouse on this machine, if they do not run.")
final class UpCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;

  @Mixin private StackOptions options;

  @Override
  public Integer call() throws IOException {
    Endpoints endpoints = new Stack(root.place()).up(options.wishes());
    root.say("Kafka       " + endpoints.kafkaBootstrap());
    root.say("ClickHouse  " + endpoints.clickhouseHttpUrl());
    return 0;
  }
}
