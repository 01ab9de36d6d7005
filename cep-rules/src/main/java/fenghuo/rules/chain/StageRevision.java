package fenghuo.rules.chain;

import fenghuo.model.ChainStage;
import fenghuo.model.Expected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a stage that was told when the same instance is followed again. What happened up
 * to a settled time stays as it was told: the history no longer holds all that it rested on.
 */
final class StageRevision {
  private StageRevision() {}

  /**
   * The stage to tell, which also withdraws what the one told before said and is no longer so.
   *
   * @param settled up to when nothing that was told changes any more
   */
  static ChainStage of(ChainStage told, ChainStage made, Instant settled) {
    ChainStage better = !told.time().isAfter(settled) && isNoWorse(told, made) ? told : made;
    Map<String, Expected> open = expectedSince(made, settled);
    List<Expected> expected = new ArrayList<>(open.values());
    for (Expected before : expectedSince(told, settled).values()) {
      if (!open.containsKey(before.id())) {
        expected.add(before.takenBack());
      }
    }
    return better.expecting(expected);
  }

  /** Whether a stage says anything that the one told before did not. */
  static boolean isNews(ChainStage told, ChainStage stage, Instant settled) {
    if (told.state() != stage.state()
        || told.version() != stage.version()
        || told.probability() != stage.probability()
        || !told.happened().equals(stage.happened())) {
      return true;
    }
    Map<String, Expected> before = expectedSince(told, settled);
    Map<String, Expected> now = expectedSince(stage, settled);
    for (Expected expected : now.values()) {
      Expected same = before.remove(expected.id());
      if (same == null || !same.saysTheSameAs(expected)) {
        return true;
      }
    }
    return !before.isEmpty();
  }

  /** Whether the path of a stage came as far as that of another, and is no older. */
  private static boolean isNoWorse(ChainStage one, ChainStage other) {
    int more = Integer.compare(one.happened().size(), other.happened().size());
    return more > 0 || (more == 0 && !one.time().isBefore(other.time()));
  }

  /** What a stage has to expect in windows that opened after a time, by id. */
  private static Map<String, Expected> expectedSince(ChainStage stage, Instant settled) {
    Map<String, Expected> expected = new LinkedHashMap<>();
    for (Expected one : stage.expected()) {
      if (!one.withdrawn() && one.since().isAfter(settled)) {
        expected.put(one.id(), one);
      }
    }
    return expected;
  }
}
