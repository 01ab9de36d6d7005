package fenghuo.rules;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether a key is touched for the first time since a restore. What a stage told between its last
 * checkpoint and a crash is forgotten with the crash, but a table may still show it; so a stage
 * tells all it stands by once more when it first touches a key again. Rows are idempotent.
 */
public final class FirstTouch {
  private final boolean restored;
  private final Set<String> touched = new HashSet<>();

  public FirstTouch(boolean restored) {
    this.restored = restored;
  }

  public boolean isFirst(String key) {
    return restored && touched.add(key);
  }
}
