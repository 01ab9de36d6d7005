package fenghuo.jobs.replay;

import fenghuo.jobs.Settings;
import fenghuo.jobs.stack.FlinkCluster;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobID;
import org.apache.flink.client.deployment.StandaloneClusterId;
import org.apache.flink.client.program.rest.RestClusterClient;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;

/** A cluster of several processes; the job goes there as its jar, by Flink's own client. */
final class ClusterFlink implements Engine {
  private final FlinkCluster cluster;
  private final Path jar;
  private final RestClusterClient<StandaloneClusterId> client;

  /** Takes the job away when this process is interrupted; the cluster would go on with it. */
  private final Thread farewell = new Thread(this::cancelLast, "farewell");

  private volatile SentJob last;

  /**
   * @param cluster stays as it is when this is closed
   */
  ClusterFlink(FlinkCluster cluster, Path jar) throws Exception {
    this.cluster = cluster;
    this.jar = jar;
    URI rest = URI.create(cluster.url());
    Configuration configuration = new Configuration();
    configuration.set(RestOptions.ADDRESS, rest.getHost());
    configuration.set(RestOptions.PORT, rest.getPort());
    this.client = new RestClusterClient<>(configuration, StandaloneClusterId.getInstance());
    Runtime.getRuntime().addShutdownHook(farewell);
  }

  @Override
  public SentJob send(Settings settings) throws Exception {
    JobID job = JobID.fromHexString(cluster.submit(jar, List.of(settings.asArguments())));
    last = new SentJob(() -> client.getJobStatus(job), () -> client.cancel(job));
    return last;
  }

  private void cancelLast() {
    if (last != null) {
      try {
        last.close();
      } catch (ExecutionException | TimeoutException e) {
        System.err.println("fenghuo: the job may still run on " + web() + ": " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public String web() {
    return cluster.url();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(farewell);
    client.close();
  }
}
