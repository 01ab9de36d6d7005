package fenghuo.jobs.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The {@code conf} folder of a cluster: what the repository says, then this start's own values. */
record FlinkConf(Path flink) {

  Path folder() {
    return flink.resolve("conf");
  }

  Path jvm() {
    return folder().resolve("flink.jvm");
  }

  Path logging() {
    return folder().resolve("log4j.properties");
  }

  void write(FlinkShape shape) throws IOException {
    Resources.copy("flink.jvm", jvm());
    Resources.copy("flink-log4j.properties", logging());
    String policy = Resources.text("flink-config.yaml");
    Files.writeString(folder().resolve("config.yaml"), policy + own(shape));
  }

  private String own(FlinkShape shape) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("rest.port", Integer.toString(shape.restPort()));
    values.put("jobmanager.rpc.port", Integer.toString(Ports.free()));
    values.put("taskmanager.numberOfTaskSlots", Integer.toString(FlinkShape.SLOTS_EACH));
    values.put("io.tmp.dirs", flink.resolve("tmp").toString());
    values.put("web.upload.dir", flink.resolve("upload").toString());
    values.put("execution.checkpointing.dir", "file://" + flink.resolve("checkpoints"));
    values.put("execution.checkpointing.savepoint-dir", "file://" + flink.resolve("savepoints"));
    if (shape.metrics()) {
      String reporter = "metrics.reporter.prometheus.";
      String factory = "org.apache.flink.metrics.prometheus.PrometheusReporterFactory";
      values.put(reporter + "factory.class", factory);
      values.put(reporter + "port", "9250-9299");
    }
    return values.entrySet().stream()
        .map(value -> value.getKey() + ": " + quoted(value.getValue()) + "\n")
        .collect(Collectors.joining("", "\n# of this start\n", ""));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
