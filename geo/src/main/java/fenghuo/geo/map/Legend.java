package fenghuo.geo.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** The box in the lower left corner: title, what is what, scale bar, and how far to trust it. */
final class Legend {
  private static final double LINE = 21; // pixels
  private static final double SIZE = 13;
  private static final double TITLE_SIZE = 19;
  private static final double PAD = 14;
  private static final double KEY = 26; // width of a sample
  private static final double[] KILOMETRES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000};
  private static final double SHORTEST_BAR = 120; // pixels

  private final MapSheet sheet;
  private final MapFrame frame;
  private final List<MapLayer> keyed = new ArrayList<>();
  private final Envelope box;

  Legend(MapSheet sheet, MapFrame frame) {
    this.sheet = sheet;
    this.frame = frame;
    sheet.layers().stream().filter(layer -> !layer.legend().isEmpty()).forEach(keyed::add);
    double widest = Labels.width(sheet.title(), TITLE_SIZE);
    for (String note : sheet.notes()) {
      widest = Math.max(widest, Labels.width(note, SIZE));
    }
    for (MapLayer layer : keyed) {
      widest = Math.max(widest, KEY + 8 + Labels.width(layer.legend(), SIZE));
    }
    double height = PAD * 2 + LINE * (keyed.size() + sheet.notes().size()) + 82;
    double left = MapFrame.MARGIN + 12;
    double bottom = frame.bottom() - 12;
    box = new Envelope(left, left + widest + 2 * PAD, bottom - height, bottom);
  }

  /** What it takes of the sheet, pixels. */
  Envelope box() {
    return box;
  }

  void draw(Svg svg) {
    svg.open("g", "id", "legend", "font-size", SIZE, "fill", "#222222");
    svg.empty(
        "rect",
        "x",
        box.getMinX(),
        "y",
        box.getMinY(),
        "width",
        box.getWidth(),
        "height",
        box.getHeight(),
        "fill",
        "#ffffff",
        "fill-opacity",
        "0.92",
        "stroke",
        "#888888");
    double x = box.getMinX() + PAD;
    double y = box.getMinY() + PAD + TITLE_SIZE;
    svg.full("text", sheet.title(), "x", x, "y", y, "font-size", TITLE_SIZE, "font-weight", "bold");
    y += 8;
    for (MapLayer layer : keyed) {
      y += LINE;
      sample(svg, layer, x, y - SIZE * 0.35);
      svg.full("text", layer.legend(), "x", x + KEY + 8, "y", y);
    }
    scaleBar(svg, x, y + LINE);
    y += 2 * LINE;
    for (String note : sheet.notes()) {
      y += LINE;
      svg.full("text", note, "x", x, "y", y);
    }
    svg.close("g");
  }

  private static void sample(Svg svg, MapLayer layer, double x, double y) {
    MapLayer.Ink ink = layer.ink();
    Object[] colours = {"fill", ink.fill(), "stroke", ink.stroke(), "stroke-width", ink.width()};
    if (ink.radius() > 0) {
      svg.open("g", colours);
      svg.empty("circle", "cx", x + KEY / 2, "cy", y, "r", ink.radius()).close("g");
      return;
    }
    boolean isArea = layer.marks().stream().anyMatch(mark -> mark.shape().getDimension() == 2);
    double half = isArea ? 6 : 0;
    svg.open("g", colours);
    svg.empty("rect", "x", x, "y", y - half, "width", KEY, "height", 2 * half + 0.1).close("g");
  }

  private void scaleBar(Svg svg, double x, double y) {
    double kilometres = KILOMETRES[0];
    for (double longer : KILOMETRES) {
      if (frame.pixels(kilometres * 1_000) < SHORTEST_BAR) {
        kilometres = longer;
      }
    }
    double half = frame.pixels(kilometres * 500);
    svg.open("g", "id", "scale-bar", "stroke", "#222222");
    svg.empty("rect", "x", x, "y", y, "width", half, "height", 6.0, "fill", "#222222");
    svg.empty("rect", "x", x + half, "y", y, "width", half, "height", 6.0, "fill", "#ffffff");
    svg.close("g");
    String length = "%.0f km".formatted(kilometres);
    svg.full("text", length, "x", x + 2 * half + 8, "y", y + 8);
  }
}
