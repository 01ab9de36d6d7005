package fenghuo.jobs.launch;

import fenghuo.jobs.stack.FlinkCluster;
import fenghuo.jobs.stack.FlinkOverview;
import fenghuo.jobs.stack.Workplace;
import java.io.IOException;
import java.util.Optional;

/** The cluster in one line. */
final class ClusterStatus {
  private ClusterStatus() {}

  static String of(Workplace place) throws IOException {
    return FlinkCluster.running(place).map(ClusterStatus::of).orElse("does not run");
  }

  static String of(FlinkCluster cluster) {
    Optional<FlinkOverview> overview = cluster.overview();
    if (overview.isEmpty()) {
      return cluster.url() + " does not answer";
    }
    FlinkOverview now = overview.get();
    return "%s, TaskManagers: %d, slots: %d (%d free), running jobs: %d"
        .formatted(
            cluster.url(), now.taskManagers(), now.slots(), now.freeSlots(), now.runningJobs());
  }
}
