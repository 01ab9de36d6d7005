package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * A county or county-level city.
 *
 * @param code six digits, GB/T 2260: {@code 513433}
 * @param name full Chinese name: {@code 冕宁县}
 */
public record County(String code, String name) implements Serializable {}
