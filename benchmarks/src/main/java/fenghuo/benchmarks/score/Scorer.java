package fenghuo.benchmarks.score;

import fenghuo.connectors.feed.Feed.ReadingField;
import fenghuo.connectors.feed.Feeds;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.synthetic.Fault;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the reports of a plan once more, and holds the truth about each to what was said of it. */
final class Scorer {
  /** What begins or ends so close to the end of the plan cannot be judged. */
  private static final Duration EDGE = Duration.ofHours(2);

  private static final int MOST = 12;

  private final Plan plan;
  private final Feeds feeds;
  private final Said said;

  /** Whether each fault was found that anything came of. */
  private final Map<Mishap, Boolean> found = new LinkedHashMap<>();

  private final Map<String, List<Mishap>> bySource = new HashMap<>();
  private final Map<String, Long> spoken = new TreeMap<>();
  private final Map<String, Long> spokenWhere = new TreeMap<>();
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
    if (mishap.fault() == Fault.SILENT) {
      found.put(mishap, false);
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
      found.merge(report.mishap(), isFound(report, position), Boolean::logicalOr);
    }
  }

  private void judgeClean(Report report, int position) {
    cleanReports++;
    for (ReadingField field : feeds.named(report.feed()).readings()) {
      cleanValues += report.fields().containsKey(field.field()) ? 1 : 0;
    }
    if (said.asides.containsKey(position)) {
      speak(said.asides.get(position), report.feed());
    }
    for (Map.Entry<Quantity, Flag> flag : flags(position).entrySet()) {
      if (flag.getValue().cause() != Cause.TRUST) {
        speak(flag.getValue().cause().name(), report.feed() + " " + flag.getKey());
      }
    }
  }

  private void speak(String word, String where) {
    spoken.merge(word, 1L, Long::sum);
    spokenWhere.merge(word + " " + where, 1L, Long::sum);
  }

  private Map<Quantity, Flag> flags(int position) {
    return said.flags.getOrDefault(position, Map.of());
  }

  private boolean isFound(Report report, int position) {
    List<String> wanted = Wanted.of(report.mishap().fault());
    String aside = said.asides.getOrDefault(position, "");
    if (wanted.contains(Wanted.LET_IN)) {
      return aside.isEmpty()
          && flags(position).values().stream().allMatch(flag -> flag.cause() == Cause.TRUST);
    }
    return wanted.contains(aside)
        || flags(position).entrySet().stream()
            .filter(flag -> isMeant(report, flag.getKey()))
            .anyMatch(flag -> wanted.contains(flag.getValue().cause().name()));
  }

  /** Whether it is the value that is wrong, or it is no single one. */
  private boolean isMeant(Report report, Quantity quantity) {
    String wrong = report.mishap().field();
    if (wrong.isEmpty()) {
      return true;
    }
    for (ReadingField field : feeds.named(report.feed()).readings()) {
      if (field.quantity() == quantity) {
        return field.field().equals(wrong);
      }
    }
    return false;
  }

  private void judge(SourceHealth health) {
    if (health.pulse() != Pulse.SILENT || health.since().isAfter(plan.to().minus(EDGE))) {
      return;
    }
    boolean isExcused = false;
    for (Mishap mishap : bySource.getOrDefault(health.feed() + "/" + health.source(), List.of())) {
      if (isNear(health.since(), mishap)) {
        isExcused = true;
        found.computeIfPresent(mishap, (known, before) -> before || known.fault() == Fault.SILENT);
      }
    }
    if (!isExcused) {
      speak(Wanted.SILENT, health.feed());
    }
  }

  private static boolean isNear(Instant since, Mishap mishap) {
    return !since.isBefore(mishap.from().minus(EDGE)) && !since.isAfter(mishap.to());
  }

  private Score score() {
    Map<Fault, Score.Tally> tallies = new EnumMap<>(Fault.class);
    Map<String, Long> missed = new TreeMap<>();
    found.forEach(
        (mishap, isFound) -> {
          if (mishap.to().isBefore(plan.to().minus(EDGE))) {
            Score.Tally before = tallies.getOrDefault(mishap.fault(), Score.Tally.NONE);
            tallies.put(mishap.fault(), before.and(isFound));
            missed.merge(kind(mishap), isFound ? 0L : 1L, Long::sum);
          }
        });
    return new Score(
        reports,
        cleanReports,
        cleanValues,
        tallies,
        spoken,
        mostOften(spokenWhere),
        mostOften(missed));
  }

  private static String kind(Mishap mishap) {
    return "%s %s %s".formatted(mishap.fault(), mishap.feed(), mishap.field());
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
