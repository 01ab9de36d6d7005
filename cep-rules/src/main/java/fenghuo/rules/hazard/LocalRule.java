package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Text;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A file of {@code overrides/}, read: what must hold for a hazard's levels at a place and from a
 * moment on, in place of what the hazard file says.
 *
 * @param name the file's name
 * @param of name of the hazard
 * @param source of the thresholds, with its mark
 * @param from first moment at which it holds, milliseconds since 1970 UTC
 * @param until first moment at which it holds no more; {@code Long.MAX_VALUE}: no end
 * @param levels all of them: those of the file, and those of the hazard file that it leaves
 * @param isScaled whether past events lower these levels as they lower the hazard file's
 */
public record LocalRule(
    String name,
    String of,
    String source,
    int version,
    Scope scope,
    long from,
    long until,
    Map<Level, Condition> levels,
    boolean isScaled)
    implements Serializable {

  public LocalRule {
    levels = Collections.unmodifiableMap(new EnumMap<>(levels));
  }

  /** Whether it holds at a moment, given in milliseconds since 1970 UTC. */
  boolean isInForce(long time) {
    return from <= time && time < until;
  }

  /** Says to people that it was applied. */
  Text words() {
    return new Text(
        "（按 overrides/%s 第%d版）".formatted(name, version),
        " (overrides/%s, version %d)".formatted(name, version));
  }
}
