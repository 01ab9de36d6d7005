package fenghuo.geo.map;

import java.util.List;

/**
 * What a map shows.
 *
 * @param title in its legend, Chinese and English
 * @param notes lines below the legend: how far to trust it, whose data it is
 * @param layers from the bottom to the top
 */
public record MapSheet(String title, List<String> notes, List<MapLayer> layers) {
  public MapSheet {
    notes = List.copyOf(notes);
    layers = List.copyOf(layers);
  }
}
