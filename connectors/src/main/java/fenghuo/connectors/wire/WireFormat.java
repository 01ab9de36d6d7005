package fenghuo.connectors.wire;

import java.io.Serializable;

/**
 * One wire format: takes bytes apart into flat records with the format's own fields. Which field is
 * which quantity, and what is plausible, says the feed file. Takes time and memory in proportion to
 * the bytes, whatever they are. Safe for many threads.
 */
public interface WireFormat extends Serializable {

  /**
   * What the bytes hold; nothing where they are a sign of life and no more.
   *
   * @throws UnreadableException where nothing of them can be read
   */
  WireContents read(byte[] bytes) throws UnreadableException;

  /**
   * Whether a field that the feed file does not name is worth a note: it is in our own format, and
   * is not in one that others fill with much that nobody here needs.
   */
  boolean isOurs();

  /** Whether a number is no text; otherwise every value comes as a text. */
  default boolean tellsNumbersFromTexts() {
    return true;
  }
}
