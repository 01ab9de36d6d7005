package fenghuo.connectors.wire;

import static fenghuo.connectors.wire.Messages.read;
import static fenghuo.connectors.wire.Messages.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensorThingsFormatTest implements WireBatchFuzz {
  private static final WireFormat FORMAT = new SensorThingsFormat();
  private static final String OBSERVATION =
      """
      {"@iot.id": 1, "@iot.selfLink": "http://example.org/v1.1/Observations(1)",
       "phenomenonTime": "2020-06-26T11:00:00Z/2020-06-26T12:00:00Z",
       "resultTime": "2020-06-26T12:00:05Z", "result": 12.4, "validTime": null,
       "Datastream": {"@iot.id": "rain-7", "name": "小时雨量",
         "unitOfMeasurement": {"name": "millimetre", "symbol": "mm", "definition": "ucum:mm"},
         "Thing": {"@iot.id": 42, "name": "冕宁站", "properties": {"owner": "x"},
           "Locations": [{"location": {"type": "Point", "coordinates": [102.17, 28.55, 1800]}}]}}}""";
  private static final String COLLECTION =
      """
      {"@iot.nextLink": "http://example.org/v1.1/Observations?$skip=2",
       "value": [
        {"phenomenonTime": "2020-06-26T12:00:00.000Z", "result": true,
         "Datastream@iot.navigationLink": "Observations(1)/Datastream",
         "FeatureOfInterest": {"@iot.id": 3, "name": "沟口",
           "feature": {"type": "Feature", "geometry": {"type": "Point", "coordinates": [102, 28]}}}},
        {"phenomenonTime": "2020-06-26T12:05:00Z", "result": {"x": 1.5, "y": "high"}}]}""";

  @Override
  public WireFormat format() {
    return FORMAT;
  }

  @Override
  public List<byte[]> goodMessages() {
    return List.of(Messages.bytes(OBSERVATION), Messages.bytes(COLLECTION));
  }

  @Override
  public byte[] longMessage() {
    String observation = "{\"phenomenonTime\": \"2020-06-26T12:00:00Z\", \"result\": 1},";
    return Messages.bytes("{\"value\": [%s{\"result\": 2}]}".formatted(observation.repeat(10_000)));
  }

  @Test
  void anObservationIsARecordWithWhatItIsExpandedBy() {
    assertThat(records(FORMAT, OBSERVATION))
        .containsExactly(
            """
            {"lon":102.17,"lat":28.55,"phenomenonTime":"2020-06-26T12:00:00Z",\
            "phenomenonTime.begin":"2020-06-26T11:00:00Z","@iot.id":"1",\
            "@iot.selfLink":"http://example.org/v1.1/Observations(1)",\
            "resultTime":"2020-06-26T12:00:05Z","result":12.4,"Datastream.@iot.id":"rain-7",\
            "Datastream.name":"小时雨量","Datastream.unitOfMeasurement.name":"millimetre",\
            "Datastream.unitOfMeasurement.symbol":"mm",\
            "Datastream.unitOfMeasurement.definition":"ucum:mm",\
            "Datastream.Thing.@iot.id":"42","Datastream.Thing.name":"冕宁站"}""");
  }

  @Test
  void eachMemberOfACollectionIsARecord() {
    assertThat(records(FORMAT, COLLECTION))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("\"lon\":102,\"lat\":28", "\"result\":\"true\"")
                    .contains("\"FeatureOfInterest.name\":\"沟口\""),
            second -> assertThat(second).contains("\"result.x\":1.5", "\"result.y\":\"high\""));
  }

  @Test
  void theFeatureOfInterestIsNearerThanTheThing() {
    String feature = "{\"feature\": {\"type\": \"Point\", \"coordinates\": [101, 27]}}";
    String both = "{\"FeatureOfInterest\": %s, %s".formatted(feature, OBSERVATION.substring(1));
    assertThat(records(FORMAT, both).get(0)).startsWith("{\"lon\":101,\"lat\":27,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "Polygon", "coordinates": [[[102, 28]]]}
          {"type": "Point", "coordinates": ["102", "28"]}
          {"type": "Point", "coordinates": [102]}
          {"type": "Point"}
          7
          """)
  void whatIsNoPointIsNoPlace(String feature) {
    String message = "{\"result\": 1, \"FeatureOfInterest\": {\"feature\": %s}}".formatted(feature);
    assertThat(records(FORMAT, message)).containsExactly("{\"result\":1}");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"value": [{"result": 1}, 7, {"name": "x"}]} | 1 | a member is no Observation with a result, and 1 more
          {"result": [1, 2], "resultTime": "t"}        | 1 | result is a list
          {"value": [{"dataArray": [[1]]}]}            | 0 | a member is no Observation with a result
          """)
  void whatCannotBeReadIsAFlawAndTheRestGoesOn(String message, int records, String flaw) {
    WireContents contents = read(FORMAT, message);
    assertThat(contents.records()).hasSize(records);
    assertThat(contents.flaws())
        .singleElement()
        .satisfies(one -> assertThat(one.detail()).isEqualTo(flaw));
  }

  @Test
  void anEmptyCollectionIsASignOfLife() {
    assertThat(read(FORMAT, "{\"value\": []}")).isEqualTo(WireContents.of(List.of()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "[]\n7\n{}\n{\"value\": 7}")
  void whatIsNoObservationIsUnreadable(String message) {
    assertThatThrownBy(() -> FORMAT.read(Messages.bytes(message)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("is neither an Observation nor a collection");
  }
}
