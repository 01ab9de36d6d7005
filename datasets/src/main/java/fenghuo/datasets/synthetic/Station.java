package fenghuo.datasets.synthetic;

/**
 * One source.
 *
 * @param number among the sources of its fleet, from 0
 * @param name as its reports give it
 * @param site where it is one of several
 * @param lon longitude, WGS 84 (EPSG:4326), degrees
 * @param lat latitude, WGS 84 (EPSG:4326), degrees
 * @param altitude above the sea, m
 * @param seed of all that is its own
 * @param rain that a sound instrument here would measure
 */
record Station(
    Fleet fleet,
    int number,
    String name,
    String site,
    double lon,
    double lat,
    double altitude,
    long seed,
    Rainfall rain) {}
