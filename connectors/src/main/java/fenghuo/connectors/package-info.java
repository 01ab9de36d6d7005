/**
 * How records come in and go out. The only room that knows a wire format: feeds and their decoders,
 * Kafka, ClickHouse.
 */
package fenghuo.connectors;
