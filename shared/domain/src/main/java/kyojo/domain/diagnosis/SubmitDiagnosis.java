package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.RecordType;
import kyojo.domain.Tombstone;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;

/**
 * Takes a firm's sheet: once for each idempotency key, and into the history of the firm whose
 * receipt is shown. Thread-safe.
 */
public final class SubmitDiagnosis {
  private static final String ROUTE = "POST diagnoses";

  private final Communities communities;
  private final PrivacyNotices notices;
  private final QuestionSets questionSets;
  private final DiagnosisStore store;
  private final Consents consents;
  private final InstantSource clock;

  public SubmitDiagnosis(
      Communities communities,
      PrivacyNotices notices,
      QuestionSets questionSets,
      DiagnosisStore store,
      Consents consents,
      InstantSource clock) {
    this.communities = communities;
    this.notices = notices;
    this.questionSets = questionSets;
    this.store = store;
    this.consents = consents;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param receipt the firm's, where it has one
   */
  public record Command(
      CommunityId community,
      IdempotencyKey key,
      Optional<Receipt> receipt,
      Submission submission) {}

  /** What became of it. */
  public sealed interface Result {
    /**
     * It is stored, now or by the first of several equal requests.
     *
     * @param minted the receipt of the firm that this submission made
     */
    record Stored(Diagnosis diagnosis, AnswerSheet sheet, Optional<Receipt> minted)
        implements Result {}

    record CommunityUnknown() implements Result {}

    /** No firm of the community has such a receipt. */
    record ReceiptUnknown() implements Result {}

    /** The firm has as many diagnoses as it may have. */
    record TooMany() implements Result {}

    /** The submission is not acceptable, for all these reasons. */
    record Refused(List<Refusal> refusals) implements Result {}

    /** The key was used for another submission. */
    record KeyReused() implements Result {}

    /** What was stored under this key has been erased. */
    record Erased() implements Result {}
  }

  /** Why a submission is not acceptable. */
  public sealed interface Refusal {
    record QuestionSetUnknown() implements Refusal {}

    /** The community shows another version of the notice by now. */
    record NoticeOutdated() implements Refusal {}

    /**
     * The community's notice does not speak of names: it takes none, nor a consent to show them.
     */
    record NamesNotTaken() implements Refusal {}

    record BadAnswer(SheetViolation violation) implements Refusal {}
  }

  /** Stores the submission, or says why not. Nothing is stored unless the result is Stored. */
  public Result submit(Command command) {
    return communities
        .find(command.community())
        .map(community -> submit(command, community))
        .orElseGet(Result.CommunityUnknown::new);
  }

  private Result submit(Command command, Community community) {
    Submission submission = command.submission();
    Optional<QuestionSet> set = questionSets.find(submission.questionSet());
    List<Refusal> refusals = refusals(submission, set, community);
    if (set.isEmpty() || !refusals.isEmpty()) {
      return new Result.Refused(refusals);
    }
    var sheet = new AnswerSheet(set.get(), submission.answers());
    return command
        .receipt()
        .map(receipt -> join(command, receipt, sheet, notice(community)))
        .orElseGet(() -> found(command, sheet, notice(community)));
  }

  private List<Refusal> refusals(
      Submission submission, Optional<QuestionSet> set, Community community) {
    var refusals = new ArrayList<Refusal>();
    if (!submission.consent().notice().equals(community.privacyNotice())) {
      refusals.add(new Refusal.NoticeOutdated());
    } else if (needsWording(submission) && notice(community).identityWording().isEmpty()) {
      refusals.add(new Refusal.NamesNotTaken());
    }
    set.ifPresentOrElse(
        known ->
            AnswerSheet.check(known, submission.answers()).stream()
                .map(Refusal.BadAnswer::new)
                .forEach(refusals::add),
        () -> refusals.add(new Refusal.QuestionSetUnknown()));
    return refusals;
  }

  private static boolean needsWording(Submission submission) {
    return submission.identity().hasName() || submission.consent().shareIdentity().isPresent();
  }

  private Result found(Command command, AnswerSheet sheet, PrivacyNotice notice) {
    var derivation = derivation(command);
    Receipt minted = derivation.receipt();
    Diagnosis diagnosis = diagnosis(command, derivation, minted.firm(), notice);
    return store(diagnosis, sheet, minted, Optional.of(minted));
  }

  private Result join(Command command, Receipt receipt, AnswerSheet sheet, PrivacyNotice notice) {
    Diagnosis diagnosis = diagnosis(command, derivation(command), receipt.firm(), notice);
    List<Diagnosis> history =
        store.all(command.community(), receipt.firm()).openTo(receipt, clock.instant());
    if (history.isEmpty()) {
      return new Result.ReceiptUnknown();
    }
    if (history.size() >= Limits.FIRM_DIAGNOSES_MAX
        && history.stream().noneMatch(old -> old.id().equals(diagnosis.id()))) {
      return new Result.TooMany();
    }
    Result result =
        new FirmConsent(consents, history)
            .keepWith(diagnosis, () -> store(diagnosis, sheet, receipt, Optional.empty()));
    if (store.isErased(command.community(), receipt.firm())) {
      // The firm was erased while this was being added; what erased it may not have seen this.
      Instant forgottenAt = Tombstone.forgottenAt(clock.instant());
      consents.erase(command.community(), receipt.firm(), forgottenAt);
      store.erase(diagnosis, forgottenAt);
      return new Result.ReceiptUnknown();
    }
    return result;
  }

  private Result store(
      Diagnosis diagnosis, AnswerSheet sheet, Receipt receipt, Optional<Receipt> minted) {
    return switch (store.add(diagnosis, receipt.secret().hash())) {
      case DiagnosisStore.Addition.Added() -> new Result.Stored(diagnosis, sheet, minted);
      case DiagnosisStore.Addition.AlreadyThere(Diagnosis stored)
          when stored.submission().equals(diagnosis.submission()) ->
          new Result.Stored(stored, sheet, minted);
      case DiagnosisStore.Addition.AlreadyThere(Diagnosis _) -> new Result.KeyReused();
      case DiagnosisStore.Addition.Erased() -> new Result.Erased();
    };
  }

  private static Derivation derivation(Command command) {
    return new Derivation(command.community(), ROUTE, command.key());
  }

  private Diagnosis diagnosis(
      Command command, Derivation derivation, FirmId firm, PrivacyNotice notice) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Diagnosis(
        derivation.diagnosis(firm),
        command.community(),
        firm,
        now,
        now.plus(notice.retention(RecordType.DIAGNOSIS)).truncatedTo(ChronoUnit.SECONDS),
        Origin.OPEN,
        command.submission(),
        choice(command.submission(), notice, now));
  }

  private static Optional<IdentityConsent> choice(
      Submission submission, PrivacyNotice notice, Instant now) {
    return submission
        .consent()
        .shareIdentity()
        .map(given ->
            new IdentityConsent(given, notice.identityWording().orElseThrow().version(), now));
  }

  private PrivacyNotice notice(Community community) {
    return notices
        .find(community.privacyNotice())
        .orElseThrow(() ->
            new IllegalStateException(
                "community " + community.id().value() + " names a notice that is not there"));
  }
}
