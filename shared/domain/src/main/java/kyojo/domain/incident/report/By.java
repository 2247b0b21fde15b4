package kyojo.domain.incident.report;

/** Who said something. */
public enum By {
  REPORTER,
  /** Staff of the community, also where they type in what was told on the telephone. */
  STAFF
}
