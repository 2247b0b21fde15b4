package kyojo.domain.closing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.MemberName;
import kyojo.domain.membership.Role;

/**
 * Somebody who took part in a closing, kept with it when the members are gone.
 *
 * @param name what the member was called then
 * @param at to the second
 */
public record Witness(Office office, MemberId member, MemberName name, Person person, Instant at) {
  public Witness {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  static Witness of(Office office, Member member, Instant at) {
    return new Witness(office, member.id(), member.name(), member.person(), at);
  }

  /** The member that it was. */
  Member asMember() {
    return new Member(member, office == Office.IPA ? Role.IPA : Role.OWNER, name, at, person);
  }
}
