package fenghuo.jobs.warn;

import fenghuo.datasets.places.Gazetteer;
import fenghuo.datasets.places.Places;
import fenghuo.model.Signal;
import fenghuo.model.WarningMessage;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * Room 6: from reasons to warn to messages, one warning in force for each family of hazards in each
 * township. Only what is new, worse, better, extended, ended or taken back goes out.
 */
final class Settle {
  private Settle() {}

  /**
   * @param keep how far behind the watermark a reason may be and still revise a warning
   */
  static DataStream<WarningMessage> warnings(
      DataStream<Signal> signals, Rulebook rules, Places places, Duration keep) {
    var headlines = new Headlines(rules, Gazetteer.of(places), !places.isSurveyed());
    return signals
        .keyBy(signal -> signal.family() + "/" + signal.township())
        .process(new SettleFunction(headlines, keep))
        .name("settle")
        .uid("settle");
  }
}
