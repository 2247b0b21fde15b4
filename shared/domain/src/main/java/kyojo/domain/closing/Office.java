package kyojo.domain.closing;

/** For whom somebody acts in a closing. */
public enum Office {
  /** For the community, as one of its owners. */
  COMMUNITY,
  /** For IPA, which may ask and confirm, and never sees the archive. */
  IPA
}
