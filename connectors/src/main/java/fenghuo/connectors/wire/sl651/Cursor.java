package fenghuo.connectors.wire.sl651;

import fenghuo.connectors.wire.UnreadableException;

/** How far a frame's body is read. */
final class Cursor {
  private final int end;
  private int at;

  Cursor(Frame frame) {
    this.at = frame.bodyFrom();
    this.end = frame.bodyTo();
  }

  boolean isAtEnd() {
    return at >= end;
  }

  /**
   * Goes on by some bytes and answers where they begin.
   *
   * @throws UnreadableException where the body ends before
   */
  int take(int length) throws UnreadableException {
    int from = at;
    if (from + length > end) {
      throw new UnreadableException("its body ends %d bytes early".formatted(from + length - end));
    }
    at = from + length;
    return from;
  }
}
