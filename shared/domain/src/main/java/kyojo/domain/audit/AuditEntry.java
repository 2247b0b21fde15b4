package kyojo.domain.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.MemberId;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.MemberName;
import kyojo.domain.membership.Role;

/**
 * One act of somebody who works for a tenant, or of IPA's staff on it: a write, or the reading of a
 * single firm.
 *
 * @param at to the millisecond
 * @param name what the member was called then
 * @param subject the id of what it was done to
 * @param address the internet address it came from
 */
public record AuditEntry(
    Instant at,
    MemberId member,
    Role role,
    MemberName name,
    AuditAction action,
    String subject,
    String address) {
  public AuditEntry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** One whose member's name somebody has just written. */
  public AuditEntry(
      Instant at,
      MemberId member,
      Role role,
      String name,
      AuditAction action,
      String subject,
      String address) {
    this(at, member, role, MemberName.of(name), action, subject, address);
  }

  /** An act of the member. */
  public static AuditEntry of(
      Instant at, Member member, AuditAction action, String subject, String address) {
    return new AuditEntry(at, member.id(), member.role(), member.name(), action, subject, address);
  }
}
