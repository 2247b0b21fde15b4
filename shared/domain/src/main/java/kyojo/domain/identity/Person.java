package kyojo.domain.identity;

import java.util.Optional;

/**
 * Somebody who has signed in: what a token proves, and all that it proves. Two issuers may give the
 * same subject to two people.
 */
public record Person(String issuer, String subject) {
  /** OpenID Connect allows a subject 255 ASCII characters; an issuer is a URL. */
  private static final int CHARS_MAX = 255;

  public Person {
    if (!isText(issuer) || !isText(subject)) {
      throw new IllegalArgumentException("an issuer or a subject is not of its form");
    }
  }

  /** The person, or nothing where issuer or subject are not visible ASCII of a sane length. */
  public static Optional<Person> of(String issuer, String subject) {
    return isText(issuer) && isText(subject)
        ? Optional.of(new Person(issuer, subject))
        : Optional.empty();
  }

  private static boolean isText(String text) {
    return !text.isEmpty()
        && text.length() <= CHARS_MAX
        && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }

  /** Keeps who it is out of logs. */
  @Override
  public String toString() {
    return "Person[…]";
  }
}
