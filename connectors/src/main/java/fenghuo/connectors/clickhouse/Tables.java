package fenghuo.connectors.clickhouse;

import fenghuo.model.Aside;
import fenghuo.model.ChainStage;
import fenghuo.model.Doubt;
import fenghuo.model.HazardEvent;
import fenghuo.model.Link;
import fenghuo.model.Located;
import fenghuo.model.Observation;
import fenghuo.model.Quantity;
import fenghuo.model.SourceHealth;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables that the engine writes; what a column means stands in the migrations. */
public final class Tables {
  public static final Table<Located> OBSERVATIONS =
      new Table<>(
          "observations",
          List.of(
              "id",
              "feed",
              "source",
              "revision",
              "time",
              "arrived",
              "lon",
              "lat",
              "township",
              "readings",
              "labels",
              "position",
              "flags"),
          Tables::observation);

  public static final Table<Aside> ASIDES =
      new Table<>(
          "asides",
          List.of(
              "id", "room", "reason", "refused", "feed", "position", "arrived", "detail", "raw"),
          Tables::aside);

  public static final Table<SourceHealth> SOURCE_HEALTH =
      new Table<>(
          "source_health",
          List.of(
              "feed",
              "source",
              "township",
              "pulse",
              "since",
              "last",
              "arrived",
              "delay_s",
              "quality"),
          Tables::health);

  public static final Table<Doubt> DOUBTS =
      new Table<>(
          "doubts",
          List.of(
              "feed",
              "source",
              "quantity",
              "from",
              "to",
              "quality",
              "cause",
              "said",
              "others",
              "spread",
              "compared",
              "arrived"),
          Tables::doubt);

  public static final Table<HazardRow> HAZARD_EVENTS =
      new Table<>(
          "hazard_events",
          List.of(
              "id",
              "hazard",
              "rule_version",
              "origin",
              "time",
              "state",
              "level",
              "level_before",
              "peak_before",
              "until",
              "certainty",
              "township",
              "lon",
              "lat",
              "measure",
              "value",
              "threshold",
              "reason_zh",
              "reason_en"),
          Tables::hazard);

  public static final Table<ChainStage> CHAIN_STAGES =
      new Table<>(
          "chain_stages",
          List.of(
              "id",
              "chain",
              "rule_version",
              "township",
              "state",
              "reached",
              "links",
              "since",
              "time",
              "until",
              "next",
              "probability",
              "evidence",
              "reason_zh",
              "reason_en"),
          Tables::stage);

  public static final Table<WarningMessage> WARNINGS =
      new Table<>(
          "warnings",
          List.of(
              "id",
              "family",
              "township",
              "state",
              "level",
              "peak",
              "onset",
              "changed",
              "expires",
              "basis",
              "rule",
              "rule_version",
              "certainty",
              "headline_zh",
              "headline_en",
              "reason_zh",
              "reason_en",
              "expect_zh",
              "expect_en",
              "evidence",
              "approximate"),
          Tables::warning);

  public static final Table<WarningMessage> WARNING_MESSAGES =
      new Table<>(
          "warning_messages",
          List.of(
              "id",
              "warning",
              "type",
              "refers",
              "family",
              "township",
              "level",
              "level_before",
              "basis",
              "onset",
              "changed",
              "expires",
              "headline_zh",
              "reason_zh",
              "reason_en",
              "arrived"),
          Tables::message);

  private Tables() {}

  /** A hazard event, and whether it stands. */
  public record HazardRow(HazardEvent event, boolean withdrawn) {}

  private static void observation(PreparedStatement statement, Located located)
      throws SQLException {
    Observation observation = located.observation();
    Map<String, Double> readings = new TreeMap<>();
    for (Map.Entry<Quantity, Double> reading : observation.readings().entrySet()) {
      readings.put(reading.getKey().name(), reading.getValue());
    }
    Map<String, String> flags = new TreeMap<>();
    located.flags().forEach((quantity, flag) -> flags.put(quantity.name(), flag.toString()));
    new Row(statement)
        .text(observation.id())
        .text(observation.feed())
        .text(observation.source())
        .whole(observation.revision())
        .time(observation.time())
        .time(located.arrived().at())
        .number(observation.lon())
        .number(observation.lat())
        .text(located.township())
        .map(readings)
        .map(observation.labels())
        .text(located.arrived().position())
        .map(flags);
  }

