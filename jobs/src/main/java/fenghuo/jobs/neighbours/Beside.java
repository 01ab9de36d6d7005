package fenghuo.jobs.neighbours;

/** Beside what a station is looked at. */
public enum Beside {
  /** The stations around it. */
  STATIONS(1),
  /** The cell of the radar's grid over it. */
  RADAR(0.1);

  /** Of a tile in which that is done, degrees: some hundred stations, or cells. */
  final double degrees;

  Beside(double degrees) {
    this.degrees = degrees;
  }
}
