package fenghuo.connectors.feed;

import fenghuo.connectors.feed.Feed.LabelField;
import fenghuo.connectors.feed.Feed.Registers;
import fenghuo.connectors.feed.Feed.Reports;
import fenghuo.policy.Entry;
import java.util.Optional;

/** Whether a feed file says of a register what the engine goes by; for {@link FeedFileReader}. */
final class RegisterCheck {
  private RegisterCheck() {}

  static void check(Feed feed, Entry file) {
    boolean isRegister = feed.reports() == Reports.REGISTER;
    if (!isRegister) {
      file.find("registers").ifPresent(of -> of.fault("is for what reports: register"));
      return;
    }
    if (feed.registers() == Registers.NOTHING) {
      file.get("reports").fault("register needs registers: stations, sites or exposure");
    }
    if (!feed.says().isPlaced()) {
      file.get("says")
          .fault("must hold lon and lat: a register itself tells where its entries lie");
    }
    checkFeedOfStations(feed, file);
  }

  /** Two networks may call their stations by the same id. */
  private static void checkFeedOfStations(Feed feed, Entry file) {
    Optional<LabelField> whose =
        feed.labels().stream().filter(label -> label.field().equals(Feed.WHOSE)).findFirst();
    if (feed.registers() == Registers.STATIONS && !whose.map(LabelField::required).orElse(false)) {
      file.get("registers").fault("stations needs a label feed that is required: whose they are");
    } else if (feed.registers() != Registers.STATIONS && whose.isPresent()) {
      file.get("labels").fault("feed tells whose a station is; this is no register of stations");
    }
  }
}
