package fenghuo.benchmarks.score;

import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Mishap;
import fenghuo.datasets.synthetic.Plan;
import fenghuo.datasets.synthetic.Prefecture;
import fenghuo.datasets.synthetic.Report;
import fenghuo.model.Cause;
import fenghuo.model.Flag;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.SourceHealth.Pulse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the reports of a plan once more, and holds the truth about each to what was said of it. */
final class Scorer {
  /** What begins or ends so close to the end of the plan cannot be judged. */
  private static final Duration EDGE = Duration.ofHours(2);

  private static final int MOST = 12;

  private final Plan plan;
  private final Feeds feeds;
  private final Said said;
  private final Found found = new Found();
  private final Falsely falsely = new Falsely();
  private final Map<String, List<Mishap>> bySource = new HashMap<>();
  private long reports;
  private long cleanReports;
  private long cleanValues;

  private Scorer(Plan plan, Feeds feeds, Said said) {
    this.plan = plan;
    this.feeds = feeds;
    this.said = said;
  }

  static Score of(Plan plan, Places places, Feeds feeds, Said said) {
    Scorer scorer = new Scorer(plan, feeds, said);
    Prefecture prefecture = Prefecture.of(plan, places, scorer::told);
    for (int position = 0; prefecture.hasNext(); position++) {
      scorer.judge(prefecture.next(), position);
    }
    said.health.forEach(scorer::judge);
    return scorer.score();
  }

  private void told(Mishap mishap) {
    bySource.computeIfAbsent(origin(mishap), any -> new ArrayList<>()).add(mishap);
    if (mishap.fault().isSilence()) {
      found.expect(mishap);
    }
  }

  private static String origin(Mishap mishap) {
    return mishap.feed() + "/" + mishap.source();
  }

  private void judge(Report report, int position) {
    reports++;
    if (report.isClean()) {
      judgeClean(report, position);
    } else if (!report.isAfter()) {
      found.say(report.mishap(), saidOf(report, position));
    }
  }

  private void judgeClean(Report report, int position) {
    cleanReports++;
    falsely.hold(report.feed());
    for (ReadingField field : feeds.named(report.feed()).readings()) {
      if (report.fields().containsKey(field.field())) {
        cleanValues++;
        falsely.hold(report.feed() + " " + field.quantity());
      }
    }
    if (said.asides.containsKey(position)) {
      falsely.say(said.asides.get(position), report.feed());
    }
    flags(report, position)
        .forEach(
            (quantity, flag) -> falsely.say(flag.cause().name(), report.feed() + " " + quantity));
  }

  /** The flags on the values of a report; else what those around make of them. */
  private Map<Quantity, Flag> flags(Report report, int position) {
    Map<Quantity, Flag> flags = new EnumMap<>(Quantity.class);
    flags.putAll(said.flags.getOrDefault(position, Map.of()));
    flags.values().removeIf(flag -> flag.cause() == Cause.TRUST);
    for (ReadingField field : feeds.named(report.feed()).readings()) {
      String origin = report.feed() + "/" + report.source();
      Flag doubt = said.doubtOf(origin, field.quantity(), report.time());
      if (doubt != null) {
        flags.putIfAbsent(field.quantity(), doubt);
      }
    }
    return flags;
  }

  /** What was said of the value that is wrong, or of the whole report if it is no single one. */
  private List<String> saidOf(Report report, int position) {
    List<String> words = new ArrayList<>();
    if (said.asides.containsKey(position)) {
      words.add(said.asides.get(position));
    }
    flags(report, position)
        .forEach(
            (quantity, flag) -> {
              if (isMeant(report, quantity)) {
                words.add(flag.cause().name());
              }
            });
    return words.isEmpty() ? List.of(Wanted.LET_IN) : words;
  }

  /** Whether it is the value that is wrong, or it is no single one. */
  private boolean isMeant(Report report, Quantity quantity) {
    String wrong = report.mishap().field();
    if (wrong.isEmpty()) {
      return true;
    }
    for (ReadingField field : feeds.named(report.feed()).readings()) {
      if (field.field().equals(wrong)) {
        return amount(field.quantity()) == amount(quantity);
      }
    }
    return false;
  }

  /** What a counter counts is made into amounts, and checked as such. */
  private static Quantity amount(Quantity quantity) {
    return quantity == Quantity.RAIN_TOTAL_MM ? Quantity.RAIN_MM : quantity;
  }

  private void judge(SourceHealth health) {
    if (health.pulse() == Pulse.REPORTING || health.since().isAfter(plan.to().minus(EDGE))) {
      return;
    }
    boolean isExcused = false;
    for (Mishap mishap : bySource.getOrDefault(health.feed() + "/" + health.source(), List.of())) {
      if (isNear(health.since(), mishap)) {
        isExcused = true;
        if (mishap.fault().isSilence()) {
          found.say(mishap, List.of(health.pulse().name()));
        }
      }
    }
    if (!isExcused) {
      falsely.say(health.pulse().name(), health.feed());
    }
  }

  private static boolean isNear(Instant since, Mishap mishap) {
    return !since.isBefore(mishap.from().minus(EDGE)) && !since.isAfter(mishap.to());
  }

  private Score score() {
    found.forgetFrom(plan.to().minus(EDGE));
    return new Score(
        reports,
        cleanReports,
        cleanValues,
        found.byFault(),
        found.byWord(),
        falsely.words(),
        falsely.worst(),
        mostOften(found.missed()));
  }

  private static List<String> mostOften(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(entry -> "%,8d  %s".formatted(entry.getValue(), entry.getKey()))
        .toList();
  }
}
