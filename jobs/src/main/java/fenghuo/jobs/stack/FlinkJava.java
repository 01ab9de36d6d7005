package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command lines of a cluster's processes, as Flink's own scripts would put them together. */
record FlinkJava(Workplace place, FlinkConf conf) {
  private static final Duration BOUND = Duration.ofMinutes(1);
  private static final String RESULT = "BASH_JAVA_UTILS_EXEC_RESULT:";
  private static final String CLUSTER = "org.apache.flink.runtime.entrypoint.";

  /** What Flink computes for a process: flags for its JVM, then options for its main class. */
  private record Memory(List<String> flags, List<String> options) {}

  Map<String, String> environment() {
    Path target = place.home().runtime("flink");
    return Map.of(
        "FLINK_CONF_DIR", conf.folder().toString(),
        "FLINK_LIB_DIR", target.resolve("lib").toString(),
        "FLINK_PLUGINS_DIR", target.resolve("plugins").toString());
  }

  List<String> jobManager(Daemon daemon, Lifetime lifetime) throws IOException {
    Memory memory = memory("GET_JM_RESOURCE_PARAMS");
    List<String> words = java(memory.flags(), daemon.log(), lifetime);
    words.add(CLUSTER + "StandaloneSessionClusterEntrypoint");
    words.addAll(List.of("--configDir", conf.folder().toString()));
    words.addAll(memory.options());
    return words;
  }

  List<String> taskManager(String id, Daemon daemon, Lifetime lifetime) throws IOException {
    Memory memory = memory("GET_TM_RESOURCE_PARAMS");
    List<String> words = java(memory.flags(), daemon.log(), lifetime);
    words.add("org.apache.flink.runtime.taskexecutor.TaskManagerRunner");
    words.addAll(List.of("--configDir", conf.folder().toString()));
    words.addAll(memory.options());
    words.addAll(List.of("-D", "taskmanager.resource-id=" + id));
    return words;
  }

  List<String> client(List<String> arguments) {
    List<String> words = java(List.of("-Xmx512m"), "");
    words.add("org.apache.flink.client.cli.CliFrontend");
    words.addAll(arguments);
    return words;
  }

  private Memory memory(String question) throws IOException {
    List<String> words = java(List.of("-Xmx128m"), "");
    words.add("org.apache.flink.runtime.util.bash.BashJavaUtils");
    words.addAll(List.of(question, "--configDir", conf.folder().toString()));
    Run run = Run.of(new Run.Order(words, environment(), conf.folder(), BOUND));
    List<String> answers = run.output().lines().filter(line -> line.startsWith(RESULT)).toList();
    if (!run.succeeded() || answers.isEmpty()) {
      throw new StackException("Flink could not compute its memory: " + run.lastLine());
    }
    return new Memory(words(answers, 0), words(answers, 1));
  }

  private List<String> java(List<String> flags, Path log, Lifetime lifetime) throws IOException {
    boolean attached = lifetime == Lifetime.ATTACHED;
    Path classes = ChildClasses.copyInto(conf.flink().resolve("classes"));
    List<String> words = java(flags, attached ? ":" + classes : "");
    words.add(1, "-Dlog.file=" + log); // where the web page looks
    if (attached) {
      words.add(Attached.class.getName());
    }
    return words;
  }

  private List<String> java(List<String> flags, String moreClassPath) {
    List<String> words = new ArrayList<>(List.of(Executables.java(), "@" + conf.jvm()));
    words.addAll(flags);
    words.add("-Dlog4j2.configurationFile=" + conf.logging());
    words.addAll(List.of("-cp", place.home().classPath("flink") + moreClassPath));
    return words;
  }

  private static List<String> words(List<String> answers, int line) {
    if (answers.size() <= line) {
      return List.of();
    }
    String text = answers.get(line).substring(RESULT.length()).strip();
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
  }
}
