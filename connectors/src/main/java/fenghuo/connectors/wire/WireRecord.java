package fenghuo.connectors.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/**
 * One flat record of a message.
 *
 * @param fields by name: numbers, texts, or times as texts like {@code 2020-06-26T20:27:00+08:00};
 *     a field without a value is not there; not to be changed
 * @param raw the piece of the message that it was read from, made when it is asked for
 */
public record WireRecord(ObjectNode fields, Supplier<String> raw) {}
