package kyojo.domain.closing;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.RosterStore;

/**
 * Lets one person ask for a community's closing, and a second confirm it. One of the two is an
 * owner; the other an owner too, or IPA. Thread-safe.
 */
public final class AskClosing {
  private final CommunityStore communities;
  private final ClosingStore store;
  private final ClosingRights rights;
  private final Reception reception;
  private final AuditTrail trail;
  private final InstantSource clock;

  public AskClosing(
      CommunityStore communities,
      ClosingStore store,
      RosterStore rosters,
      AuditTrail trail,
      InstantSource clock) {
    this.communities = communities;
    this.store = store;
    this.rights = new ClosingRights(rosters);
    this.reception = new Reception(communities);
    this.trail = trail;
    this.clock = clock;
  }

  /** How the closing stands. */
  public Outcome show(Caller caller) {
    Optional<Closing> closing = current(caller);
    return rights.member(caller, closing).isPresent()
        ? new Outcome.Shown(closing)
        : new Outcome.Denied();
  }

  /** Asks for it. */
  public Outcome ask(Caller caller) {
    Optional<Closing> stored = store.find(caller.community());
    Optional<Closing> closing = stored.flatMap(c -> c.at(clock.instant()));
    Optional<Member> member = rights.member(caller, closing);
    if (member.isEmpty()) {
      return new Outcome.Denied();
    }
    if (closing.isPresent()) {
      boolean isOwn = closing.get().askedBy().person().equals(caller.person());
      return isOwn ? new Outcome.Shown(closing) : new Outcome.AskedAlready();
    }
    if (communities.find(caller.community()).filter(CommunitySettings::isReceiving).isEmpty()) {
      return new Outcome.Unknown();
    }
    var witness = Witness.of(caller.office(), member.get(), clock.instant());
    note(caller, member.get(), AuditAction.CLOSING_ASKED);
    long version = stored.map(Closing::version).orElse(0L) + 1;
    return replace(Closing.asked(caller.community(), version, witness));
  }

  /**
   * Confirms it; from a minute on at the latest the community takes nothing new in.
   *
   * @param withoutWaiting whether the days of waiting are forgone, which can be said later too
   */
  public Outcome confirm(Caller caller, boolean withoutWaiting) {
    Optional<Closing> closing = current(caller);
    Optional<Member> member = rights.member(caller, closing);
    if (member.isEmpty()) {
      return new Outcome.Denied();
    }
    if (closing.isEmpty()) {
      return new Outcome.Unknown();
    }
    return confirm(caller, member.get(), closing.get(), withoutWaiting);
  }

  private Outcome confirm(Caller caller, Member member, Closing closing, boolean withoutWaiting) {
    if (isNoSecond(caller, closing.askedBy())) {
      return new Outcome.SecondPersonNeeded();
    }
    return switch (closing.phase()) {
      case ASKED -> {
        var witness = Witness.of(caller.office(), member, clock.instant());
        note(caller, member, AuditAction.CLOSING_CONFIRMED);
        reception.stop(caller.community());
        yield replace(closing.confirmed(witness, withoutWaiting));
      }
      case CONFIRMED ->
          withoutWaiting && !closing.withoutWaiting()
              ? hurry(caller, member, closing)
              : Outcome.Shown.of(closing);
      case EXPORTING, EXPORTED, CHECKING, ERASING, ERASED -> Outcome.Shown.of(closing);
    };
  }

  private Outcome hurry(Caller caller, Member member, Closing closing) {
    note(caller, member, AuditAction.CLOSING_HURRIED);
    return replace(closing.confirmed(closing.confirmedBy().orElseThrow(), true));
  }

  private static boolean isNoSecond(Caller caller, Witness first) {
    return first.person().equals(caller.person())
        || (caller.office() == Office.IPA && first.office() == Office.IPA);
  }

  /** Takes it back, while nothing has been erased; done again, it makes sure. */
  public Outcome takeBack(Caller caller) {
    for (int attempt = 0; attempt < Limits.ROSTER_ATTEMPTS_MAX; attempt++) {
      Optional<Closing> closing = current(caller);
      Optional<Member> member = rights.member(caller, closing);
      if (member.isEmpty()) {
        return new Outcome.Denied();
      }
      if (closing.isPresent() && !closing.get().phase().isRevocable()) {
        return new Outcome.TooLate();
      }
      closing.ifPresent(there -> note(caller, member.get(), AuditAction.CLOSING_TAKEN_BACK));
      if (closing.isEmpty() || store.remove(closing.get())) {
        reception.resume(caller.community());
        return new Outcome.Shown(Optional.empty());
      }
    }
    throw new IllegalStateException("the closing changed at every attempt");
  }

  private Outcome replace(Closing next) {
    return store.replace(next)
        ? Outcome.Shown.of(next)
        : new Outcome.Shown(store.find(next.community()).flatMap(c -> c.at(clock.instant())));
  }

  private Optional<Closing> current(Caller caller) {
    return store.find(caller.community()).flatMap(closing -> closing.at(clock.instant()));
  }

  private void note(Caller caller, Member member, AuditAction action) {
    trail.add(
        caller.community(),
        AuditEntry.of(
            clock.instant(), member, action, caller.community().value(), caller.address()));
  }
}
