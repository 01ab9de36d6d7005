package fenghuo.model;

/** What a warning rests on. */
public enum Basis {
  /** The hazard itself was observed. */
  OBSERVED("实况", "observed"),
  /** The hazard is the next link of a chain under way. */
  EXPECTED("链式预警", "expected");

  private final String chinese;
  private final String english;

  Basis(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
