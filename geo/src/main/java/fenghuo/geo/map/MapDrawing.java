package fenghuo.geo.map;

import fenghuo.geo.map.Labels.Spot;
import fenghuo.geo.map.MapLayer.Ink;
import fenghuo.geo.map.MapLayer.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/**
 * Writes a map as SVG, for a browser or a drawing program: layers from the bottom to the top, a
 * graticule of half a degree, names, and a legend with a scale bar. A name that finds no room is
 * left out; larger names come first. Shapes keep their codes ({@code data-code}) and titles.
 */
public final class MapDrawing {
  private static final double GRATICULE = 0.5; // degrees
  private static final String FONTS =
      "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

  private final MapSheet sheet;
  private final MapFrame frame;
  private final Legend legend;
  private final Svg svg = new Svg();

  private MapDrawing(MapSheet sheet) {
    this.sheet = sheet;
    Envelope extent = new Envelope();
    for (MapLayer layer : sheet.layers()) {
      layer.marks().forEach(mark -> extent.expandToInclude(mark.shape().getEnvelopeInternal()));
    }
    frame = new MapFrame(extent);
    legend = new Legend(sheet, frame);
  }

  /**
   * A sheet as the text of an SVG file, UTF-8.
   *
   * @param sheet with at least one mark, so that it has an extent
   */
  public static String of(MapSheet sheet) {
    return new MapDrawing(sheet).draw();
  }

  private String draw() {
    double width = frame.right() + MapFrame.MARGIN;
    double height = frame.bottom() + MapFrame.MARGIN;
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 %s %s".formatted(Svg.plain(width), Svg.plain(height)),
        "font-family",
        FONTS);
    svg.full("title", sheet.title());
    svg.empty("rect", "width", width, "height", height, "fill", "#ffffff");
    sheet.layers().forEach(this::layer);
    graticule();
    names();
    legend.draw(svg);
    svg.close("svg");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg;
  }

  private void layer(MapLayer layer) {
    Ink ink = layer.ink();
    svg.open(
        "g",
        "id",
        layer.id(),
        "fill",
        ink.fill(),
        "stroke",
        ink.stroke(),
        "stroke-width",
        ink.width(),
        "stroke-linejoin",
        "round",
        "fill-rule",
        "evenodd");
    for (Mark mark : layer.marks()) {
      svg.open("g", "data-code", mark.code(), "fill", mark.tint());
      if (!mark.title().isEmpty()) {
        svg.full("title", mark.title());
      }
      if (mark.shape() instanceof Point point) {
        double x = frame.x(point.getX());
        svg.empty("circle", "cx", x, "cy", frame.y(point.getY()), "r", ink.radius());
      } else {
        svg.empty("path", "d", frame.path(mark.shape()));
      }
      svg.close("g");
    }
    svg.close("g");
  }

  private void graticule() {
    Envelope box = frame.box();
    svg.open("g", "id", "graticule", "stroke", "#5b7083", "stroke-width", "0.5", "fill", "none");
    svg.empty(
        "rect",
        "x",
        MapFrame.MARGIN,
        "y",
        MapFrame.MARGIN,
        "width",
        frame.right() - MapFrame.MARGIN,
        "height",
        frame.bottom() - MapFrame.MARGIN,
        "stroke-width",
        "1");
    for (double lon : lines(box.getMinX(), box.getMaxX())) {
      double x = frame.x(lon);
      line(x, MapFrame.MARGIN, x, frame.bottom());
      number(degrees(lon, "E", "W"), x, MapFrame.MARGIN - 8, "middle");
      number(degrees(lon, "E", "W"), x, frame.bottom() + 18, "middle");
    }
    for (double lat : lines(box.getMinY(), box.getMaxY())) {
      double y = frame.y(lat);
      line(MapFrame.MARGIN, y, frame.right(), y);
      number(degrees(lat, "N", "S"), MapFrame.MARGIN - 4, y + 4, "end");
      number(degrees(lat, "N", "S"), frame.right() + 4, y + 4, "start");
    }
    svg.close("g");
  }

  private static List<Double> lines(double from, double to) {
    List<Double> lines = new ArrayList<>();
    for (double i = Math.ceil(from / GRATICULE); i * GRATICULE <= to; i++) {
      lines.add(i * GRATICULE);
    }
    return lines;
  }

  private void line(double x1, double y1, double x2, double y2) {
    svg.empty("path", "d", String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", x1, y1, x2, y2));
  }

  private void number(String degrees, double x, double y, String anchor) {
    svg.full(
        "text",
        degrees,
        "x",
        x,
        "y",
        y,
        "text-anchor",
        anchor,
        "font-size",
        "11",
        "fill",
        "#44586a",
        "stroke",
        "none");
  }

  private static String degrees(double value, String above, String below) {
    return String.format(Locale.ROOT, "%.1f°%s", Math.abs(value), value < 0 ? below : above);
  }

  private void names() {
    Labels labels =
        new Labels(new Envelope(MapFrame.MARGIN, frame.right(), MapFrame.MARGIN, frame.bottom()));
    labels.keepFree(legend.box());
    svg.open(
        "g", "id", "names", "stroke", "#ffffff", "stroke-width", "2.5", "paint-order", "stroke");
    sheet.layers().stream()
        .filter(layer -> layer.ink().fontSize() > 0)
        .sorted(Comparator.comparingDouble(layer -> -layer.ink().fontSize()))
        .forEach(layer -> names(layer, labels));
    svg.close("g");
  }

  private void names(MapLayer layer, Labels labels) {
    Ink ink = layer.ink();
    svg.open("g", "font-size", ink.fontSize(), "fill", ink.stroke());
    for (Mark mark : layer.marks()) {
      Coordinate middle = MapFrame.middle(mark.shape());
      double x = frame.x(middle.x);
      double y = frame.y(middle.y);
      Optional<Spot> spot =
          mark.shape() instanceof Point
              ? labels.beside(x, y, ink.radius(), mark.name(), ink.fontSize())
              : labels.upon(x, y, mark.name(), ink.fontSize());
      spot.filter(any -> !mark.name().isEmpty())
          .ifPresent(free -> svg.full("text", mark.name(), "x", free.x(), "y", free.y()));
    }
    svg.close("g");
  }
}
