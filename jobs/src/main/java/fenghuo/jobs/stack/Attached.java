package fenghuo.jobs.stack;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another class's {@code main} and ends the JVM when standard input does. It is how a child
 * JVM notices that its parent is gone, however that ended; the system tells nobody.
 *
 * <p>Stands alone: {@link ChildClasses} gives it to child JVMs that know no other class of ours.
 */
public final class Attached {
  private Attached() {}

  /** The name of the class to run, then its arguments. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread watch = new Thread(Attached::endWithInput, "parent-watch");
    watch.setDaemon(true);
    watch.start();
    Object rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, rest);
  }

  private static void endWithInput() {
    try {
      while (System.in.read() >= 0) {
        // nobody has anything to say to it
      }
    } catch (IOException e) {
      System.err.println("standard input: " + e.getMessage());
    }
    System.exit(0);
  }
}
