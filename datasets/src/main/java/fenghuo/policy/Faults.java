package fenghuo.policy;

import java.util.ArrayList;
import java.util.List;

/** Every fault found so far in settings, policy files and tables. */
public final class Faults {
  private final List<String> found = new ArrayList<>();

  /**
   * Notes a fault.
   *
   * @param where file, line and path
   * @param what is wrong and what to do: {@code must lie in (0, 1]; was 15}
   */
  public void add(String where, String what) {
    found.add(where + ": " + what);
  }

  public List<String> all() {
    return List.copyOf(found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading with one exception that lists every fault, if there is any.
   *
   * @param subject what was read: {@code rules}
   */
  public void throwIfAny(String subject) {
    if (!found.isEmpty()) {
      throw new PolicyException(subject, found);
    }
  }
}
