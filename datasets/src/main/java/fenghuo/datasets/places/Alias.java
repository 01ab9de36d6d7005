package fenghuo.datasets.places;

import java.io.Serializable;

/**
 * Another name of a township, as bulletins and old reports write it.
 *
 * @param name {@code 峨里坪镇}
 * @param township code of the township meant
 */
public record Alias(String name, String township) implements Serializable {}
