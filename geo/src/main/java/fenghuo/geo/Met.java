package fenghuo.geo;

import java.util.List;

/**
 * A township's cell that is reached.
 *
 * @param township code of the township whose cell it is
 * @param metres to its nearest point, along the way by which it is reached: straight, down the
 *     river, along the road
 * @param seconds until what travels that way arrives; 0 where nothing does
 */
public record Met(String township, double metres, double seconds) {

  static List<Met> straight(List<Near> near) {
    return near.stream().map(cell -> new Met(cell.township(), cell.metres(), 0)).toList();
  }

  static List<Met> byWater(List<AlongRiver> along) {
    return along.stream()
        .map(cell -> new Met(cell.township(), cell.metres(), cell.seconds()))
        .toList();
  }
}
