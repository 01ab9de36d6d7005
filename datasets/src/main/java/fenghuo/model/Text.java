package fenghuo.model;

import java.io.Serializable;

/** A sentence for people, in Chinese and in English. An absent text is {@link #NONE}. */
public record Text(String zh, String en) implements Serializable {
  public static final Text NONE = new Text("", "");

  public Text {
    zh = zh == null ? "" : zh;
    en = en == null ? "" : en;
  }

  /** This and another, with nothing between them. */
  public Text followedBy(Text other) {
    return other.isNone() ? this : new Text(zh + other.zh, en + other.en);
  }

  public boolean isNone() {
    return zh.isEmpty() && en.isEmpty();
  }
}
