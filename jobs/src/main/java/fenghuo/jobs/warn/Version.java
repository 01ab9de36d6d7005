package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.model.Aside;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.Reason;

/**
 * Which version of an observation is known. Of two with the same revision the one whose readings
 * are all plausible counts, then the one with the larger first reading, then the one with the more
 * serious words (the safe side), then the larger print, so that the order of arrival does not
 * decide.
 *
 * @param weight the first reading, in the order of {@link Quantity}; 0 where there is none, and
 *     less than any number where one is not plausible
 * @param words how serious its words are, see {@link Feed#seriousness}
 * @param print the first 64 bits of the observation's id
 */
public record Version(int revision, double weight, long words, long print)
    implements Comparable<Version> {

  static Version of(Observation observation, Feed feed) {
    double weight = 0;
    for (double reading : observation.readings().values()) {
      weight = reading;
      break;
    }
    weight = feed.isBeyondLimits(observation) ? Double.NEGATIVE_INFINITY : weight;
    long print = Long.parseUnsignedLong(observation.id(), 0, 16, 16);
    return new Version(observation.revision(), weight, feed.seriousness(observation), print);
  }

  /** Why an observation goes aside that is of this version where one no older is known. */
  Aside refusal(Version known, Located located, Feed feed) {
    return print == known.print
        ? Placing.aside(Reason.DUPLICATE, located, "known already", feed)
        : Placing.aside(
            Reason.SUPERSEDED, located, "revision " + known.revision + " is known", feed);
  }

  @Override
  public int compareTo(Version other) {
    int byRevision = Integer.compare(revision, other.revision);
    int byWeight = byRevision != 0 ? byRevision : Double.compare(weight, other.weight);
    int byWords = byWeight != 0 ? byWeight : Long.compare(words, other.words);
    return byWords != 0 ? byWords : Long.compareUnsigned(print, other.print);
  }
}
