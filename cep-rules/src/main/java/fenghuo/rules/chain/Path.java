package fenghuo.rules.chain;

import fenghuo.model.Reached;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A way through a chain.
 *
 * @param instance id of the event that gives the instance its name, see {@link Instances}
 * @param links that happened, first link first; at least one
 * @param decayed whether the window of the next link closed without it
 */
record Path(String instance, List<Reached> links, boolean decayed) {
  /**
   * The best first: the one with the most links, then with the latest last link, of those with the
   * latest link before that, and so on; then with the smallest ids, in the same order of links.
   */
  static final Comparator<Path> BEST_FIRST = Path::compare;

  Path {
    links = List.copyOf(links);
  }

  Reached last() {
    return links.get(links.size() - 1);
  }

  private static int compare(Path one, Path other) {
    int byLinks = Integer.compare(other.links.size(), one.links.size());
    for (int i = one.links.size() - 1; byLinks == 0 && i >= 0; i--) {
      byLinks = timeAt(other, i).compareTo(timeAt(one, i));
    }
    for (int i = one.links.size() - 1; byLinks == 0 && i >= 0; i--) {
      byLinks = idAt(one, i).compareTo(idAt(other, i));
    }
    return byLinks;
  }

  private static Instant timeAt(Path path, int index) {
    return path.links.get(index).event().time();
  }

  private static String idAt(Path path, int index) {
    return path.links.get(index).event().id();
  }
}
