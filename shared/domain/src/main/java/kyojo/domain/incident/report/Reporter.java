package kyojo.domain.incident.report;

import java.util.List;
import java.util.Optional;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;

/**
 * Who reports, as far as they say it; it is kept apart from the report, and can be erased alone.
 *
 * @param isMailUnsafe whether somebody else may read the mailbox: then no mail is sent there
 */
public record Reporter(
    Optional<String> firmName,
    Optional<String> name,
    Optional<Telephone> telephone,
    Optional<EmailAddress> mail,
    boolean isMailUnsafe) {
  /** A reporter who says nothing of it. */
  public static final Reporter NONE =
      new Reporter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Whether it tells nothing of anybody. */
  public boolean isAnonymous() {
    return firmName.isEmpty() && name.isEmpty() && telephone.isEmpty() && mail.isEmpty();
  }

  /** Where news may be sent. */
  public Optional<EmailAddress> safeMail() {
    return isMailUnsafe ? Optional.empty() : mail;
  }

  /** All that it says, in one text: two of one text say the same. */
  String text() {
    return List.of(
            firmName,
            name,
            telephone.map(Telephone::value),
            mail.map(EmailAddress::value),
            isMailUnsafe)
        .toString();
  }

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "Reporter[…]";
  }
}
