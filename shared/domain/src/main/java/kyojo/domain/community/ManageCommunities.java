package kyojo.domain.community;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.InviteOwner;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;

/**
 * Lets IPA open communities and keep them; what it does on one, the community's own trail tells.
 * Nothing here reaches a firm. Thread-safe.
 */
public final class ManageCommunities {
  private static final String OPEN_ROUTE = "POST communities";
  private static final String INVITE_ROUTE = "POST owner-invitations";

  private final Access access;
  private final CommunityStore communities;
  private final PrivacyNotices notices;
  private final TenantKeys keys;
  private final InviteOwner owners;
  private final AuditTrail trail;
  private final InstantSource clock;

  public ManageCommunities(
      Access access,
      CommunityStore communities,
      PrivacyNotices notices,
      TenantKeys keys,
      InviteOwner owners,
      AuditTrail trail,
      InstantSource clock) {
    this.access = access;
    this.communities = communities;
    this.notices = notices;
    this.keys = keys;
    this.owners = owners;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Who asks.
   *
   * @param address where the request came from
   */
  public record Caller(Person person, String address) {}

  /**
   * An owner's place that waits for somebody.
   *
   * @param name what the owner is called until then
   */
  public record OwnerInvitation(InvitationKey key, String name, Instant expiresAt) {}

  /** What became of it. */
  public sealed interface Result {
    /** The community is open, now or by the first of several equal requests. */
    record Opened(CommunitySettings settings, OwnerInvitation invitation) implements Result {}

    record Changed(CommunitySettings settings) implements Result {}

    record OwnerInvited(OwnerInvitation invitation) implements Result {}

    /** The caller is nobody of IPA's. */
    record Denied() implements Result {}

    record Unknown() implements Result {}

    /** Somebody changed the community meanwhile. */
    record Stale() implements Result {}

    /** No privacy notice has this version. */
    record NoticeUnknown() implements Result {}

    /** There are as many communities, or members of this one, as there may be. */
    record TooMany() implements Result {}

    /** The key was used for something else. */
    record KeyReused() implements Result {}

    /** The invitation made under this key was taken away, or ended with a later one. */
    record Erased() implements Result {}
  }

  /**
   * Opens a community. Its profile, by which it is found, is written last: a request that failed
   * half-way has opened nothing, and the same one sent again completes it.
   *
   * @param owner what its first owner is called
   */
  public Result open(Caller caller, IdempotencyKey key, CommunityDraft draft, String owner) {
    return asIpa(
        caller,
        member -> {
          if (notices.find(draft.privacyNotice()).isEmpty()) {
            return new Result.NoticeUnknown();
          }
          var derivation = new Derivation(CommunityId.IPA, OPEN_ROUTE, key);
          var opening = new Opening(draft, owner);
          Optional<CommunitySettings> there = communities.find(derivation.community());
          if (there.isPresent()) {
            return again(there.get(), opening, derivation);
          }
          if (communities.all().size() >= Limits.COMMUNITIES_MAX) {
            return new Result.TooMany();
          }
          // Trail and roster name people, which is encrypted.
          keys.create(derivation.community());
          note(derivation.community(), caller, member, AuditAction.COMMUNITY_OPENED);
          return begin(derivation, opening);
        });
  }

  private Result begin(Derivation derivation, Opening opening) {
    return switch (owners.invite(
        derivation.community(), derivation.invitationKey(), opening.owner())) {
      case InviteOwner.Result.Invited(Invitation invitation) ->
          store(opening, derivation, invitation.createdAt());
      case InviteOwner.Result.Taken(Member member) -> store(opening, derivation, member.since());
      case InviteOwner.Result.KeyReused() -> new Result.KeyReused();
      case InviteOwner.Result.Erased() -> new Result.Erased();
      case InviteOwner.Result.TooMany() -> new Result.TooMany();
    };
  }

  private Result store(Opening opening, Derivation derivation, Instant openedAt) {
    CommunitySettings first = first(opening, derivation, openedAt);
    return communities.replace(first) ? opened(first, opening, derivation) : new Result.KeyReused();
  }

  /** The same answer to the same request, whatever the community has become since. */
  private static Result again(CommunitySettings there, Opening opening, Derivation derivation) {
    CommunitySettings first = first(opening, derivation, there.openedAt());
    boolean isSame =
        there.opening().isPresent()
            ? there.opening().equals(first.opening())
            : CommunityDraft.of(there.community()).equals(opening.draft());
    return isSame ? opened(first, opening, derivation) : new Result.KeyReused();
  }

  private static CommunitySettings first(Opening opening, Derivation derivation, Instant openedAt) {
    return new CommunitySettings(
        opening.draft().as(derivation.community(), false),
        State.OPEN,
        openedAt,
        1,
        Optional.of(opening.trace(derivation)));
  }

  private static Result opened(CommunitySettings settings, Opening opening, Derivation derivation) {
    InvitationKey key = derivation.invitationKey();
    var first = Invitation.to(key, Role.OWNER, opening.owner(), settings.openedAt());
    return new Result.Opened(settings, invitation(key, first));
  }

  /**
   * Changes what is said of a community.
   *
   * @param version what the caller has seen
   */
  public Result change(Caller caller, CommunityId id, long version, CommunityChange change) {
    return asIpa(
        caller,
        member -> {
          Optional<CommunitySettings> before = open(id);
          if (before.isEmpty()) {
            return new Result.Unknown();
          }
          if (before.get().version() != version) {
            return new Result.Stale();
          }
          Community next = change.of(before.get().community());
          if (notices.find(next.privacyNotice()).isEmpty()) {
            return new Result.NoticeUnknown();
          }
          note(id, caller, member, AuditAction.COMMUNITY_CHANGED);
          CommunitySettings changed = before.get().with(next);
          return communities.replace(changed) ? new Result.Changed(changed) : new Result.Stale();
        });
  }

  /** Invites one more owner, where nobody of the community can. */
  public Result inviteOwner(Caller caller, CommunityId id, IdempotencyKey key, String name) {
    return asIpa(
        caller,
        member -> {
          if (open(id).isEmpty()) {
            return new Result.Unknown();
          }
          InvitationKey invitation = new Derivation(id, INVITE_ROUTE, key).invitationKey();
          note(id, caller, member, AuditAction.OWNER_INVITED);
          return switch (owners.invite(id, invitation, name)) {
            case InviteOwner.Result.Invited(Invitation made) ->
                new Result.OwnerInvited(invitation(invitation, made));
            case InviteOwner.Result.Taken(Member taken) -> new Result.KeyReused();
            case InviteOwner.Result.KeyReused() -> new Result.KeyReused();
            case InviteOwner.Result.Erased() -> new Result.Erased();
            case InviteOwner.Result.TooMany() -> new Result.TooMany();
          };
        });
  }

  private Result asIpa(Caller caller, Function<Member, Result> act) {
    return access
        .of(CommunityId.IPA, caller.person(), Set.of(Role.IPA))
        .map(act)
        .orElseGet(Result.Denied::new);
  }

  private Optional<CommunitySettings> open(CommunityId id) {
    return communities.find(id).filter(settings -> settings.state() != State.CLOSED);
  }

  private static OwnerInvitation invitation(InvitationKey key, Invitation made) {
    return new OwnerInvitation(key, made.name().text(), made.expiresAt());
  }

  /** Before the act, so that nothing is done that the community cannot read of. */
  private void note(CommunityId id, Caller caller, Member member, AuditAction action) {
    trail.add(id, AuditEntry.of(clock.instant(), member, action, id.value(), caller.address()));
  }
}
