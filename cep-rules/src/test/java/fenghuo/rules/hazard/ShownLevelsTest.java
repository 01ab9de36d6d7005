package fenghuo.rules.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import fenghuo.model.Arrived;
import fenghuo.model.Cause;
import fenghuo.model.Doubt;
import fenghuo.model.HazardChange;
import fenghuo.model.HazardEvent;
import fenghuo.model.Level;
import fenghuo.model.Located;
import fenghuo.model.Quality;
import fenghuo.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The edges of what an instrument shows: doubt, gaps, silence, ends, and the words for it. */
class ShownLevelsTest {
  private static final Quantity WIND = Quantity.WIND_METRES_PER_SECOND;
  private static final Quantity GUST = Quantity.GUST_METRES_PER_SECOND;
  private static final HazardRule HIGH =
      Instrument.rule(
          """
          lasts: 3h
          holds: 1h
          levels:
            YELLOW: {any: [{value: WIND_METRES_PER_SECOND, reaches: 10}, {value: GUST_METRES_PER_SECOND, reaches: 15}]}
            RED: {value: WIND_METRES_PER_SECOND, reaches: 20}
          """);
  private static final HazardRule LONG =
      Instrument.rule(
          """
          lasts: 3h
          levels:
            RED: {value: VISIBILITY_METRES, falls-to: 50, for: 30m}
          """);
  private static final HazardRule SHORT =
      Instrument.rule(
          """
          lasts: 30m
          levels:
            YELLOW: {value: VISIBILITY_METRES, falls-to: 50, for: 30m}
          """);
  private static final HazardRule CHANGE =
      Instrument.rule(
          """
          lasts: 3h
          levels:
            BLUE: {fall: STAGE_METRES, over: 30m, reaches: 0.5}
            RED: {rise: STAGE_METRES, over: 1h, reaches: 2}
          """);
  private static final HazardRule ENDING =
      Instrument.rule(
          """
          lasts: 3h
          levels:
            BLUE: {value: WATER_DEPTH_METRES, reaches: 0.15}
          ends: {value: WATER_DEPTH_METRES, falls-to: 0.05, for: 20m}
          """);

  @Test
  void aDoubtfulValueAloneRaisesToYellowAtMostButKeepsRed() {
    Site site = new Site(HIGH);
    site.doubtful(0, WIND, 25);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
    site.show(10, WIND, 25);
    assertThat(site.level()).isEqualTo(Level.RED);
    for (int minute = 20; minute <= 300; minute += 10) {
      site.doubtful(minute, WIND, 25);
    }
    assertThat(site.level()).isEqualTo(Level.RED);
  }

  @Test
  void whatMustLastAndWhatChangesIsProvenWithoutWhatIsInDoubt() {
    Site fog = new Site(LONG);
    fog.doubtful(0, Quantity.VISIBILITY_METRES, 40);
    for (int minute = 10; minute <= 30; minute += 10) {
      fog.show(minute, Quantity.VISIBILITY_METRES, 40);
    }
    assertThat(fog.level()).as("20 minutes are certain").isEqualTo(Level.NONE);
    fog.show(40, Quantity.VISIBILITY_METRES, 40);
    assertThat(fog.level()).isEqualTo(Level.RED);

    Site river = new Site(CHANGE);
    river.doubtful(0, Quantity.STAGE_METRES, 8);
    river.show(10, Quantity.STAGE_METRES, 9);
    river.show(20, Quantity.STAGE_METRES, 10.5);
    assertThat(river.level()).as("1.5 m are certain").isEqualTo(Level.NONE);
    river.show(30, Quantity.STAGE_METRES, 11);
    assertThat(river.level()).isEqualTo(Level.RED);
  }

  @Test
  void whatOthersSayAgainstAValueCountsAsLongAsTheySayIt() {
    Site site = new Site(HIGH);
    site.doubt(0, Quality.DOUBTFUL);
    site.show(5, WIND, 25);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
    site.doubt(0, Quality.RELIABLE);
    assertThat(site.level()).isEqualTo(Level.RED);
    site.doubt(0, Quality.DOUBTFUL);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
  }

  @Test
  void aGapBreaksWhatMustLast() {
    Site site = new Site(LONG);
    site.show(0, Quantity.VISIBILITY_METRES, 40);
    site.show(31, Quantity.VISIBILITY_METRES, 40);
    assertThat(site.level()).as("31 minutes apart").isEqualTo(Level.NONE);
    site.show(61, Quantity.VISIBILITY_METRES, 40);
    assertThat(site.level()).as("three reports apart is no gap").isEqualTo(Level.RED);
  }

  @Test
  void whatWasSeenElsewhereDoesNotCountHere() {
    Site site = new Site(SHORT);
    site.show(0, Quantity.VISIBILITY_METRES, 40);
    for (int minute = 20; minute <= 40; minute += 20) {
      site.moved(minute, Quantity.VISIBILITY_METRES, 40);
    }
    assertThat(site.level()).as("20 minutes here").isEqualTo(Level.NONE);
    site.moved(60, Quantity.VISIBILITY_METRES, 40);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
  }

  @Test
  void theReadingBeforeATimeBeginsIsKeptWhenItsMomentIsClosed() {
    Site site = new Site(SHORT);
    site.show(0, Quantity.VISIBILITY_METRES, 40);
    site.show(29, Quantity.VISIBILITY_METRES, 40);
    site.close(31);
    site.show(58, Quantity.VISIBILITY_METRES, 40);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
  }

