package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Quantity;
import fenghuo.policy.Faults;
import fenghuo.rules.Rulebook;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each hazard of values makes of a calm day, of a bad half hour, and of calm again. */
class ShownHazardsTest {
  private static final int BAD_MINUTES = 30;

  /**
   * What happens, and what is to come of it.
   *
   * @param every minutes from one report of the feed to the next
   * @param calm value before and after
   * @param bad value from the start to 30 minutes after it
   * @param onset when the level is first told, minutes after the start
   */
  record Row(
      String hazard,
      String feed,
      int every,
      Quantity quantity,
      double calm,
      double bad,
      Level level,
      int onset) {
    static Row of(String line) {
      Scanner cells = new Scanner(line).useLocale(Locale.ROOT);
      return new Row(
          cells.next(),
          cells.next(),
          cells.nextInt(),
          Quantity.valueOf(cells.next()),
          cells.nextDouble(),
          cells.nextDouble(),
          Level.valueOf(cells.next()),
          cells.nextInt());
    }
  }

  static List<Row> rows() {
    return """
        gale               weather.aws       1  GUST_METRES_PER_SECOND 3      38     RED    0
        gale               weather.cimiss    60 WIND_METRES_PER_SECOND 3      18     YELLOW 0
        heat               weather.aws       1  TEMPERATURE_CELSIUS    30     40.1   RED    0
        frost              weather.micro     5  TEMPERATURE_CELSIUS    5      -4     YELLOW 0
        fog                weather.aws       1  VISIBILITY_METRES      9000   40     RED    10
        snow               weather.aws       1  SNOW_DEPTH_CM          0      16     RED    0
        waterlogging       hydro.waterlog    5  WATER_DEPTH_METRES     0      0.5    ORANGE 0
        river-rise         hydro.stage       5  STAGE_METRES           1510.2 1511.2 ORANGE 0
        river-rise         hydro.sl651       60 STAGE_METRES           1510.2 1512.3 RED    0
        river-drop         hydro.stage       5  STAGE_METRES           1510.2 1509.7 YELLOW 0
        coal-mine-gas      safety.coal       1  METHANE_PERCENT        0.3    1.6    RED    0
        coal-mine-gas      safety.coal       1  CARBON_MONOXIDE_PPM    5      24     ORANGE 0
        hazchem-gas        gas.status        5  GAS_LEL_PERCENT        0      30     ORANGE 0
        hazchem-tank       safety.hazchem    1  TANK_LEVEL_PERCENT     60     101    RED    0
        tailings-beach     safety.tailings   10 DRY_BEACH_METRES       120    39     RED    30
        mud-level          geo.point         10 MUD_LEVEL_METRES       0.2    1.2    ORANGE 0
        slope-displacement geo.mqtt          60 DISPLACEMENT_NORTH_MM  0      -160   RED    0
        slope-displacement geo.point         10 DISPLACEMENT_UP_MM     0      -20    YELLOW 0
        deep-displacement  geo.point         10 DEEP_DISPLACEMENT_MM   1      11     YELLOW 0
        slope-crack        geo.point         10 CRACK_MM               3      5      BLUE   0
        slope-tilt         geo.point         10 TILT_DEGREES           1.0    1.06   YELLOW 0
        mine-slope         safety.mine-slope 5  DISPLACEMENT_MM        100    130    ORANGE 0
        infrasound         geo.point         10 INFRASOUND_PASCALS     0.1    6      BLUE   0
        """
        .lines()
        .map(Row::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsLevelJumpsUpFallsAndIsRevisedByAReadingThatComesLate(Row row) {
    Story story = new Story(row);
    story.showAll();
    assertThat(story.onset()).isEqualTo(onset(row.level(), row.onset()));
    assertThat(story.lastLevel()).as("in the end").isEqualTo(Level.NONE);
    story.show(-row.every(), row.bad());
    assertThat(story.onset())
        .as("once the reading before is said to have been as bad")
        .isEqualTo(onset(row.level(), row.onset() - row.every()));
    assertThat(story.lastLevel()).as("in the end").isEqualTo(Level.NONE);
  }

  @Test
  void everyHazardOfValuesHasItsStory() {
    Set<String> told = rows().stream().map(Row::hazard).collect(Collectors.toSet());
    assertThat(Rulebook.builtIn(new Faults()).hazards())
        .filteredOn(HazardRule::isShown)
        .extracting(HazardRule::name)
        .containsExactlyInAnyOrderElementsOf(told);
  }

  private static String onset(Level level, int minute) {
    return "NONE>" + level + "@" + Duration.ofMinutes(minute);
  }

  /** An instrument and what the rule says of it. */
  private static final class Story {
    private final Row row;
    private final HazardRule rule;
    private final SourceRevision revision;
    private final Map<String, HazardEvent> standing = new HashMap<>();
    private SourceHistory history = SourceHistory.empty();

    Story(Row row) {
      this.row = row;
      this.rule = Rain.rule(row.hazard());
      this.revision = Instrument.revision(rule, row.every());
    }

    void showAll() {
      int back = (int) rule.longestSeconds() / 60;
      for (int minute = -back - row.every(); minute <= 3 * back; minute += row.every()) {
        int aligned = Math.floorDiv(minute, row.every()) * row.every();
        show(aligned, aligned >= 0 && aligned <= BAD_MINUTES ? row.bad() : row.calm());
      }
    }

    void show(int minute, double value) {
      var report = Instrument.report(row.feed(), 60 * minute, Map.of(row.quantity(), value));
      SourceRevision.Revised revised = revision.take(history, report);
      history = revised.history();
      for (HazardChange change : revised.changes()) {
        change.before().forEach(event -> standing.remove(event.id()));
        change.after().forEach(event -> standing.put(event.id(), event));
      }
    }

    String onset() {
      HazardEvent first = inOrder().get(0);
      Duration since = Duration.between(Instrument.START, first.time());
      return first.before() + ">" + first.level() + "@" + since;
    }

    Level lastLevel() {
      return inOrder().get(standing.size() - 1).level();
    }

    private List<HazardEvent> inOrder() {
      return standing.values().stream().sorted(Comparator.comparing(HazardEvent::time)).toList();
    }
  }
}
