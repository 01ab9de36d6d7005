package fenghuo.model;

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

  public String chinese() {
    return chinese;
  }

  public String english() {
    return name().toLowerCase(java.util.Locale.ROOT);
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
