package fenghuo.jobs.neighbours;

import fenghuo.model.Arrived;
import fenghuo.model.Doubt;
import java.util.HashMap;
import java.util.Map;

/**
 * A station as a tile knows it. It stands where its newest record says; one that does not tell its
 * altitude changes none.
 *
 * @param isHome whether it stands in the tile
 * @param altitude metres; NaN where it is not known
 * @param doubts what was told of its values, by slot
 * @param isLost whether it was told that it is silent while it rains
 * @param arrived its latest record
 */
public record Station(
    String feed,
    String source,
    String township,
    double lon,
    double lat,
    double altitude,
    boolean isHome,
    Said said,
    Map<Long, Doubt> doubts,
    boolean isLost,
    Arrived arrived) {

  static Station of(Saying saying) {
    return new Station(
        saying.feed(),
        saying.source(),
        saying.township(),
        saying.lon(),
        saying.lat(),
        saying.altitude(),
        saying.isHome(),
        Said.nothing(),
        new HashMap<>(),
        false,
        saying.arrived());
  }

  String origin() {
    return feed + "/" + source;
  }

  /** Whether it stands where it stood before. */
  boolean standsWhere(Station before) {
    return lon == before.lon
        && lat == before.lat
        && isHome == before.isHome
        && Double.compare(altitude, before.altitude) == 0;
  }

  /** Where another record of it has it, and with what that says. */
  Station hearing(Saying saying) {
    boolean isNewer = said.isEmpty() || saying.time() >= said.lastTime();
    return new Station(
        feed,
        source,
        isNewer ? saying.township() : township,
        isNewer ? saying.lon() : lon,
        isNewer ? saying.lat() : lat,
        (isNewer && !Double.isNaN(saying.altitude())) || Double.isNaN(altitude)
            ? saying.altitude()
            : altitude,
        isNewer ? saying.isHome() : isHome,
        said.with(saying.time(), saying.value(), saying.cover()),
        doubts,
        isLost && !isNewer,
        isNewer ? saying.arrived() : arrived);
  }

  Station keeping(Said kept) {
    return new Station(
        feed, source, township, lon, lat, altitude, isHome, kept, doubts, isLost, arrived);
  }

  Station lost() {
    return new Station(
        feed, source, township, lon, lat, altitude, isHome, said, doubts, true, arrived);
  }
}
