package fenghuo.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The colour of a warning, from none to red. Documents number the colours in both directions, so no
 * number ever stands for one: compare with {@link #isWorse}.
 */
public enum Level {
  NONE("无"),
  BLUE("蓝色"),
  YELLOW("黄色"),
  ORANGE("橙色"),
  RED("红色");

  private final String chinese;

  Level(String chinese) {
    this.chinese = chinese;
  }

  /** The colour of a name as policy files write it; nothing for {@code NONE} or another word. */
  public static Optional<Level> colourNamed(String name) {
    for (Level level : values()) {
      if (level != NONE && level.name().equals(name)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isWorse(Level other) {
    return compareTo(other) > 0;
  }

  public boolean isAtLeast(Level other) {
    return compareTo(other) >= 0;
  }

  public Level worse(Level other) {
    return isWorse(other) ? this : other;
  }
}
