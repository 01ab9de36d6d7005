/**
 * The wire formats: bytes, taken apart into records with the format's own fields.
 *
 * <p>XML comes through {@code XmlTree}, CSV through {@code CsvRows}, JSON through {@code JsonTree};
 * {@code Fields} writes a record, {@code Harvest} gathers records and flaws of a message.
 */
package fenghuo.connectors.wire;
