package kyojo.domain.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.community.CommunityStore;
import kyojo.domain.community.TenantKeys;
import kyojo.domain.identity.Secret;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.RosterStore;

/**
 * Carries a confirmed closing out, a bounded step at each request, so that any owner goes on where
 * another stopped: an archive is made; an owner proves that it opens; archive and tenant are held
 * against each other, and where they differ the archive is made anew; only then the key is
 * destroyed and everything erased. Thread-safe.
 */
public final class CarryOutClosing {
  private final ClosingStore store;
  private final ClosingRights rights;
  private final ExportTenant export;
  private final TenantItems items;
  private final TenantKeys key;
  private final Reception reception;
  private final AuditTrail trail;
  private final InstantSource clock;

  public CarryOutClosing(
      CommunityStore communities,
      ClosingStore store,
      RosterStore rosters,
      TenantItems items,
      ArchiveSealing sealing,
      TenantKeys key,
      AuditTrail trail,
      InstantSource clock) {
    this.store = store;
    this.rights = new ClosingRights(rosters);
    this.export = new ExportTenant(items, store, sealing);
    this.items = items;
    this.key = key;
    this.reception = new Reception(communities);
    this.trail = trail;
    this.clock = clock;
  }

  /** What the owner wants of the step. */
  public sealed interface Step {
    /** Go on with whatever is under way. */
    record GoOn() implements Step {}

    /** Make the archive, from its beginning. */
    record Export(Recipient recipient) implements Step {}

    /** Erase; the proof is in the archive's contents. */
    record Erase(Secret proof) implements Step {}
  }

  /** Does a step. */
  public Outcome step(Caller caller, Step step) {
    Instant now = clock.instant();
    Optional<Closing> closing = store.find(caller.community()).flatMap(c -> c.at(now));
    Optional<Member> member = owner(caller, closing);
    if (member.isEmpty()) {
      return new Outcome.Denied();
    }
    if (closing.isEmpty()) {
      return new Outcome.Unknown();
    }
    return switch (step) {
      case Step.GoOn() -> goOn(closing.get(), now);
      case Step.Export(Recipient recipient) ->
          beginExport(caller, member.get(), closing.get(), recipient, now);
      case Step.Erase(Secret proof) ->
          beginErasing(caller, member.get(), closing.get(), proof, now);
    };
  }

  /** A part of the archive as it is kept: encrypted. */
  public Outcome part(Caller caller, String digest) {
    Optional<Closing> closing = store.find(caller.community());
    if (owner(caller, closing).isEmpty()) {
      return new Outcome.Denied();
    }
    return closing
        .flatMap(there -> store.findPart(caller.community(), digest))
        .<Outcome>map(Outcome.Part::new)
        .orElseGet(Outcome.Unknown::new);
  }

  private Optional<Member> owner(Caller caller, Optional<Closing> closing) {
    return caller.office() == Office.COMMUNITY ? rights.member(caller, closing) : Optional.empty();
  }

  private Outcome beginExport(
      Caller caller, Member member, Closing closing, Recipient recipient, Instant now) {
    if (!closing.phase().isRevocable()) {
      return new Outcome.TooLate();
    }
    if (closing.exportableFrom().filter(from -> !now.isBefore(from)).isEmpty()) {
      return new Outcome.TooEarly();
    }
    note(caller, member, AuditAction.CLOSING_EXPORTED, now);
    // Once more, in case that somebody who confirmed it was cut off.
    reception.stop(caller.community());
    return replace(closing.exporting(recipient, now));
  }

  private Outcome beginErasing(
      Caller caller, Member member, Closing closing, Secret proof, Instant now) {
    return switch (closing.phase()) {
      case ASKED, CONFIRMED, EXPORTING -> new Outcome.TooEarly();
      case EXPORTED -> {
        Archive archive = closing.archive().orElseThrow();
        if (!archive.proof().filter(proof.hash()::equals).isPresent()) {
          yield new Outcome.ProofWrong();
        }
        note(caller, member, AuditAction.CLOSING_CARRIED_OUT, now);
        yield replace(
            now.isBefore(archive.asOf().plus(Duration.ofDays(Limits.CLOSING_ARCHIVE_DAYS)))
                ? closing.checking(now, 0)
                : closing.exporting(archive.recipient(), now));
      }
      case CHECKING, ERASING, ERASED -> Outcome.Shown.of(closing);
    };
  }

  private Outcome goOn(Closing closing, Instant now) {
    return switch (closing.phase()) {
      case ASKED, CONFIRMED, EXPORTED, ERASED -> Outcome.Shown.of(closing);
      case EXPORTING -> replace(export.export(closing, now));
      case CHECKING -> replace(check(closing, now));
      case ERASING -> erase(closing, now);
    };
  }

  private Closing check(Closing closing, Instant now) {
    Archive archive = closing.archive().orElseThrow();
    int to = Math.min(closing.checked() + Limits.CLOSING_PARTS_PER_STEP, archive.all().size());
    if (!export.isRight(closing, closing.checked(), to)) {
      return closing.exporting(archive.recipient(), now);
    }
    return to < archive.all().size()
        ? closing.checking(now, to)
        : closing.erasing(rights.owners(closing.community(), now), now);
  }

  private Outcome erase(Closing closing, Instant now) {
    boolean isSettled = !now.isBefore(closing.settledFrom());
    Erasure before = closing.erasure();
    if (before.isClean() && !isSettled) {
      return Outcome.Shown.of(closing);
    }
    key.destroy(closing.community());
    Erasure after =
        before.after(
            items.erase(
                closing.community(),
                closing.since(),
                before.from(),
                Limits.CLOSING_ERASED_PER_STEP));
    if (!after.isClean() || !isSettled) {
      return replace(closing.with(after));
    }
    reception.end(closing.community());
    return replace(closing.erased(after, now));
  }

  /** Where another was faster, how it stands after the other's step. */
  private Outcome replace(Closing next) {
    return store.replace(next)
        ? Outcome.Shown.of(next)
        : new Outcome.Shown(store.find(next.community()));
  }

  private void note(Caller caller, Member member, AuditAction action, Instant now) {
    trail.add(
        caller.community(),
        AuditEntry.of(now, member, action, caller.community().value(), caller.address()));
  }
}
