package fenghuo.model;

/** Why a value is not reliable. */
public enum Cause {
  /** Outside what nature or the instrument allows. */
  RANGE,
  /** Gone up and back at once, as no measured thing does. */
  SPIKE,
  /** Changed by more than it can in the time. */
  STEP,
  /** The same for longer than it can stay so. */
  STUCK,
  /** A counter fell back. */
  RESET,
  /** Unusual, though possible. */
  USUAL,
  /** Observed after it arrived: the source's clock runs ahead. */
  CLOCK,
  /** From a source that proves little alone. */
  TRUST,
  /** It does not go together with another value of the same moment. */
  CONTRADICTION
}
