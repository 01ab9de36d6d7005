/**
 * A {@link fenghuo.connectors.feed.Feed} is one monitoring stream, read from its YAML file: topic,
 * decoder, which field is which quantity, what is plausible. A {@link
 * fenghuo.connectors.feed.Decoder} turns bytes into an arrival and never throws. For people and
 * senders, a {@link fenghuo.connectors.feed.FeedTable} and a {@link
 * fenghuo.connectors.feed.FeedSchema} are made of the same files.
 */
package fenghuo.connectors.feed;
