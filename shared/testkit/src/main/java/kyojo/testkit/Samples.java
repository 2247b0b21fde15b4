package kyojo.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.Helpline;
import kyojo.domain.community.Quota;
import kyojo.domain.community.Telephone;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;

/** Things of the domain that several tests need and none of them is about. */
public final class Samples {
  /** The tenant that the sample events name. */
  public static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");

  private static final int QUESTIONS = 25;

  private Samples() {}

  /** A fictitious community. */
  public static Community community(CommunityId id, String name, String... prefectures) {
    return new Community(
        id,
        name,
        "近畿",
        Arrays.stream(prefectures).map(Prefecture::new).toList(),
        true,
        "紹介",
        Colour.DEFAULT,
        new Community.Contact(
            "事務局", Optional.of(new Telephone("06-0000-0000")), Optional.empty(), "平日"),
        List.of(new Helpline(Helpline.Kind.POLICE, "警察", new Telephone("#9110"))),
        List.of("無料相談"),
        "standard-2026-11-28",
        Quota.MAX);
  }

  /** A complete sheet with every answer in it. */
  public static Submission submission(Profile profile) {
    return submission(profile, Identity.EMPTY);
  }

  /** A complete sheet of a firm that says who it is. */
  public static Submission submission(Profile profile, Identity identity) {
    Map<Integer, Answer> answers = new HashMap<>();
    Answer[] choices = {Answer.IMPLEMENTED, Answer.PARTIAL, Answer.NOT_IMPLEMENTED, Answer.UNKNOWN};
    IntStream.rangeClosed(1, QUESTIONS).forEach(n -> answers.put(n, choices[n % choices.length]));
    answers.put(9, Answer.NOT_APPLICABLE);
    return new Submission(
        new QuestionSetId("ipa-jisha-3.1"),
        new Answers(answers),
        profile,
        identity,
        Consent.to("standard-2026-11-28"));
  }

  /** A receipt of a firm that is not there. */
  public static Receipt receipt() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).receipt();
  }

  /** A diagnosis and what opens it. */
  public record Stored(Diagnosis diagnosis, Receipt receipt) {}

  /** A new firm's diagnosis of this moment, stored past what the function under test may do. */
  public static Stored store(DiagnosisStore store, Profile profile, Duration life) {
    return store(store, profile, Identity.EMPTY, life);
  }

  /** As above, of a firm that says who it is. */
  public static Stored store(
      DiagnosisStore store, Profile profile, Identity identity, Duration life) {
    return store(store, submission(profile, identity), life);
  }

  /** As above, of what a firm sends. */
  public static Stored store(DiagnosisStore store, Submission submission, Duration life) {
    Receipt receipt = receipt();
    Diagnosis diagnosis = diagnosis(receipt, submission, Instant.now(), life);
    store.add(diagnosis, receipt.secret().hash());
    return new Stored(diagnosis, receipt);
  }

  /** The same firm's next diagnosis, a second later and all else equal. */
  public static Diagnosis another(DiagnosisStore store, Stored first) {
    Diagnosis before = first.diagnosis();
    return another(store, first, before.submission(), before.submittedAt().plusSeconds(1));
  }

  /** The same firm's diagnosis of another time. */
  public static Diagnosis another(
      DiagnosisStore store, Stored first, Submission submission, Instant submittedAt) {
    Diagnosis diagnosis = diagnosis(first.receipt(), submission, submittedAt, Duration.ofDays(400));
    store.add(diagnosis, first.receipt().secret().hash());
    return diagnosis;
  }

  private static Optional<IdentityConsent> choice(Submission submission, Instant at) {
    return submission
        .consent()
        .shareIdentity()
        .map(given -> new IdentityConsent(given, "identity-2026-11", at));
  }

  private static Diagnosis diagnosis(
      Receipt receipt, Submission submission, Instant submittedAt, Duration life) {
    return new Diagnosis(
        new Derivation(COMMUNITY, "test", IdempotencyKey.random()).diagnosis(receipt.firm()),
        COMMUNITY,
        receipt.firm(),
        submittedAt.truncatedTo(ChronoUnit.MILLIS),
        submittedAt.plus(life).truncatedTo(ChronoUnit.SECONDS),
        Origin.OPEN,
        submission,
        choice(submission, submittedAt));
  }
}
