package fenghuo.jobs.replay;

import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.Ports;
import fenghuo.jobs.warn.WarningJob;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Flink inside this process, with its web page: as many jobs as one likes, one after the other. */
final class LocalFlink implements Engine {
  private static final int SLOTS = 4;
  private static final int USUAL_PORT = 8081;

  private final MiniCluster cluster;
  private final String address;

  private LocalFlink(MiniCluster cluster, String address) {
    this.cluster = cluster;
    this.address = address;
  }

  /**
   * Starts it.
   *
   * @param port of the web page; 0: the usual one, or the next that is free
   * @param work where checkpoints go
   */
  static LocalFlink start(int port, Path work, Consumer<String> say) throws Exception {
    int granted =
        Ports.grant(new Ports.Wish("the web page of Flink", "--flink-port", port, USUAL_PORT), say);
    Configuration configuration = new Configuration();
    configuration.set(RestOptions.ADDRESS, "127.0.0.1");
    configuration.set(RestOptions.BIND_ADDRESS, "127.0.0.1");
    configuration.set(RestOptions.PORT, granted);
    configuration.set(RestOptions.BIND_PORT, Integer.toString(granted));
    configuration.set(CoreOptions.TMP_DIRS, work.resolve("flink-tmp").toString());
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, work.resolve("checkpoints").toUri().toString());
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(SLOTS)
                .build());
    cluster.start();
    return new LocalFlink(cluster, "http://127.0.0.1:" + granted);
  }

  @Override
  public SentJob send(Settings settings) throws Exception {
    URI web = cluster.getRestAddress().get();
    JobClient job =
        WarningJob.submit(
            StreamExecutionEnvironment.createRemoteEnvironment(web.getHost(), web.getPort()),
            settings);
    return new SentJob(job::getJobStatus, job::cancel);
  }

  @Override
  public String web() {
    return address;
  }

  @Override
  public void close() throws Exception {
    cluster.close();
  }
}
