package fenghuo.jobs.launch;

import fenghuo.jobs.replay.Demo;
import fenghuo.jobs.replay.Speed;
import fenghuo.jobs.stack.Stack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the main job on the embedded stack and plays the documented stories through it. */
@Command(
    name = "demo",
    description = "Run the main job on the embedded stack; play documented disasters through it.")
final class DemoCommand implements Callable<Integer> {
  @ParentCommand private Fenghuo root;
  @Mixin private StackOptions stack;
  @Mixin private FlinkPortOption flink;

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      defaultValue = "1200",
      description = "times as fast as it happened (default: ${DEFAULT-VALUE})")
  private String speed;

  @Option(names = "--stay", description = "keep Flink's web page open at the end, until Enter")
  private boolean stay;

  @Option(names = "--down", description = "stop Kafka and ClickHouse at the end")
  private boolean down;

  @Override
  public Integer call() throws Exception {
    Speed pace = Speed.of(speed);
    boolean well = new Demo(root.place(), stack.wishes(), flink.port()).run(pace, stay);
    if (down) {
      new Stack(root.place()).down();
    }
    return well ? 0 : 1;
  }
}
