package kyojo.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;

/** Who works in the tenants of tests. In sample events {@code staff-1} has signed in. */
public final class Staff {
  private static final String ISSUER = "https://issuer.example";
  private static final int ID_CHARS = 26;

  private Staff() {}

  /** An owner, two clerks and a lecturer: subjects owner-1, staff-1, staff-2 and lecturer-1. */
  public static Roster roster(CommunityId community) {
    return new Roster(
        community,
        1,
        List.of(
            member("owner-1", Role.OWNER),
            member("staff-1", Role.STAFF),
            member("staff-2", Role.STAFF),
            member("lecturer-1", Role.LECTURER)),
        List.of());
  }

  /** A member who is called as their subject. */
  public static Member member(String subject, Role role) {
    String letters = subject.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-HJKMNP-TV-Z]", "");
    String id = "0".repeat(ID_CHARS - letters.length()) + letters;
    return new Member(new MemberId(id), role, subject, Instant.EPOCH, new Person(ISSUER, subject));
  }
}
