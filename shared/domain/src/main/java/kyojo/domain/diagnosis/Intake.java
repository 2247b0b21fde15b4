package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.RecordType;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;

/** A submission that may be stored. */
record Intake(
    SubmitDiagnosis.Command command, AnswerSheet sheet, Origin origin, PrivacyNotice notice) {

  /** The diagnosis that it makes of the firm, of that moment. */
  Diagnosis diagnosis(FirmId firm, Instant time) {
    Instant now = time.truncatedTo(ChronoUnit.MILLIS);
    return new Diagnosis(
        command.derivation().diagnosis(firm),
        command.community(),
        firm,
        now,
        now.plus(notice.retention(RecordType.DIAGNOSIS)).truncatedTo(ChronoUnit.SECONDS),
        origin,
        code(),
        member(),
        command.submission(),
        choice(now));
  }

  private Optional<OriginCode> code() {
    return command.channel() instanceof Channel.Code(OriginCode code)
        ? Optional.of(code)
        : Optional.empty();
  }

  private Optional<MemberId> member() {
    return command.channel() instanceof Channel.Staff(MemberId member)
        ? Optional.of(member)
        : Optional.empty();
  }

  private Optional<IdentityConsent> choice(Instant now) {
    return command
        .submission()
        .consent()
        .shareIdentity()
        .map(given ->
            new IdentityConsent(given, notice.identityWording().orElseThrow().version(), now));
  }
}
