package fenghuo.rules.hazard;

import fenghuo.policy.Entry;
import fenghuo.rules.hazard.PastEvent.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of {@code events/}; every fault goes to the entries' faults. */
public final class PastEventReader {
  private PastEventReader() {}

  /**
   * Reads one file.
   *
   * @param name the file's name, without its ending
   */
  public static PastEvent read(String name, Entry file) {
    file.allowing("title", "source", "version", "at", "shaken", "burned");
    file.get("version").count();
    Optional<Entry> shaken = file.find("shaken");
    Optional<Entry> burned = file.find("burned");
    if (file.isThere() && shaken.isPresent() == burned.isPresent()) {
      file.fault("needs 'shaken' or 'burned', and not both");
    }
    List<Area> areas = new ArrayList<>();
    shaken.ifPresent(block -> areas.addAll(shaken(block)));
    burned.ifPresent(list -> areas.addAll(burned(list)));
    if (areas.isEmpty() && shaken.isPresent() != burned.isPresent()) {
      shaken.or(() -> burned).ifPresent(none -> none.fault("needs at least one place"));
    }
    return new PastEvent(
        name,
        HazardReader.title(file.get("title")),
        file.get("source").text(),
        burned.isPresent() ? Cause.FIRE : Cause.SHAKING,
        BeijingTime.read(file.get("at")),
        areas);
  }

  private static List<Area> shaken(Entry block) {
    List<Area> areas = new ArrayList<>();
    block
        .entries()
        .forEach(
            (code, intensity) ->
                areas.add(new Area(ScopeReader.area(code, intensity), intensity.number(1, 12))));
    return areas;
  }

  private static List<Area> burned(Entry list) {
    List<Area> areas = new ArrayList<>();
    list.items().forEach(code -> areas.add(new Area(ScopeReader.area(code.text(), code), 0)));
    return areas;
  }
}
