package fenghuo.model;

/** Why a value is not reliable. */
public enum Cause {
  /** Outside what nature or the instrument allows. */
  RANGE("超出量程", "out of range"),
  /** Gone up and back at once, as no measured thing does. */
  SPIKE("突跳", "spike"),
  /** Changed by more than it can in the time. */
  STEP("变化过快", "changed too fast"),
  /** The same for longer than it can stay so. */
  STUCK("长时间不变", "stuck"),
  /** A counter fell back. */
  RESET("计数归零", "counter reset"),
  /** Unusual, though possible. */
  USUAL("异常少见", "unusual"),
  /** Observed after it arrived: the source's clock runs ahead. */
  CLOCK("时钟偏快", "clock ahead"),
  /** From a source that proves little alone. */
  TRUST("非业务来源", "auxiliary source"),
  /** It does not go together with another value of the same moment. */
  CONTRADICTION("要素矛盾", "contradiction");

  private final String chinese;
  private final String english;

  Cause(String chinese, String english) {
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
