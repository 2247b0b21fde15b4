package kyojo.domain.community;

/**
 * A number of the region to call when something has happened.
 *
 * @param name who answers there, as people call it
 */
public record Helpline(Kind kind, String name, Telephone telephone) {
  /** Who answers. Names are stable: they are stored. */
  public enum Kind {
    /** The police's desk for cyber crime. */
    POLICE,
    /** Somewhere to ask for advice. */
    CONSULTATION
  }
}
