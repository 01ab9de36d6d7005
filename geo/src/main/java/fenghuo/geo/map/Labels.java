package fenghuo.geo.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Where names stand on the sheet: none over another, first come, first served. */
final class Labels {
  private static final double AIR = 1; // pixels between two names
  private static final double LATIN = 0.58; // width of a letter, in parts of the font size

  private final List<Envelope> taken = new ArrayList<>();
  private final Envelope sheet;

  Labels(Envelope sheet) {
    this.sheet = sheet;
  }

  /** The left end of a baseline. */
  record Spot(double x, double y) {}

  /** Keeps a part of the sheet free of names. */
  void keepFree(Envelope box) {
    taken.add(box);
  }

  /** A place for a name upon a point; empty if there is no room. */
  Optional<Spot> upon(double x, double y, String name, double size) {
    double width = width(name, size);
    return first(width, size, List.of(new Spot(x - width / 2, y + size * 0.35)));
  }

  /**
   * A place for a name beside a dot: right of it, left, below or above; empty if there is no room.
   */
  Optional<Spot> beside(double x, double y, double radius, String name, double size) {
    double width = width(name, size);
    double away = radius + 2;
    return first(
        width,
        size,
        List.of(
            new Spot(x + away, y + size * 0.35),
            new Spot(x - away - width, y + size * 0.35),
            new Spot(x - width / 2, y + away + size * 0.8),
            new Spot(x - width / 2, y - away - size * 0.1)));
  }

  private Optional<Spot> first(double width, double size, List<Spot> spots) {
    for (Spot spot : spots) {
      Envelope box =
          new Envelope(spot.x(), spot.x() + width, spot.y() - size * 0.85, spot.y() + size * 0.15);
      box.expandBy(AIR);
      if (sheet.contains(box) && taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        return Optional.of(spot);
      }
    }
    return Optional.empty();
  }

  /** About how wide a text is, pixels: letters of the Latin script are narrower. */
  static double width(String name, double size) {
    return name.codePoints().mapToDouble(letter -> letter < 0x2E80 ? size * LATIN : size).sum();
  }
}
