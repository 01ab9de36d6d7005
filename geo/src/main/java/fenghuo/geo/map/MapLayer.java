package fenghuo.geo.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Shapes of one kind, drawn over the layers before it.
 *
 * @param id word in the SVG for this layer: {@code rivers}
 * @param legend what they are, Chinese and English; empty for no line in the legend
 * @param ink how they are drawn
 * @param marks in the order in which they are drawn; names are placed in this order as well
 */
public record MapLayer(String id, String legend, Ink ink, List<Mark> marks) {
  public MapLayer {
    marks = List.copyOf(marks);
  }

  /**
   * Colours as SVG understands them, widths in pixels.
   *
   * @param fill of areas and points; where a mark has a tint of its own, that
   * @param radius of points
   * @param fontSize of names; 0 where none are written
   */
  public record Ink(String fill, String stroke, double width, double radius, double fontSize) {

    /** Lines of a colour, with names of that colour. */
    public static Ink line(String stroke, double width, double fontSize) {
      return new Ink("none", stroke, width, 0, fontSize);
    }
  }

  /**
   * One shape.
   *
   * @param shape polygons, lines or a point, WGS 84 (EPSG:4326), degrees, x is lon
   * @param code of the township, county, river …; goes into the SVG as {@code data-code}
   * @param name written beside or on it; empty for none
   * @param title what is shown when the pointer rests on it; empty for none
   * @param tint colour of its own; empty for the layer's
   */
  public record Mark(Geometry shape, String code, String name, String title, String tint) {

    /** A shape with a name, in the layer's colours: a river, a road. */
    public static Mark named(Geometry shape, String code, String name) {
      return new Mark(shape, code, name, name, "");
    }
  }
}
