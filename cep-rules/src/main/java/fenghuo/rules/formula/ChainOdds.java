package fenghuo.rules.formula;

import java.util.List;

/**
 * How likely the next link of a chain is, from the chances of its links and how sure the evidence
 * is.
 *
 * <p>Handbook §6.0: the product of the chances of the links and of the certainties of the evidence;
 * a link whose evidence is certain has happened and counts as 1 (§6.3, the worked example). Chances
 * are priors [E], to be refitted on replay.
 */
public final class ChainOdds {

  /**
   * A link that happened.
   *
   * @param chance that it follows the link before it; of the first link, 1
   * @param certainty of its evidence: 1 a confirmed report, 0.8 two sensors, 0.5 one, 0.3 a
   *     forecast
   */
  public record Happened(double chance, double certainty) {}

  private ChainOdds() {}

  /**
   * Probability that the next link happens.
   *
   * @param happened the links so far, first link first
   * @param nextChance that the next link follows the latest of them
   */
  public static double ofNext(List<Happened> happened, double nextChance) {
    double odds = 1;
    for (Happened link : happened) {
      odds = link.certainty() >= 1 ? 1 : odds * link.chance() * link.certainty();
    }
    return odds * nextChance;
  }
}
