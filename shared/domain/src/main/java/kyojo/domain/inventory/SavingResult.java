package kyojo.domain.inventory;

import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.Receipt;

/** What became of a list that somebody wants to keep. */
public sealed interface SavingResult {
  /**
   * It is kept, now or by the first of several equal requests.
   *
   * @param minted the receipt of the firm that this list made
   * @param isNew whether it was stored now
   */
  record Saved(Review.Reviewed reviewed, Optional<Receipt> minted, boolean isNew)
      implements SavingResult {}

  record CommunityUnknown() implements SavingResult {}

  /** The community is being closed, or was. */
  record CommunityClosing() implements SavingResult {}

  /** No firm of the community has such a receipt. */
  record FirmUnknown() implements SavingResult {}

  /** It is not acceptable, for all these reasons. */
  record Refused(List<Refusal> refusals) implements SavingResult {}

  /** The key was used for another list. */
  record KeyReused() implements SavingResult {}

  /** What was stored under this key has been erased. */
  record Erased() implements SavingResult {}

  /** A list is kept, and the request does not say in the place of which version it comes. */
  record VersionMissing() implements SavingResult {}

  /** Another version is kept by now, or none. */
  record Stale() implements SavingResult {}

  /** Why a list is not acceptable. */
  enum Refusal {
    /** The community shows another version of the notice by now. */
    NOTICE_OUTDATED,
    /** The community's notice does not speak of lists of devices: it keeps none. */
    INVENTORIES_NOT_TAKEN,
    /** The community has no such code, or it is not open. */
    CODE_NOT_OPEN
  }
}
