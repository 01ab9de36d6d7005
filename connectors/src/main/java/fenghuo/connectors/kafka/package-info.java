/**
 * Kafka in and out: {@link fenghuo.connectors.kafka.FeedReader} (room 1) reads every feed's topic,
 * {@link fenghuo.connectors.kafka.Topics} names topics, and the two writers put warnings and asides
 * into theirs as JSON.
 */
package fenghuo.connectors.kafka;
