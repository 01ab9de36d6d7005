package fenghuo.jobs.stack;

/** How long a process beside us lives. */
public enum Lifetime {
  /**
   * It ends with the JVM that started it, and where it is a JVM itself even when that one is
   * killed: for tests.
   */
  ATTACHED,
  /** It stays until it is stopped, whatever becomes of the terminal and of the JVM. */
  DETACHED
}