  @Test
  void aSilentInstrumentIsNotACalmOne() {
    Site site = new Site(HIGH);
    site.show(0, WIND, 12);
    site.show(130, WIND, 1);
    assertThat(site.level()).as("an hour is not seen as yet").isEqualTo(Level.YELLOW);
    site.show(160, WIND, 1);
    site.show(179, WIND, 1);
    assertThat(site.level()).isEqualTo(Level.YELLOW);
    site.show(180, WIND, 1);
    assertThat(site.level()).as("as long as it lasts").isEqualTo(Level.NONE);
  }

  @Test
  void oneOfTwoQuantitiesDoesNotSpeakForTheOther() {
    Site site = new Site(HIGH);
    site.show(0, GUST, 16);
    for (int minute = 10; minute < 180; minute += 10) {
      site.show(minute, WIND, 1);
    }
    assertThat(site.level()).as("nobody knows of the gusts").isEqualTo(Level.YELLOW);
    Site windOnly = new Site(HIGH);
    windOnly.show(0, WIND, 12);
    for (int minute = 10; minute <= 60; minute += 10) {
      windOnly.show(minute, WIND, 1);
    }
    assertThat(windOnly.level()).as("it never told of gusts").isEqualTo(Level.NONE);
  }

  @Test
  void itEndsOnlyWhenTheRuleSaysSo() {
    Site site = new Site(ENDING);
    site.show(0, Quantity.WATER_DEPTH_METRES, 0.2);
    for (int minute = 10; minute <= 600; minute += 10) {
      site.show(minute, Quantity.WATER_DEPTH_METRES, 0.1);
    }
    assertThat(site.level()).isEqualTo(Level.BLUE);
    site.show(610, Quantity.WATER_DEPTH_METRES, 0.05);
    site.show(620, Quantity.WATER_DEPTH_METRES, 0.05);
    assertThat(site.level()).isEqualTo(Level.BLUE);
    site.show(630, Quantity.WATER_DEPTH_METRES, 0.05);
    assertThat(site.level()).isEqualTo(Level.NONE);
    assertThat(site.last().reason().en())
        .isEqualTo("i1: water depth 0.05 m, at most 0.05 m for 20 min, so it is over");
  }

  @Test
  void theWordsSayWhatWasComparedWithWhat() {
    Site wind = new Site(HIGH);
    wind.show(0, GUST, 16.25);
    assertThat(wind.last().reason().zh()).isEqualTo("i1：极大风速 16.25 m/s，达到 15 m/s");
    assertThat(wind.last().measure()).isEqualTo("GUST_METRES_PER_SECOND");
    assertThat(wind.last().readings()).isEqualTo(Map.of(GUST, 16.25));
    Site river = new Site(CHANGE);
    river.show(0, Quantity.STAGE_METRES, 1510.2);
    river.show(30, Quantity.STAGE_METRES, 1509.7);
    assertThat(river.last().reason().zh()).isEqualTo("i1：30分钟内水位下降 0.5 m，达到 0.5 m");
    assertThat(river.last().measure()).isEqualTo("STAGE_METRES/fall/30m");
    assertThat(river.last().value()).isEqualTo(0.5);
    Site fog = new Site(LONG);
    fog.show(0, Quantity.VISIBILITY_METRES, 40);
    fog.show(30, Quantity.VISIBILITY_METRES, 30);
    assertThat(fog.last().reason().en()).isEqualTo("i1: visibility 30 m, at most 50 m for 30 min");
  }

  /** An instrument that reports every ten minutes, and what the rule says of it. */
  private static final class Site {
    private final SourceRevision revision;
    private final List<HazardEvent> events = new ArrayList<>();
    private SourceHistory history = SourceHistory.empty();

    Site(HazardRule rule) {
      this.revision = Instrument.revision(rule, 10);
    }

    void show(int minute, Quantity quantity, double value) {
      take(Instrument.at(minute, quantity, value));
    }

    void doubtful(int minute, Quantity quantity, double value) {
      take(Instrument.doubtful(Instrument.at(minute, quantity, value), List.of(quantity)));
    }

    /** A reading in another township than the others. */
    void moved(int minute, Quantity quantity, double value) {
      Located here = Instrument.at(minute, quantity, value);
      take(new Located(here.observation(), "513433001", here.arrived()));
    }

    void close(int minute) {
      history = revision.closed(history, Instrument.START.plusSeconds(60L * minute).toEpochMilli());
    }

    void doubt(int minute, Quality quality) {
      var from = Instrument.START.plusSeconds(60L * minute);
      var by = new Arrived("test", "t/0@1", from);
      apply(
          revision.take(
              history,
              new Doubt("test", "i1", WIND, from, quality, Cause.NEIGHBOURS, 25, 3, 1, 5, by)));
    }

    private void take(Located report) {
      apply(revision.take(history, report));
    }

    private void apply(SourceRevision.Revised revised) {
      history = revised.history();
      for (HazardChange change : revised.changes()) {
        events.addAll(change.after());
      }
    }

    Level level() {
      return history.now().level();
    }

    HazardEvent last() {
      return events.get(events.size() - 1);
    }
  }
}
