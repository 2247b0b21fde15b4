package kyojo.domain.closing;

/**
 * How far a closing has come. In this order; what is checked and differs goes back to EXPORTING.
 */
public enum Phase {
  /** One has asked; a second person has to confirm. */
  ASKED,
  /** Two agree. Nothing new is taken in; firms still read and erase theirs. */
  CONFIRMED,
  /** The archive is being made. */
  EXPORTING,
  /** The archive is whole, and waits for an owner to show that it opens. */
  EXPORTED,
  /** Archive and tenant are read once more and held against each other. */
  CHECKING,
  /** What the tenant holds is being erased. */
  ERASING,
  /** Nothing is left but this trace and the archive, for as long as Limits says. */
  ERASED;

  /** Whether the closing can still be taken back. */
  public boolean isRevocable() {
    return compareTo(ERASING) < 0;
  }
}
