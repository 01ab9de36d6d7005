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
  /** Observed after it arrived, or time and again as long before: the source's clock is wrong. */
  CLOCK,
  /** From a source that proves little alone. */
  TRUST,
  /** It does not go together with another value of the same moment. */
  CONTRADICTION,
  /** An amount of a longer time than anybody knows how it fell in. */
  GAP,
  /** Far from what the stations around report. */
  NEIGHBOURS,
  /** Nothing, where the radar sees much. */
  RADAR
}
