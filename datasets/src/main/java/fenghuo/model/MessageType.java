package fenghuo.model;

/** What a message does to its warning. */
public enum MessageType {
  ALERT("发布"),
  UPDATE("更新"),
  EXPIRE("到期"),
  CANCEL("撤销");

  private final String chinese;

  MessageType(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
