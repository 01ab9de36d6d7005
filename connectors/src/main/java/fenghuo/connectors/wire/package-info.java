/**
 * The wire formats: bytes, taken apart into records with the format's own fields. A {@link
 * fenghuo.connectors.wire.WireFormat} knows no feed file; what it cannot read of a message is a
 * {@link fenghuo.connectors.wire.Flaw}, and the rest goes on. Times carry their offset, whatever
 * clock they were read from.
 *
 * <p>XML comes through {@code XmlTree}, CSV through {@code CsvRows}, JSON through {@code JsonTree};
 * {@code Fields} writes a record, {@code Harvest} gathers records and flaws of a message.
 */
package fenghuo.connectors.wire;
