package fenghuo.geo;

/**
 * The point of a course nearest to a given one.
 *
 * @param course its number
 * @param place metres from the course's beginning
 * @param metresAway along the WGS 84 ellipsoid from the given point
 */
record CourseFoot(int course, double place, double metresAway) {}
