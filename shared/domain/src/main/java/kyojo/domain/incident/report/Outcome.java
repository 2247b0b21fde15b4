package kyojo.domain.incident.report;

/** How a case ended. */
public enum Outcome {
  RESOLVED,
  FALSE_ALARM,
  /** Another report is of the same incident. */
  DUPLICATE,
  NO_REPLY,
  TRANSFERRED
}
