package fenghuo.rules.formula.earth;

/**
 * Expected intensity of an earthquake at a place: I = A + B M - C lg(R + R0), with a law for each
 * axis. The isoseismals are ellipses with the long axis along the fault.
 *
 * <p>The relations are means, and valid for a point source: nearer than some kilometres they only
 * approach their value above the epicentre, 8.9 for M 6.8, although IX was mapped at Luding 2022.
 *
 * @param along the law along the fault
 * @param across the law across it
 * @param perMagnitude B
 */
public record SeismicIntensity(Axis along, Axis across, double perMagnitude) {

  /**
   * Western (Qinghai-Tibet) zone of China, which covers Liangshan: GB 18306-2015, coefficients as
   * published by Gao Mengtan (ed.), p. 172 [V].
   */
  public static final SeismicIntensity WEST_2015 =
      new SeismicIntensity(new Axis(6.4580, 4.4709, 25), new Axis(3.3682, 3.3119, 9), 1.2746);

  /** Western China before that, Wang Suyun et al. 2000 [K]; to compare with. */
  public static final SeismicIntensity WEST_2000 =
      new SeismicIntensity(new Axis(5.253, 4.164, 26), new Axis(2.019, 2.943, 8), 1.398);

  /** Standard deviation of {@link #WEST_2015}, degrees [V]. */
  public static final double SIGMA_2015 = 0.6636;

  private static final double LEAST = -20; // reached only many millions of kilometres away
  private static final int HALVINGS = 60; // 30 degrees halved until 3e-17

  /**
   * The coefficients of one axis.
   *
   * @param constant A
   * @param slope C
   * @param saturationKm R0
   */
  public record Axis(double constant, double slope, double saturationKm) {
    private double intensity(double source, double distanceKm) {
      return constant + source - slope * Math.log10(distanceKm + saturationKm);
    }

    private double halfAxisKm(double source, double intensity) {
      return Math.pow(10, (constant + source - intensity) / slope) - saturationKm;
    }
  }

  /** Intensity at a distance from the epicentre along the fault. */
  public double alongFault(double magnitude, double distanceKm) {
    return along.intensity(perMagnitude * magnitude, distanceKm);
  }

  /** Intensity at a distance from the epicentre across the fault. */
  public double acrossFault(double magnitude, double distanceKm) {
    return across.intensity(perMagnitude * magnitude, distanceKm);
  }

  /** Intensity at a distance where the strike of the fault is not known: the mean of both axes. */
  public double anyDirection(double magnitude, double distanceKm) {
    return (alongFault(magnitude, distanceKm) + acrossFault(magnitude, distanceKm)) / 2;
  }

  /** Half the long axis of an isoseismal, km; 0 or less where the intensity is not reached. */
  public double longHalfAxisKm(double magnitude, double intensity) {
    return along.halfAxisKm(perMagnitude * magnitude, intensity);
  }

  /** Half the short axis of an isoseismal, km; 0 or less where the intensity is not reached. */
  public double shortHalfAxisKm(double magnitude, double intensity) {
    return across.halfAxisKm(perMagnitude * magnitude, intensity);
  }

  /**
   * Intensity at a place beside a fault of known strike: that of the isoseismal ellipse through it.
   *
   * @param alongKm distance from the epicentre along the strike, km; the sign does not matter
   * @param acrossKm distance from the epicentre across the strike, km; the sign does not matter
   */
  public double beside(double magnitude, double alongKm, double acrossKm) {
    double inside = LEAST;
    double outside = Math.min(alongFault(magnitude, 0), acrossFault(magnitude, 0));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (encloses(magnitude, middle, alongKm, acrossKm)) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  /** How far an intensity can reach in any direction, km; 0 where it is not reached at all. */
  public double reachKm(double magnitude, double intensity) {
    double farther =
        Math.max(longHalfAxisKm(magnitude, intensity), shortHalfAxisKm(magnitude, intensity));
    return Math.max(0, farther);
  }

  private boolean encloses(double magnitude, double intensity, double alongKm, double acrossKm) {
    double longKm = longHalfAxisKm(magnitude, intensity);
    double shortKm = shortHalfAxisKm(magnitude, intensity);
    if (longKm <= 0 || shortKm <= 0) {
      return false;
    }
    return square(alongKm / longKm) + square(acrossKm / shortKm) <= 1;
  }

  private static double square(double x) {
    return x * x;
  }
}
