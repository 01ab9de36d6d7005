package fenghuo.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * An area under a code: the outline of a county, the cell of a township.
 *
 * @param shape polygon or multipolygon, valid, WGS 84 (EPSG:4326), degrees, x is lon; not to be
 *     changed
 */
public record Region(String code, Geometry shape) {}
