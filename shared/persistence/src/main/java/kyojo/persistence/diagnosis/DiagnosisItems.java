package kyojo.persistence.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore.KeptInventory;
import kyojo.domain.diagnosis.DiagnosisStore.Sealed;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;

/** Turns diagnoses into items and back. What is read is validated again by the domain's types. */
final class DiagnosisItems {
  private DiagnosisItems() {}

  static DiagnosisItem item(Diagnosis diagnosis, SecretHash receipt, IdentitySeal seal) {
    Submission submission = diagnosis.submission();
    Profile profile = submission.profile();
    ItemHead head = head(diagnosis);
    return new DiagnosisItem(
        head,
        diagnosis.submittedAt().toString(),
        submission.questionSet().value(),
        submission.answers().letters(),
        profile.industry().map(Industry::code).orElse(null),
        profile.employees().map(EmployeeBand::id).orElse(null),
        profile.prefecture().map(Prefecture::code).orElse(null),
        null,
        null,
        seal.seal(diagnosis.community(), head.pk(), head.sk(), submission.identity()),
        submission.consent().notice(),
        diagnosis.choice().map(IdentityConsent::given).orElse(null),
        diagnosis.choice().map(IdentityConsent::wording).orElse(null),
        diagnosis.origin().name().toLowerCase(Locale.ROOT),
        diagnosis.originCode().map(OriginCode::value).orElse(null),
        diagnosis.enteredBy().map(MemberId::value).orElse(null),
        null,
        receipt.bytes());
  }

  private static ItemHead head(Diagnosis diagnosis) {
    return new ItemHead(
        Keys.firm(diagnosis.community(), diagnosis.firm()),
        Keys.diagnosis(diagnosis.id()),
        Keys.diagnosesOf(diagnosis.community(), diagnosis.submittedAt()),
        Keys.atTime(diagnosis.submittedAt(), diagnosis.id().value()),
        DiagnosisItem.DIAGNOSIS,
        DiagnosisItem.SCHEMA_VERSION,
        diagnosis.expiresAt().getEpochSecond());
  }

  static DiagnosisItem tombstone(String pk, String sk, Instant forgottenAt) {
    var head = ItemHead.tombstone(pk, sk, forgottenAt.getEpochSecond());
    return new DiagnosisItem(
        head, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null);
  }

  /** The identity sealed anew; nothing where there is nothing to seal. */
  static byte @Nullable [] resealed(DiagnosisItem old, CommunityId community, IdentitySeal seal) {
    return seal.seal(community, old.head().pk(), old.head().sk(), identity(old, community, seal));
  }

  static Sealed sealed(DiagnosisItem item, CommunityId community, FirmId firm, IdentitySeal seal) {
    Instant submittedAt = Instant.parse(requireNonNull(item.submittedAt()));
    var diagnosis =
        new Diagnosis(
            new DiagnosisId(item.head().sk().substring(Keys.DIAGNOSIS_PREFIX.length())),
            community,
            firm,
            submittedAt,
            Instant.ofEpochSecond(item.head().expiresAt()),
            origin(item),
            Optional.ofNullable(item.originCode()).map(OriginCode::new),
            Optional.ofNullable(item.enteredBy()).map(MemberId::new),
            submission(item, identity(item, community, seal)),
            choice(item, submittedAt));
    return new Sealed(
        diagnosis,
        new SecretHash(requireNonNull(item.receiptHash())),
        Optional.ofNullable(item.nextAt()).map(Instant::parse));
  }

  /** That a firm keeps a list of devices, from what such an item has in common with diagnoses. */
  static KeptInventory inventory(DiagnosisItem item) {
    return new KeptInventory(
        new SecretHash(requireNonNull(item.receiptHash())),
        Instant.ofEpochSecond(item.head().expiresAt()),
        origin(item));
  }

  private static Origin origin(DiagnosisItem item) {
    return Origin.valueOf(requireNonNull(item.origin()).toUpperCase(Locale.ROOT));
  }

  private static Submission submission(DiagnosisItem item, Identity identity) {
    return new Submission(
        new QuestionSetId(requireNonNull(item.questionSet())),
        Answers.ofLetters(requireNonNull(item.letters())),
        new Profile(
            Optional.ofNullable(item.industry()).map(Industry::new),
            Optional.ofNullable(item.employees()).map(id -> EmployeeBand.parse(id).orElseThrow()),
            Optional.ofNullable(item.prefecture()).map(Prefecture::new)),
        identity,
        new Consent(requireNonNull(item.notice()), Optional.ofNullable(item.shareIdentity())));
  }

  private static Identity identity(DiagnosisItem item, CommunityId community, IdentitySeal seal) {
    return item.head().schemaVersion() == DiagnosisItem.UNSEALED
        ? new Identity(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(item.corporateNumber()).map(CorporateNumber::new),
            Optional.ofNullable(item.scope()))
        : seal.open(community, item.head().pk(), item.head().sk(), item.identity());
  }

  private static Optional<IdentityConsent> choice(DiagnosisItem item, Instant submittedAt) {
    return Optional.ofNullable(item.shareIdentity())
        .map(given -> new IdentityConsent(given, requireNonNull(item.shareWording()), submittedAt));
  }
}
