package fenghuo.geo;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.policy.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonTest {

  @Test
  void regionsComeInTheOrderOfTheirCodesWhateverElseIsInTheFile() {
    String square = "[[[0,0],[1,0,88],[1,1],[0,0]]]";
    String text =
        """
        {"type":"FeatureCollection","name":"survey","crs":null,"features":[
        {"type":"Feature","id":7,"bbox":[0,0,1,1],"properties":{"code":2,"area":0.5},
        "geometry":{"type":"Polygon","coordinates":%s}},
        {"type":"Feature","properties":{"code":"1"},
        "geometry":{"type":"MultiPolygon","coordinates":[%s]}}]}"""
            .formatted(square, square);
    Faults faults = new Faults();
    List<Region> regions = GeoJson.read("cells.geojson", text, faults);
    assertThat(faults.all()).isEmpty();
    assertThat(regions).extracting(Region::code).containsExactly("1", "2");
    assertThat(regions).extracting(region -> region.shape().getArea()).containsOnly(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|cells.geojson:1: is not GeoJSON",
        "[]|cells.geojson:1: is not GeoJSON",
        "null|cells.geojson: must be a GeoJSON FeatureCollection with features",
        "{}|cells.geojson: must be a GeoJSON FeatureCollection with features",
        "{\"features\":[null]}|cells.geojson: features[0]: needs the property 'code'",
        "{\"features\":[{\"type\":\"Feature\"}]}"
            + "|cells.geojson: features[0]: needs the property 'code'",
        "{\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\"},\"geometry\":"
            + "{\"type\":\"Point\",\"coordinates\":[1,2]}}]}"
            + "|cells.geojson: features[0] (1): needs a Polygon or a MultiPolygon",
      })
  void whatIsNoGeoJsonIsAFault(String text, String fault) {
    assertThat(faultsIn(text)).anySatisfy(found -> assertThat(found).startsWith(fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[[0,0],[4,0],[4,4],[0,4]]]",
        "[[[0,0],[4,0],[0,0]]]",
        "[[]]",
        "[]",
        "null",
        "[null]",
        "[[[0,0],[4],[4,4],[0,4],[0,0]]]",
        "[[[0,0],null,[4,4],[0,4],[0,0]]]",
        "[[[0,0],[\"NaN\",0],[4,4],[0,4],[0,0]]]",
      })
  void aRingThatIsNoneIsAFault(String rings) {
    String text =
        """
        {"features":[{"type":"Feature","properties":{"code":"1"},
        "geometry":{"type":"Polygon","coordinates":%s}}]}"""
            .formatted(rings);
    assertThat(faultsIn(text))
        .containsExactly(
            "cells.geojson: features[0] (1): has a ring that is open, too short, or no WGS 84"
                + " degrees, lon before lat");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[[[102,28],[102.1,28],[102.2,28],[102,28]]]", "[[[1,1],[1,1],[1,1],[1,1]]]"})
  void aShapeThatEnclosesNothingIsAFault(String rings) {
    String text =
        """
        {"features":[{"type":"Feature","properties":{"code":"1"},
        "geometry":{"type":"Polygon","coordinates":%s}}]}"""
            .formatted(rings);
    assertThat(faultsIn(text)).containsExactly("cells.geojson: features[0] (1): encloses no area");
  }

  private static List<String> faultsIn(String text) {
    Faults faults = new Faults();
    GeoJson.read("cells.geojson", text, faults);
    return faults.all();
  }
}
