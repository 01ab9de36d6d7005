package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * The stretch of a river that a dam holds back, from where the water begins to stand to the dam.
 * All positions are WGS 84 (EPSG:4326), degrees, near the river's course.
 *
 * @param name {@code 白鹤滩水库}
 * @param nameEn {@code Baihetan}
 * @param river its name in {@code rivers.csv}
 * @param tailLon where the backwater ends, at the normal level
 * @param halfWidthMetres from the river's course to the shore, on the average
 * @param normalLevelMetres 正常蓄水位, above sea level
 * @param storageCubicMetres 总库容, in all
 */
public record Reservoir(
    String name,
    String nameEn,
    String river,
    double damLon,
    double damLat,
    double tailLon,
    double tailLat,
    double halfWidthMetres,
    double normalLevelMetres,
    double storageCubicMetres)
    implements Serializable {}
