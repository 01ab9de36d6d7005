package fenghuo.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.datasets.places.County;
import fenghuo.datasets.places.Places;
import fenghuo.datasets.places.Township;
import fenghuo.geo.map.MapLayer.Ink;
import fenghuo.geo.map.MapLayer.Mark;
import fenghuo.policy.Faults;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MapDrawingTest {
  private static final Places OURS = Places.builtIn();
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void theMapHoldsEveryCountyAndEveryTownship() throws Exception {
    String map = MapDrawing.of(PlacesMap.of(OURS, new Faults()));
    assertThat(names(map)).containsAll(OURS.counties().stream().map(County::name).toList());
    assertThat(String.join("\n", texts(map, "title")))
        .contains(OURS.townships().stream().map(Township::code).toList());
    assertThat(map).contains("非勘测界线").contains("not surveyed").contains(">50 km<");
  }

  @Test
  void aReservoirIsAThickerStretchOfItsRiver() throws Exception {
    String map = MapDrawing.of(PlacesMap.of(OURS, new Faults()));
    assertThat(map).contains("data-code=\"白鹤滩水库\"").contains(">水库（示意）reservoirs, approximate<");
    assertThat(map.indexOf("白鹤滩水库")).as("below the river").isLessThan(map.indexOf("\"金沙江\""));
  }

  @Test
  void noNameIsWrittenOverAnother() throws Exception {
    List<String> names = names(MapDrawing.of(PlacesMap.of(OURS, new Faults())));
    assertThat(names).hasSizeBetween(200, OURS.seats().size()).contains("普基镇", "德州街道", "卫城镇");
    Mark here = point("1", 102, 28, "甲");
    Mark farOff = point("9", 103, 27, "丁");
    List<Mark> crowd = new ArrayList<>(List.of(farOff));
    for (int i = 0; i < 9; i++) {
      crowd.add(here);
    }
    assertThat(names(MapDrawing.of(sheet(crowd)))).containsExactly("丁", "甲", "甲");
  }

  @Test
  void aRiverIsOneLayerMore() throws Exception {
    Coordinate[] course = {
      new Coordinate(102, 28), new Coordinate(102.1, 27.5), new Coordinate(102, 27)
    };
    Mark river = Mark.named(SHAPES.createLineString(course), "anning", "安宁河 <R&B>");
    MapLayer rivers =
        new MapLayer("rivers", "河流 rivers", Ink.line("#3377bb", 1.2, 11), List.of(river));
    String map = MapDrawing.of(new MapSheet("试 test", List.of(), List.of(rivers)));
    assertThat(names(map)).containsExactly("安宁河 <R&B>");
    assertThat(map).contains("data-code=\"anning\"").contains(">河流 rivers<");
  }

  private static MapSheet sheet(List<Mark> marks) {
    Ink ink = new Ink("#000000", "#000000", 1, 2, 10);
    return new MapSheet("试 test", List.of(), List.of(new MapLayer("seats", "", ink, marks)));
  }

  private static Mark point(String code, double lon, double lat, String name) {
    return Mark.named(SHAPES.createPoint(new Coordinate(lon, lat)), code, name);
  }

  /** The names written on the map. */
  private static List<String> names(String map) throws Exception {
    NodeList groups = parsed(map).getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("id").equals("names")) {
        return texts(group, "text");
      }
    }
    return List.of();
  }

  private static List<String> texts(String map, String element) throws Exception {
    return texts(parsed(map), element);
  }

  private static List<String> texts(Element from, String element) {
    NodeList found = from.getElementsByTagName(element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static Element parsed(String map) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(map)))
        .getDocumentElement();
  }
}
