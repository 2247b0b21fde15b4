package kyojo.domain.inventory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Tombstone;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.DiagnosisStore.FirmDiagnoses;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.inventory.InventoryStore.Found;
import kyojo.domain.inventory.InventoryStore.Sealed;
import kyojo.domain.origin.OriginCodeStore;

/**
 * Keeps a firm's list of devices: for a firm that has something in the community under its receipt,
 * else it makes the firm, once for each idempotency key. Thread-safe.
 */
public final class SaveInventory {
  private static final String ROUTE = "PUT inventory";

  private final Communities communities;
  private final PrivacyNotices notices;
  private final DiagnosisStore diagnoses;
  private final InventoryStore store;
  private final FirmFacts facts;
  private final OriginCodeStore codes;
  private final Review review;
  private final InstantSource clock;

  public SaveInventory(
      Communities communities,
      PrivacyNotices notices,
      DiagnosisStore diagnoses,
      InventoryStore store,
      FirmFacts facts,
      OriginCodeStore codes,
      Review review,
      InstantSource clock) {
    this.communities = communities;
    this.notices = notices;
    this.diagnoses = diagnoses;
    this.store = store;
    this.facts = facts;
    this.codes = codes;
    this.review = review;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param version that of the list in whose place it comes; nothing for a firm's first
   */
  public record Command(
      CommunityId community,
      IdempotencyKey key,
      Whose whose,
      Optional<Long> version,
      Channel channel,
      InventoryDraft draft) {
    Derivation derivation() {
      return new Derivation(community, ROUTE, key);
    }

    /** The trace of all that is said, by which a repetition is known. */
    SecretHash said() {
      return derivation()
          .trace(draft.text() + channel.originCode().map(OriginCode::value).orElse(""));
    }
  }

  /** Keeps the list, or says why not. Nothing is stored unless the result is Saved. */
  public SavingResult save(Command command) {
    return communities
        .settings(command.community())
        .map(settings ->
            settings.isReceiving()
                ? save(command, settings.community())
                : new SavingResult.CommunityClosing())
        .orElseGet(SavingResult.CommunityUnknown::new);
  }

  private SavingResult save(Command command, Community community) {
    var intake = InventoryIntake.of(command, community, notices, codes, clock.instant());
    List<SavingResult.Refusal> refusals = intake.refusals();
    return switch (command.whose()) {
      case Whose.NewFirm() ->
          refusals.isEmpty()
              ? found(intake)
              : again(command).orElseGet(() -> new SavingResult.Refused(refusals));
      case Whose.Holder(Receipt receipt) ->
          refusals.isEmpty() ? keep(intake, receipt) : new SavingResult.Refused(refusals);
    };
  }

  private SavingResult found(InventoryIntake intake) {
    Receipt receipt = intake.command().derivation().receipt();
    var first = intake.inventory(receipt.firm(), Optional.empty(), review, clock.instant());
    var sealed = new Sealed(first, receipt.secret().hash(), Optional.of(intake.command().said()));
    return switch (store.found(sealed)) {
      case InventoryStore.Addition.Added() -> saved(first, Optional.of(receipt), true);
      case InventoryStore.Addition.AlreadyThere(Sealed stored) ->
          stored.said().equals(sealed.said())
              ? saved(stored.inventory(), Optional.of(receipt), false)
              : new SavingResult.KeyReused();
      case InventoryStore.Addition.Erased() -> new SavingResult.Erased();
    };
  }

  /** What was acceptable when it made the firm is answered again, whatever has changed since. */
  private Optional<SavingResult> again(Command command) {
    Receipt receipt = command.derivation().receipt();
    return store.find(command.community(), receipt.firm()) instanceof Found.Kept(Sealed stored)
            && stored.said().equals(Optional.of(command.said()))
        ? Optional.of(saved(stored.inventory(), Optional.of(receipt), false))
        : Optional.empty();
  }

  private SavingResult keep(InventoryIntake intake, Receipt receipt) {
    CommunityId community = intake.command().community();
    FirmDiagnoses has = diagnoses.all(community, receipt.firm());
    if (!has.isOpenTo(receipt, clock.instant())) {
      // An erasure that ended half-way is asked again and finds nothing.
      facts.settle(community, receipt.firm());
      return new SavingResult.FirmUnknown();
    }
    InventoryIntake known = intake.knownBy(has);
    return switch (store.find(community, receipt.firm())) {
      case Found.Kept(Sealed old) when !old.inventory().hasExpired(clock.instant()) ->
          replace(known, old);
      case Found.Kept(Sealed old) -> add(known, receipt, old.inventory().version());
      case Found.Erased(long version) -> add(known, receipt, version);
      case Found.None() -> add(known, receipt, 0);
    };
  }

  /** A version is given once: whoever saw one that was erased is told, and overwrites nothing. */
  private SavingResult add(InventoryIntake intake, Receipt receipt, long version) {
    if (intake.command().version().isPresent()) {
      return new SavingResult.Stale();
    }
    var list = intake.inventory(receipt.firm(), Optional.empty(), review, clock.instant());
    var next = new Sealed(list.following(version), receipt.secret().hash(), Optional.empty());
    return kept(intake, next.inventory(), store.add(next));
  }

  private SavingResult replace(InventoryIntake intake, Sealed old) {
    Inventory before = old.inventory();
    Optional<Long> version = intake.command().version();
    // A repetition of the request that made it, which may have ended half-way.
    if (version.map(seen -> seen + 1 == before.version()).orElse(true)
        && intake.command().draft().isOf(before)) {
      return settled(before, false);
    }
    if (version.isEmpty()) {
      return new SavingResult.VersionMissing();
    }
    if (version.get() != before.version()) {
      return new SavingResult.Stale();
    }
    var next = intake.inventory(before.firm(), Optional.of(before), review, clock.instant());
    return kept(intake, next, store.replace(new Sealed(next, old.receipt(), old.said())));
  }

  private SavingResult kept(InventoryIntake intake, Inventory next, boolean isPut) {
    return isPut
        ? settled(next, true)
        : store
            .stored(next, intake.command().draft())
            .map(same -> settled(same, false))
            .orElseGet(SavingResult.Stale::new);
  }

  /** What erased the firm meanwhile may not have seen what was saved; then it is taken back. */
  private SavingResult settled(Inventory saved, boolean isNew) {
    CommunityId community = saved.community();
    boolean isErased = diagnoses.isErased(community, saved.firm());
    if (isErased) {
      store.erase(community, saved.firm(), Tombstone.forgottenAt(clock.instant()));
    }
    facts.settle(community, saved.firm());
    return isErased ? new SavingResult.FirmUnknown() : saved(saved, Optional.empty(), isNew);
  }

  private SavingResult saved(Inventory inventory, Optional<Receipt> minted, boolean isNew) {
    return new SavingResult.Saved(review.of(inventory, clock.instant()), minted, isNew);
  }
}
