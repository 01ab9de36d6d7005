package fenghuo.jobs.stack;

/**
 * What a cluster is to be like.
 *
 * @param taskManagers how many, each with {@link #SLOTS_EACH}
 * @param metrics whether each process offers its metrics to Prometheus on a port from 9250 to 9299;
 *     Flink can open these on all addresses only, so they are off unless asked for
 */
public record FlinkShape(int restPort, int taskManagers, boolean metrics) {
  public static final int USUAL_REST_PORT = 8081;
  static final int SLOTS_EACH = 2;

  public FlinkShape {
    if (taskManagers < 1 || taskManagers > 64) {
      throw new StackException("TaskManagers: must be 1 to 64; were " + taskManagers);
    }
  }

  int slots() {
    return taskManagers * SLOTS_EACH;
  }
}
