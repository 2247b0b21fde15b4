package kyojo.domain.desk;

/** What became of what staff did to a firm. */
public enum FirmChange {
  DONE,
  /** The caller may not do it here. */
  DENIED,
  /** The tenant has no such firm, or none any more. */
  UNKNOWN
}
