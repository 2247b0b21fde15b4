package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.RecordType;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;

/** A submission that may be stored. */
record Intake(SubmitDiagnosis.Command command, Origin origin, PrivacyNotice notice) {

  /** The diagnosis that it makes, of that moment. */
  Diagnosis diagnosis(Instant time) {
    Instant now = time.truncatedTo(ChronoUnit.MILLIS);
    FirmId firm = command.firm();
    return new Diagnosis(
        command.derivation().diagnosis(firm),
        command.community(),
        firm,
        now,
        now.plus(notice.retention(RecordType.DIAGNOSIS)).truncatedTo(ChronoUnit.SECONDS),
        origin,
        command.channel().originCode(),
        member(),
        command.submission(),
        choice(now));
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
