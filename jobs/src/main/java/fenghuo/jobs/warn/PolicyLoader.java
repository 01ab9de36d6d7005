package fenghuo.jobs.warn;

import fenghuo.connectors.feed.Feed;
import fenghuo.connectors.feed.Feeds;
import fenghuo.connectors.kafka.Topics;
import fenghuo.datasets.places.Places;
import fenghuo.geo.Cells;
import fenghuo.jobs.Settings;
import fenghuo.jobs.quality.Norms;
import fenghuo.jobs.warn.WarningPipeline.Policy;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads every policy file and table that the settings name, or the engine's own, before any job
 * starts.
 */
public final class PolicyLoader {
  private PolicyLoader() {}

  /**
   * Reads them all.
   *
   * @throws fenghuo.policy.PolicyException that lists every fault of every file
   */
  public static Policy load(Settings settings) {
    Faults faults = new Faults();
    Policy policy = read(settings, faults);
    faults.throwIfAny("policy files");
    return policy;
  }

  private static Policy read(Settings settings, Faults faults) {
    Optional<Path> ownFeeds =
        isOwn(settings, Settings.FEEDS)
            ? Optional.of(folder(settings, Settings.FEEDS))
            : Optional.empty();
    Feeds feeds = Feeds.forJob(ownFeeds, settings.words(Settings.FEEDS_READ), faults);
    Rulebook rules =
        isOwn(settings, Settings.RULES)
            ? Rulebook.from(folder(settings, Settings.RULES), faults)
            : Rulebook.builtIn(faults);
    Norms norms =
        isOwn(settings, Settings.NORMS)
            ? Norms.from(folder(settings, Settings.NORMS), faults)
            : Norms.builtIn(faults);
    Places places =
        isOwn(settings, Settings.PLACES)
            ? Places.from(folder(settings, Settings.PLACES), faults)
            : Places.builtIn();
    for (String name : settings.words(Settings.FEEDS_READ)) {
      if (feeds.sent().all().stream().noneMatch(feed -> feed.name().equals(name))) {
        boolean isDerived = feeds.derived().stream().anyMatch(feed -> feed.name().equals(name));
        String what = isDerived ? "is made by the engine, not read: " : "there is no feed ";
        faults.add("--" + Settings.FEEDS_READ, what + name);
      }
    }
    norms.check(feeds, faults);
    checkTogether(feeds, rules, places, faults);
    if (isOwn(settings, Settings.RULES) || !isOwn(settings, Settings.PLACES)) {
      new PlaceHarmony(places, faults).check(rules); // our rules need not fit a user's places
    }
    return new Policy(feeds, norms, rules, places);
  }

  private static void checkTogether(Feeds feeds, Rulebook rules, Places places, Faults faults) {
    for (Feed feed : feeds.all()) {
      if (Topics.WRITTEN.contains(feed.topic())) {
        String what = "topic: %s is a topic that the engine writes".formatted(feed.topic());
        faults.add("feeds/" + feed.name() + ".yaml", what);
      }
    }
    rules.hazards().forEach(rule -> new Harmony(rule, feeds, faults).check());
    Cells.of(places, faults);
  }

  private static boolean isOwn(Settings settings, String key) {
    return !settings.text(key).isEmpty();
  }

  private static Path folder(Settings settings, String key) {
    return Path.of(settings.text(key));
  }
}
