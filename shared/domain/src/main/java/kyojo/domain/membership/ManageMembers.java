package kyojo.domain.membership;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;

/** Lets an owner say who works for the community. Thread-safe. */
public final class ManageMembers {
  private static final String ROUTE = "POST members";

  private final RosterStore rosters;
  private final AuditTrail trail;
  private final InstantSource clock;

  /**
   * @param rosters never remembers: a change is decided on what is stored
   * @param trail hears of a change before it is made; one that another was faster than stands there
   *     too
   */
  public ManageMembers(RosterStore rosters, AuditTrail trail, InstantSource clock) {
    this.rosters = rosters;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Whose right is used, and where.
   *
   * @param address the internet address that the caller uses it from
   */
  public record Right(CommunityId community, Person caller, String address) {}

  /** What became of it. */
  public sealed interface Result {
    /** All members and open invitations as they are now. */
    record Shown(Roster roster) implements Result {}

    /** The invitation is there, now or by the first of several equal requests. */
    record Invited(Invitation invitation, InvitationKey key) implements Result {}

    /** The caller is no owner of this community; it may not exist. */
    record Denied() implements Result {}

    /** Somebody changed the members meanwhile. */
    record Stale() implements Result {}

    /** No such member or invitation. */
    record Unknown() implements Result {}

    /** Nobody would be left who may invite. */
    record LastOwner() implements Result {}

    /** There are as many members and invitations as there may be. */
    record TooMany() implements Result {}

    /** The key was used for another invitation. */
    record KeyReused() implements Result {}

    /** What was made under this key was taken away. */
    record Erased() implements Result {}

    /** Nobody of this tenant has such a role. */
    record RoleUnknown() implements Result {}
  }

  public Result list(Right right) {
    return owned(right).<Result>map(Result.Shown::new).orElseGet(Result.Denied::new);
  }

  /** Makes a place for somebody; whoever shows the key first takes it. */
  public Result invite(Right right, IdempotencyKey key, Role role, String name) {
    if (!Role.of(right.community()).contains(role)) {
      return new Result.RoleUnknown();
    }
    InvitationKey invitationKey = new Derivation(right.community(), ROUTE, key).invitationKey();
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Optional<Roster> roster = owned(right);
      if (roster.isEmpty()) {
        return new Result.Denied();
      }
      Optional<Result> early = replay(roster.get(), invitationKey, role, name);
      if (early.isPresent()) {
        return early.get();
      }
      Invitation invitation = Invitation.to(invitationKey, role, name, clock.instant());
      if (attempt == 0) {
        tell(right, roster.get(), AuditAction.MEMBER_INVITED, invitation.id());
      }
      if (rosters.replace(roster.get().with(invitation))) {
        return new Result.Invited(invitation, invitationKey);
      }
    }
    return new Result.Stale();
  }

  private static Optional<Result> replay(Roster roster, InvitationKey key, Role role, String name) {
    if (roster.isGone(key.member())) {
      return Optional.of(new Result.Erased());
    }
    if (roster.member(key.member()).isPresent()) {
      return Optional.of(new Result.KeyReused());
    }
    Optional<Invitation> there = roster.invitation(key.member());
    if (there.isPresent()) {
      boolean isSame = there.get().role() == role && there.get().name().text().equals(name);
      return Optional.of(isSame ? new Result.Invited(there.get(), key) : new Result.KeyReused());
    }
    return roster.size() < Limits.MEMBERS_MAX
        ? Optional.empty()
        : Optional.of(new Result.TooMany());
  }

  /**
   * Gives a member another role or name.
   *
   * @param version what the owner has seen
   */
  public Result change(Right right, long version, MemberId id, Role role, String name) {
    if (!Role.of(right.community()).contains(role)) {
      return new Result.RoleUnknown();
    }
    return change(
        right,
        version,
        new Act(AuditAction.MEMBER_CHANGED, id),
        roster ->
            roster
                .member(id)
                .map(old -> roster.with(new Member(id, role, name, old.since(), old.person()))));
  }

  /**
   * Takes a member's place, or an invitation, away.
   *
   * @param version what the owner has seen
   */
  public Result remove(Right right, long version, MemberId id) {
    return change(
        right,
        version,
        new Act(AuditAction.MEMBER_REMOVED, id),
        roster ->
            roster.member(id).isPresent() || roster.invitation(id).isPresent()
                ? Optional.of(roster.without(id, clock.instant()))
                : Optional.empty());
  }

  private record Act(AuditAction action, MemberId subject) {}

  private Result change(
      Right right, long version, Act act, Function<Roster, Optional<Roster>> change) {
    Optional<Roster> roster = owned(right);
    if (roster.isEmpty()) {
      return new Result.Denied();
    }
    if (roster.get().version() != version) {
      return new Result.Stale();
    }
    Optional<Roster> next = change.apply(roster.get());
    if (next.isEmpty()) {
      return new Result.Unknown();
    }
    if (!next.get().hasKeeper()) {
      return new Result.LastOwner();
    }
    tell(right, roster.get(), act.action(), act.subject());
    return rosters.replace(next.get()) ? new Result.Shown(next.get()) : new Result.Stale();
  }

  private void tell(Right right, Roster roster, AuditAction action, MemberId subject) {
    Member caller = roster.member(right.caller()).orElseThrow();
    trail.add(
        right.community(),
        AuditEntry.of(clock.instant(), caller, action, subject.value(), right.address()));
  }

  /** The roster without what has ended, where the caller is one who keeps it. */
  private Optional<Roster> owned(Right right) {
    Instant now = clock.instant();
    return rosters
        .find(right.community())
        .filter(
            roster -> roster.member(right.caller()).filter(m -> m.role().isKeeper()).isPresent())
        .map(roster -> roster.tidied(now));
  }
}
