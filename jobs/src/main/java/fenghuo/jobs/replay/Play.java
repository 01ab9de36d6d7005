package fenghuo.jobs.replay;

import fenghuo.connectors.feed.Feed;
import java.time.Instant;

/**
 * One record to be sent.
 *
 * @param time of its arrival, which is also the record's time in Kafka
 * @param key whose records stay in order
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to Kafka, never compared
record Play(Feed feed, Instant time, String key, byte[] value) {}
