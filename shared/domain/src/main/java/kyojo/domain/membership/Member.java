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
public record Member(MemberId id, Role role, String name, Instant since, Person person) {
  Member with(Role other) {
    return new Member(id, other, name, since, person);
  }
}
