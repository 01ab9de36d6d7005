package fenghuo.rules.formula.fire;

/**
 * One kind of fuel lying on the ground, in the units of the papers.
 *
 * @param load oven-dry, lb/ft²
 * @param surface to volume of its pieces, 1/ft
 * @param depth of the bed, ft
 * @param extinction moisture at which nothing spreads, share of the dry weight
 */
public record FuelBed(double load, double surface, double depth, double extinction) {

  public FuelBed {
    if (!(load > 0 && surface > 0 && depth > 0 && extinction > 0)) {
      throw new IllegalArgumentException(
          "no such fuel: %s lb/ft², %s 1/ft, %s ft, %s"
              .formatted(load, surface, depth, extinction));
    }
  }
}
