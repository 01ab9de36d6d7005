package fenghuo.geo;

/**
 * How long a course stays in, or beside, a township's cell.
 *
 * @param township code of the township whose cell it is
 * @param from metres from the course's beginning to where it enters
 * @param to metres from the course's beginning to where it leaves
 */
record Stay(String township, double from, double to) {

  /** Metres along the course between the stay and a place; 0 within it. */
  double metresFrom(double place) {
    return Math.max(0, Math.max(from - place, place - to));
  }
}
