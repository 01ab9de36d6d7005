package fenghuo.geo.check;

/**
 * How far one of the files lies beside the built-in places, and how far it would if its coordinates
 * were GCJ-02 and converted to WGS 84.
 *
 * @param file {@code cells.geojson}
 * @param compared number of vertices or seats that were compared
 * @param asIs as it stands
 * @param converted after undoing GCJ-02
 */
public record Shift(String file, int compared, Way asIs, Way converted) {
  /** Below this, metres, borders drawn by different hands may differ as well. */
  private static final double NOTICED = 100;

  /** GCJ-02 is what explains at least three quarters of the way. */
  private static final double LEFT = 0.25;

  /**
   * A way over the ground.
   *
   * @param east metres, towards the west below 0
   * @param north metres, towards the south below 0
   */
  public record Way(double east, double north) {

    /** Its length. */
    public double metres() {
      return Math.hypot(east, north);
    }

    /** Where it leads, degrees clockwise from north, in [0, 360). */
    public double azimuthDegrees() {
      return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
    }
  }

  /** Whether it lies so far off that something is wrong with the coordinates. */
  public boolean isMarked() {
    return asIs.metres() >= NOTICED;
  }

  /** Whether the shift is that of GCJ-02. */
  public boolean isGcj02() {
    return isMarked() && converted.metres() <= LEFT * asIs.metres();
  }
}
