package fenghuo.rules.hazard;

import fenghuo.policy.Entry;
import java.util.Optional;

/** Reads where a rule holds or an event was: codes of places and names of points. */
final class ScopeReader {
  private ScopeReader() {}

  /** The place of a block with one line: {@code {county: 513433}}. */
  static Scope where(Entry block) {
    block.allowing("point", "township", "county", "prefecture");
    if (block.isThere() && block.entries().size() != 1) {
      block.fault("needs one of 'point', 'township', 'county' and 'prefecture'");
    }
    for (Extent extent : Extent.values()) {
      Optional<Entry> line = block.find(extent.key());
      if (line.isPresent()) {
        return named(extent, line.get());
      }
    }
    return new Scope(Extent.PREFECTURE, "", block.where());
  }

  /** The county or township of a code. */
  static Scope area(String code, Entry at) {
    boolean isTownship = Extent.TOWNSHIP.isCode(code);
    if (!isTownship && !Extent.COUNTY.isCode(code)) {
      at.fault("must be the code of a county (six digits) or a township (nine); was " + code);
    }
    return new Scope(isTownship ? Extent.TOWNSHIP : Extent.COUNTY, code, at.where());
  }

  private static Scope named(Extent extent, Entry line) {
    String code = line.text();
    if (!code.isEmpty() && !extent.isCode(code)) {
      line.fault("must be %s; was %s".formatted(extent.form(), code));
    }
    return new Scope(extent, code, line.where());
  }
}
