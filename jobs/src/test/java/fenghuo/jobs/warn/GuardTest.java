package fenghuo.jobs.warn;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.connectors.clickhouse.Tables.HazardRow;
import fenghuo.jobs.Settings;
import fenghuo.jobs.derive.SourceMemory;
import fenghuo.jobs.neighbours.Saying;
import fenghuo.jobs.neighbours.Station;
import fenghuo.jobs.quality.Recent;
import fenghuo.model.Arrival;
import fenghuo.model.Aside;
import fenghuo.model.ChainStage;
import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.Located;
import fenghuo.model.Reached;
import fenghuo.model.Signal;
import fenghuo.model.WarningMessage;
import fenghuo.rules.hazard.SourceHistory;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change by accident, for state is for ever. */
class GuardTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Arrival.class, Located.class, HazardChange.class, Reached.class, ChainStage.class,
        Signal.class, WarningMessage.class, Aside.class, HazardRow.class, SourceHistory.class,
        Version.class, Recent.class, Doubt.class, Saying.class, Station.class,
        SourceMemory.class
      })
  void streamAndStateTypesNeedNoKryo(Class<?> type) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
  }

  @Test
  void theUidsOfTheJobNeverChange() {
    Settings settings = Settings.of(Map.of(), Map.of());
    var environment = new StreamExecutionEnvironment();
    WarningJob.configure(environment, settings);
    WarningJob.build(environment, settings, Addresses.of(settings), Walk.POLICY);
    assertThat(
            environment.getStreamGraph().getStreamNodes().stream()
                .map(StreamNode::getTransformationUID)
                .filter(uid -> !uid.startsWith("Sink Committer: ")) // Flink's own, after the sink's
                .collect(Collectors.toList()))
        .containsExactlyInAnyOrder(
            "feeds",
            "place",
            "register",
            "once",
            "quality",
            "quality-of-entries",
            "derive",
            "say",
            "neighbours",
            "doubts-table",
            "health",
            "source-health-table",
            "hazards",
            "spread",
            "chains",
            "grade-observed",
            "grade-expected",
            "settle",
            "hazard-rows",
            "warnings-topic",
            "asides-topic",
            "warnings-table",
            "warning-messages-table",
            "chain-stages-table",
            "hazard-events-table",
            "observations-table",
            "asides-table");
  }
}
