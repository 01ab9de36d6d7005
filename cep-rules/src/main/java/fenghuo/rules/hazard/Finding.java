package fenghuo.rules.hazard;

import fenghuo.model.Quantity;
import fenghuo.model.Text;
import java.util.Map;

/**
 * What was compared with what.
 *
 * @param measure as a name for machines
 * @param value what it came to, in the measure's unit
 * @param threshold what it was compared with
 * @param sure how sure the evidence is, in (0, 1]
 * @param why the same for people
 * @param readings that completed the evidence
 */
record Finding(
    String measure,
    double value,
    double threshold,
    double sure,
    Text why,
    Map<Quantity, Double> readings) {}
