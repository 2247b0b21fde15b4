package kyojo.domain.desk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;

/** Where a community's owner and staff work. Lecturers do not: they see no firm. Thread-safe. */
public final class Desk {
  private static final Set<Role> ROLES = Set.of(Role.OWNER, Role.STAFF);

  private final Access access;
  private final AuditTrail trail;
  private final InstantSource clock;

  public Desk(Access access, AuditTrail trail, InstantSource clock) {
    this.access = access;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Who asks for what tenant.
   *
   * @param address the internet address that it comes from
   */
  public record Caller(CommunityId community, Person person, String address) {}

  /** The caller, where it works here. Nobody works at the desk of a tenant that is not there. */
  public Optional<Clerk> clerk(Caller caller) {
    return access
        .of(caller.community(), caller.person(), ROLES)
        .map(member -> new Clerk(this, caller, member));
  }

  /** A member at work. Only the desk makes one. */
  public static final class Clerk {
    private final Desk desk;
    private final Caller caller;
    private final Member member;

    private Clerk(Desk desk, Caller caller, Member member) {
      this.desk = desk;
      this.caller = caller;
      this.member = member;
    }

    public CommunityId community() {
      return caller.community();
    }

    public Member member() {
      return member;
    }

    /** Puts into the trail what is about to be done. */
    public void record(AuditAction action, String subject) {
      desk.trail.add(
          caller.community(),
          AuditEntry.of(desk.clock.instant(), member, action, subject, caller.address()));
    }
  }
}
