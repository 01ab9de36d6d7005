/**
 * History to be played through the engine: a {@link fenghuo.datasets.story.Story} is a documented
 * event as the feeds would have reported it, with what is synthetic about it said in so many words.
 */
package fenghuo.datasets.story;
