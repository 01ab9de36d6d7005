package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Text;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What must hold for each colour at one source and moment.
 *
 * @param applied what made it differ from the hazard file, for people; {@code NONE} where nothing
 *     did
 * @param isScaled whether past events lower it
 */
record Levels(Map<Level, Condition> conditions, Text applied, boolean isScaled) {
  Levels {
    conditions = Collections.unmodifiableMap(new EnumMap<>(conditions));
  }

  static Levels of(HazardRule rule) {
    return new Levels(rule.levels(), Text.NONE, true);
  }

  static Levels of(LocalRule local) {
    return new Levels(local.levels(), local.words(), local.isScaled());
  }

  /** These where past events left a part of every amount. */
  Levels times(Scale scale) {
    if (!isScaled || scale.isWhole()) {
      return this;
    }
    Map<Level, Condition> scaled = new EnumMap<>(Level.class);
    conditions.forEach((level, condition) -> scaled.put(level, scale.of(condition)));
    return new Levels(scaled, scale.words().followedBy(applied), true);
  }
}
