package fenghuo.connectors.wire;

import fenghuo.model.Reason;

/**
 * What is wrong with a piece of a message; the rest of it goes on.
 *
 * @param detail what, and where in the message
 * @param raw the piece
 */
public record Flaw(Reason reason, String detail, String raw) {}
