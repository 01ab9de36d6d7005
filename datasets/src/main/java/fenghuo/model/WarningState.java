package fenghuo.model;

/** Whether a warning stands. */
public enum WarningState {
  IN_FORCE,
  EXPIRED,
  /** Never was: later evidence took it back. Such a row disappears from the table. */
  WITHDRAWN
}
