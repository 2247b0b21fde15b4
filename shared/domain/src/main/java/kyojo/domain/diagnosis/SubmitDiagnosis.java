package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.Tombstone;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.consent.Consents;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.origin.OriginCodeStore;

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
  private final FirmFacts facts;
  private final OriginCodeStore codes;
  private final Succession succession;
  private final InstantSource clock;

  public SubmitDiagnosis(
      Communities communities,
      PrivacyNotices notices,
      QuestionSets questionSets,
      DiagnosisStore store,
      Consents consents,
      FirmFacts facts,
      OriginCodeStore codes,
      InstantSource clock) {
    this.communities = communities;
    this.notices = notices;
    this.questionSets = questionSets;
    this.store = store;
    this.consents = consents;
    this.facts = facts;
    this.codes = codes;
    this.succession = new Succession(store);
    this.clock = clock;
  }

  /** What is asked for. */
  public record Command(
      CommunityId community,
      IdempotencyKey key,
      Whose whose,
      Channel channel,
      Submission submission) {

    /** The firm that it is of, which may not be there yet. */
    public FirmId firm() {
      return whose.firm(derivation());
    }

    Derivation derivation() {
      return new Derivation(community, ROUTE, key);
    }
  }

  /** What became of it. */
  public sealed interface Result {
    /**
     * It is stored, now or by the first of several equal requests.
     *
     * @param minted the receipt of the firm that this submission made
     * @param isNew whether it was stored now
     */
    record Stored(Diagnosis diagnosis, AnswerSheet sheet, Optional<Receipt> minted, boolean isNew)
        implements Result {}

    record CommunityUnknown() implements Result {}

    /** The community is being closed, or was. */
    record CommunityClosing() implements Result {}

    /** No firm of the community has such a receipt. */
    record FirmUnknown() implements Result {}

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

    /** The community has no such code, or it is not open. */
    record CodeNotOpen() implements Refusal {}

    record BadAnswer(SheetViolation violation) implements Refusal {}
  }

  /** Stores the submission, or says why not. Nothing is stored unless the result is Stored. */
  public Result submit(Command command) {
    return communities
        .settings(command.community())
        .map(settings ->
            settings.isReceiving()
                ? submit(command, settings.community())
                : new Result.CommunityClosing())
        .orElseGet(Result.CommunityUnknown::new);
  }

  private Result submit(Command command, Community community) {
    Submission submission = command.submission();
    Optional<QuestionSet> set = questionSets.find(submission.questionSet());
    Optional<Origin> origin = origin(command);
    List<Refusal> refusals = refusals(submission, set, origin, community);
    if (set.isPresent() && origin.isPresent() && refusals.isEmpty()) {
      var sheet = new AnswerSheet(set.get(), submission.answers());
      var intake = new Intake(command, origin.get(), notice(community));
      return keep(command, sheet, intake.diagnosis(clock.instant()));
    }
    return refusals.stream().anyMatch(Refusal.BadAnswer.class::isInstance)
        ? new Result.Refused(refusals)
        : again(command).orElseGet(() -> new Result.Refused(refusals));
  }

  /**
   * What was acceptable when it was stored is answered as it was then, although a code has ended or
   * the notice has changed since.
   */
  private Optional<Result> again(Command command) {
    FirmId firm = command.firm();
    return store
        .find(command.community(), firm, command.derivation().diagnosis(firm))
        .map(DiagnosisStore.Sealed::diagnosis)
        .filter(stored -> isSame(stored, command.submission(), command.channel().originCode()))
        .map(stored -> keep(command, questionSets.sheet(stored.submission()), stored));
  }

  private Result keep(Command command, AnswerSheet sheet, Diagnosis diagnosis) {
    return switch (command.whose()) {
      case Whose.NewFirm() -> found(diagnosis, sheet, command.derivation().receipt());
      case Whose.Holder(Receipt receipt) -> join(diagnosis, sheet, receipt);
    };
  }

  /** Where the firm comes from; nothing where its code is not open. */
  private Optional<Origin> origin(Command command) {
    return switch (command.channel()) {
      case Channel.Open() -> Optional.of(Origin.OPEN);
      case Channel.Staff _ -> Optional.of(Origin.STAFF);
      case Channel.Code(OriginCode code) ->
          codes
              .find(command.community(), code)
              .filter(issued -> issued.isOpen(clock.instant()))
              .map(issued -> issued.terms().origin());
    };
  }

  private List<Refusal> refusals(
      Submission submission,
      Optional<QuestionSet> set,
      Optional<Origin> origin,
      Community community) {
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
    if (origin.isEmpty()) {
      refusals.add(new Refusal.CodeNotOpen());
    }
    return refusals;
  }

  private static boolean needsWording(Submission submission) {
    return submission.identity().hasName() || submission.consent().shareIdentity().isPresent();
  }

  private Result found(Diagnosis diagnosis, AnswerSheet sheet, Receipt minted) {
    return store(diagnosis, sheet, minted.secret().hash(), Optional.of(minted));
  }

  private Result join(Diagnosis diagnosis, AnswerSheet sheet, Receipt receipt) {
    CommunityId community = diagnosis.community();
    FirmId firm = diagnosis.firm();
    Instant now = clock.instant();
    DiagnosisStore.FirmDiagnoses has = store.all(community, firm);
    if (!has.isOpenTo(receipt, now)) {
      return new Result.FirmUnknown();
    }
    List<Diagnosis> history = has.openTo(receipt, now);
    if (history.size() >= Limits.FIRM_DIAGNOSES_MAX
        && history.stream().noneMatch(old -> old.id().equals(diagnosis.id()))) {
      return new Result.TooMany();
    }
    Result result =
        FirmConsent.of(consents, community, firm, has, now)
            .keepWith(
                diagnosis,
                () -> store(diagnosis, sheet, receipt.secret().hash(), Optional.empty()));
    if (succession.settle(community, firm).erased()) {
      takeBack(diagnosis);
      return new Result.FirmUnknown();
    }
    facts.settle(community, firm);
    return result;
  }

  /** The firm was erased meanwhile; what erased it may not have seen what was added. */
  private void takeBack(Diagnosis added) {
    store.erase(added, Tombstone.forgottenAt(clock.instant()));
    facts.settle(added.community(), added.firm());
  }

  private Result store(
      Diagnosis diagnosis, AnswerSheet sheet, SecretHash receipt, Optional<Receipt> minted) {
    return switch (store.add(diagnosis, receipt)) {
      case DiagnosisStore.Addition.Added() -> new Result.Stored(diagnosis, sheet, minted, true);
      case DiagnosisStore.Addition.AlreadyThere(Diagnosis stored)
          when isSame(stored, diagnosis.submission(), diagnosis.originCode()) ->
          new Result.Stored(stored, sheet, minted, false);
      case DiagnosisStore.Addition.AlreadyThere(Diagnosis _) -> new Result.KeyReused();
      case DiagnosisStore.Addition.Erased() -> new Result.Erased();
    };
  }

  private static boolean isSame(
      Diagnosis stored, Submission submission, Optional<OriginCode> code) {
    return stored.submission().equals(submission) && stored.originCode().equals(code);
  }

  private PrivacyNotice notice(Community community) {
    return notices
        .find(community.privacyNotice())
        .orElseThrow(() ->
            new IllegalStateException(
                "community " + community.id().value() + " names a notice that is not there"));
  }
}
