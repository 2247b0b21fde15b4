package kyojo.domain.membership;

import java.time.Instant;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;

/**
 * Somebody who works for a community.
 *
 * @param name as those who invited them call them
 * @param since to the second
 */
public record Member(MemberId id, Role role, MemberName name, Instant since, Person person) {
  /** One whose name somebody has just written. */
  public Member(MemberId id, Role role, String name, Instant since, Person person) {
    this(id, role, MemberName.of(name), since, person);
  }

  Member with(Role other) {
    return new Member(id, other, name, since, person);
  }
}
