package kyojo.domain.inventory;

import java.time.InstantSource;
import kyojo.domain.Tombstone;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.InventoryStore.Found;
import kyojo.domain.inventory.InventoryStore.Sealed;

/** Shows a firm its list of devices, and erases it, for the holder of its receipt. Thread-safe. */
public final class HoldInventory {
  private final DiagnosisStore diagnoses;
  private final InventoryStore store;
  private final FirmFacts facts;
  private final Review review;
  private final InstantSource clock;

  public HoldInventory(
      DiagnosisStore diagnoses,
      InventoryStore store,
      FirmFacts facts,
      Review review,
      InstantSource clock) {
    this.diagnoses = diagnoses;
    this.store = store;
    this.facts = facts;
    this.review = review;
    this.clock = clock;
  }

  /** Whose list, and by whose right. */
  public record Right(CommunityId community, Receipt receipt) {
    FirmId firm() {
      return receipt.firm();
    }
  }

  /** What became of it. */
  public sealed interface Result {
    /** The list, with what is known of it now. */
    record Shown(Review.Reviewed reviewed) implements Result {}

    /** It is erased by now. */
    record Done() implements Result {}

    /** The firm keeps no list. */
    record NoneKept() implements Result {}

    /** The firm has erased its list. */
    record Erased() implements Result {}

    /** No firm of the community has such a receipt. */
    record ReceiptUnknown() implements Result {}
  }

  /** The list, held against what is known of labels now. */
  public Result read(Right right) {
    return isOpen(right) ? found(right) : new Result.ReceiptUnknown();
  }

  private Result found(Right right) {
    return switch (store.find(right.community(), right.firm())) {
      case Found.Kept(Sealed sealed) when !sealed.inventory().hasExpired(clock.instant()) ->
          new Result.Shown(review.of(sealed.inventory(), clock.instant()));
      case Found.Kept _, Found.None _ -> new Result.NoneKept();
      case Found.Erased _ -> new Result.Erased();
    };
  }

  /**
   * Erases the list at once; what the firm left beside it stays. What goes with the last that a
   * firm left goes after it.
   */
  public Result erase(Right right) {
    if (!isOpen(right)) {
      // An erasure that ended half-way is asked again and finds nothing.
      facts.settle(right.community(), right.firm());
      return new Result.ReceiptUnknown();
    }
    return switch (store.find(right.community(), right.firm())) {
      case Found.Kept _ -> {
        store.erase(right.community(), right.firm(), Tombstone.forgottenAt(clock.instant()));
        facts.settle(right.community(), right.firm());
        yield new Result.Done();
      }
      case Found.None() -> new Result.NoneKept();
      case Found.Erased _ -> new Result.Erased();
    };
  }

  private boolean isOpen(Right right) {
    return diagnoses
        .all(right.community(), right.firm())
        .isOpenTo(right.receipt(), clock.instant());
  }
}
