package fenghuo.jobs.warn;

import fenghuo.model.HazardEvent;
import fenghuo.model.Text;
import fenghuo.rules.Rulebook;
import fenghuo.rules.chain.ChainRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what may come next, for people. */
final class Expectation {
  private static final double PER_CENT = 100;

  private Expectation() {}

  /**
   * What may follow an event by any chain that has it as a link; {@code NONE} where nothing does.
   */
  static Text after(HazardEvent event, Rulebook rules) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (ChainRule chain : rules.chains()) {
      for (int i = 0; i + 1 < chain.steps().size(); i++) {
        ChainRule.Step step = chain.steps().get(i);
        if (step.hazard().equals(event.hazard()) && event.level().isAtLeast(step.least())) {
          Text next = next(chain.steps().get(i + 1), event.certainty(), rules);
          zh.add(next.zh());
          en.add(next.en());
        }
      }
    }
    return zh.isEmpty() ? Text.NONE : new Text(String.join("；", zh), String.join("; ", en));
  }

  private static Text next(ChainRule.Step step, double certainty, Rulebook rules) {
    Text hazard = rules.hazard(step.hazard()).title();
    String odds = percent(step.chance() * certainty);
    return new Text(
        "%s内可能发生%s（概率约%s）".formatted(zhSpan(step.withinSeconds()), hazard.zh(), odds),
        "%s possible within %s (about %s)"
            .formatted(hazard.en(), enSpan(step.withinSeconds()), odds));
  }

  static String percent(double probability) {
    return String.format(Locale.ROOT, "%.0f%%", PER_CENT * probability);
  }

  static String zhSpan(long seconds) {
    return seconds % 86_400 == 0 && seconds > 86_400
        ? seconds / 86_400 + "天"
        : seconds / 3_600 + "小时";
  }

  static String enSpan(long seconds) {
    return seconds % 86_400 == 0 && seconds > 86_400
        ? seconds / 86_400 + " days"
        : seconds / 3_600 + " h";
  }
}
