package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;

/**
 * Shows and changes whether a community's staff may see who a firm is, for the holder of its
 * receipt. Thread-safe.
 */
public final class KeepConsent {
  private final Communities communities;
  private final PrivacyNotices notices;
  private final DiagnosisStore diagnoses;
  private final Consents consents;
  private final FirmFacts facts;
  private final InstantSource clock;

  public KeepConsent(
      Communities communities,
      PrivacyNotices notices,
      DiagnosisStore diagnoses,
      Consents consents,
      FirmFacts facts,
      InstantSource clock) {
    this.communities = communities;
    this.notices = notices;
    this.diagnoses = diagnoses;
    this.consents = consents;
    this.facts = facts;
    this.clock = clock;
  }

  /** Whose choice, and by whose right. */
  public record Right(CommunityId community, Receipt receipt) {}

  /** What became of it. */
  public sealed interface Result {
    /** The choice in force; none where the firm never made one. */
    record Kept(Optional<IdentityConsent> consent) implements Result {}

    /** No firm of the community has such a receipt. */
    record ReceiptUnknown() implements Result {}

    /** The community shows other words by now, or none. */
    record WordingOutdated() implements Result {}
  }

  public Result read(Right right) {
    return opened(right)
        .<Result>map(firm -> new Result.Kept(firm.inForce()))
        .orElseGet(Result.ReceiptUnknown::new);
  }

  /**
   * Makes the choice the one in force, at once. Agreeing needs the words that the community shows
   * now; taking back never fails for its words.
   *
   * @param wording the version of the words that the person saw
   */
  public Result change(Right right, boolean given, String wording) {
    Optional<FirmConsent> firm = opened(right);
    if (firm.isEmpty()) {
      facts.settle(right.community(), right.receipt().firm());
      return new Result.ReceiptUnknown();
    }
    if (given && !isShown(right.community(), wording)) {
      return new Result.WordingOutdated();
    }
    IdentityConsent kept = firm.get().keep(new IdentityConsent(given, wording, clock.instant()));
    // All of it may have been erased meanwhile, by somebody who did not see this.
    facts.settle(right.community(), right.receipt().firm());
    return opened(right).isEmpty()
        ? new Result.ReceiptUnknown()
        : new Result.Kept(Optional.of(kept));
  }

  /** What the receipt opens; nothing where it opens nothing. */
  private Optional<FirmConsent> opened(Right right) {
    Instant now = clock.instant();
    FirmId firm = right.receipt().firm();
    return Optional.of(diagnoses.all(right.community(), firm))
        .filter(has -> has.isOpenTo(right.receipt(), now))
        .map(has -> FirmConsent.of(consents, right.community(), firm, has, now));
  }

  private boolean isShown(CommunityId community, String wording) {
    return communities
        .find(community)
        .map(Community::privacyNotice)
        .flatMap(notices::find)
        .flatMap(PrivacyNotice::identityWording)
        .filter(shown -> shown.version().equals(wording))
        .isPresent();
  }
}
