package kyojo.domain.membership;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.Limits;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.SecretHash;

/**
 * A place among the staff that waits for somebody.
 *
 * @param secret the trace of what the invited person shows
 */
public record Invitation(
    MemberId id,
    Role role,
    MemberName name,
    Instant createdAt,
    Instant expiresAt,
    SecretHash secret) {

  /** An invitation of this moment, open for {@link Limits#INVITATION_DAYS} days. */
  public static Invitation to(InvitationKey key, Role role, String name, Instant now) {
    Instant createdAt = now.truncatedTo(ChronoUnit.SECONDS);
    return new Invitation(
        key.member(),
        role,
        MemberName.of(name),
        createdAt,
        createdAt.plus(Duration.ofDays(Limits.INVITATION_DAYS)),
        key.secret().hash());
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  Member acceptedBy(Person person, Instant now) {
    return new Member(id, role, name, now.truncatedTo(ChronoUnit.SECONDS), person);
  }
}
