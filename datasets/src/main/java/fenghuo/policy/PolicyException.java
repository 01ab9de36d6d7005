package fenghuo.policy;

import java.util.List;

/** Settings, policy files or tables that cannot be used; the message lists every fault. */
public final class PolicyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public PolicyException(String subject, List<String> faults) {
    super(
        "%d fault%s in the %s:%n  %s"
            .formatted(
                faults.size(),
                faults.size() == 1 ? "" : "s",
                subject,
                String.join(System.lineSeparator() + "  ", faults)));
  }
}