  private static void health(PreparedStatement statement, SourceHealth health) throws SQLException {
    new Row(statement)
        .text(health.feed())
        .text(health.source())
        .text(health.township())
        .word(health.pulse())
        .time(health.since())
        .time(health.last())
        .time(health.arrived())
        .number((double) health.delaySeconds())
        .word(health.quality());
  }

  private static void doubt(PreparedStatement statement, Doubt doubt) throws SQLException {
    new Row(statement)
        .text(doubt.feed())
        .text(doubt.source())
        .word(doubt.quantity())
        .time(doubt.from())
        .time(doubt.to())
        .word(doubt.quality())
        .word(doubt.cause())
        .number(doubt.said())
        .number(doubt.others())
        .number(doubt.spread())
        .whole(doubt.compared())
        .time(doubt.arrived().at());
  }

  private static void aside(PreparedStatement statement, Aside aside) throws SQLException {
    new Row(statement)
        .text(aside.id())
        .word(aside.room())
        .word(aside.reason())
        .truth(aside.reason().refuses())
        .text(aside.feed())
        .text(aside.position())
        .time(aside.arrived())
        .text(aside.detail())
        .text(aside.raw());
  }

  private static void hazard(PreparedStatement statement, HazardRow row) throws SQLException {
    HazardEvent event = row.event();
    new Row(statement)
        .text(event.id())
        .text(event.hazard())
        .whole(event.version())
        .text(event.origin())
        .time(event.time())
        .text(row.withdrawn() ? "WITHDRAWN" : "STANDS")
        .word(event.level())
        .word(event.before())
        .word(event.peak())
        .time(event.until())
        .number(event.certainty())
        .text(event.township())
        .number(event.lon())
        .number(event.lat())
        .text(event.measure())
        .number(event.value())
        .number(event.threshold())
        .texts(event.reason());
  }

  private static void stage(PreparedStatement statement, ChainStage stage) throws SQLException {
    new Row(statement)
        .text(stage.id())
        .text(stage.chain())
        .whole(stage.version())
        .text(stage.township())
        .text(stage.withdrawn() ? "WITHDRAWN" : stage.state().name())
        .whole(stage.happened().size())
        .whole(stage.links())
        .time(stage.happened().get(0).time())
        .time(stage.time())
        .time(stage.until())
        .text(stage.next())
        .number(stage.probability())
        .list(stage.happened().stream().map(Link::event).toList())
        .texts(stage.reason());
  }

  private static void warning(PreparedStatement statement, WarningMessage message)
      throws SQLException {
    Warning warning = message.warning();
    new Row(statement)
        .text(warning.id())
        .text(warning.family())
        .text(warning.township())
        .word(warning.state())
        .word(warning.level())
        .word(warning.peak())
        .time(warning.onset())
        .time(warning.changed())
        .time(warning.expires())
        .word(warning.basis())
        .text(warning.rule())
        .whole(warning.version())
        .number(warning.certainty())
        .texts(warning.headline())
        .texts(warning.reason())
        .texts(warning.expect())
        .list(warning.evidence())
        .truth(warning.approximate());
  }

  private static void message(PreparedStatement statement, WarningMessage message)
      throws SQLException {
    Warning warning = message.warning();
    new Row(statement)
        .text(message.id())
        .text(warning.id())
        .word(message.type())
        .text(message.references())
        .text(warning.family())
        .text(warning.township())
        .word(warning.level())
        .word(message.levelBefore())
        .word(warning.basis())
        .time(warning.onset())
        .time(warning.changed())
        .time(warning.expires())
        .text(warning.headline().zh())
        .texts(warning.reason())
        .time(message.arrived());
  }
}
