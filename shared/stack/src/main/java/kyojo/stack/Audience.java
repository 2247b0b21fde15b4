package kyojo.stack;

import java.util.Locale;

/**
 * Who may call a route: {@code Metadata.Audience} of its function in the template, or what {@code
 * Metadata.AudienceOf} says of the route's event.
 */
public enum Audience {
  /** Everybody. */
  PUBLIC,
  /** The holder of a receipt, which travels in a header. */
  RECEIPT,
  /** Whoever has signed in, about themselves alone. */
  SIGNED_IN,
  /** Staff of the community. */
  COMMUNITY,
  /** An owner of the community. */
  OWNER,
  /** Staff of IPA. */
  IPA;

  /**
   * Whether a function of the other may serve this one, too: those who have signed in never share
   * one with others, and nobody another's, but for what they ask about themselves. IPA's functions
   * reach no firm, so that a community's staff may ask them.
   */
  boolean isOfOneTrustWith(Audience other) {
    return this == other
        || (!hasSignedIn() && !other.hasSignedIn())
        || (this == SIGNED_IN && (other == COMMUNITY || other == OWNER))
        || (this == COMMUNITY && other == IPA);
  }

  /** Whether the gateway lets a request through only with a token. */
  public boolean hasSignedIn() {
    return this != PUBLIC && this != RECEIPT;
  }

  /** As the template writes it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
