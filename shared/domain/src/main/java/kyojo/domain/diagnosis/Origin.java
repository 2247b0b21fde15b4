package kyojo.domain.diagnosis;

/** How a firm came to a community. Statistics count only firms of known origin. */
public enum Origin {
  /** By an invitation of the community. */
  INVITATION,
  /** At a seminar. */
  SEMINAR,
  /** Typed in or confirmed by the community's staff. */
  STAFF,
  /** By itself; nobody vouches for it. */
  OPEN
}
