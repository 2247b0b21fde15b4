package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.DiagnosisStore.FirmDiagnoses;
import kyojo.domain.diagnosis.DiagnosisStore.Sealed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * Whether staff may see a firm that has left something, for all of what it left.
 *
 * @param history the firm's diagnoses; none where it keeps only a list of devices
 * @param end when the last that the firm left ends
 */
record FirmConsent(
    Consents consents, CommunityId community, FirmId firm, List<Diagnosis> history, Instant end) {

  /** Of a firm that has something now. */
  static FirmConsent of(
      Consents consents, CommunityId community, FirmId firm, FirmDiagnoses has, Instant now) {
    return new FirmConsent(
        consents,
        community,
        firm,
        has.lasting(now).stream().map(Sealed::diagnosis).toList(),
        has.end(now).orElseThrow());
  }

  /**
   * The choice in force: the latest of those that lie in diagnoses and the one that is kept. Where
   * that one was erased, the others count as taken back: what it said is not known any more.
   */
  Optional<IdentityConsent> inForce() {
    Optional<IdentityConsent> kept = consents.find(community, firm);
    boolean isErased = kept.equals(Optional.of(IdentityConsent.ERASED));
    Optional<IdentityConsent> latest =
        IdentityConsent.latest(
            Stream.concat(
                kept.filter(_ -> !isErased).stream(),
                history.stream().flatMap(diagnosis -> diagnosis.choice().stream())));
    return isErased ? latest.map(IdentityConsent::takenBack) : latest;
  }

  /** Keeps the choice as the latest. */
  IdentityConsent keep(IdentityConsent choice) {
    IdentityConsent latest = choice.after(inForce());
    set(latest, end);
    return latest;
  }

  /**
   * Adds a diagnosis to the firm's and keeps what is in force then where it is found for each of
   * them. Who is to be seen no more is hidden before the addition, who may be seen is shown after
   * it: broken off in between, too little is shown until the addition is repeated.
   *
   * @param added tells what was added; a repetition has made its choice already
   */
  SubmitDiagnosis.Result keepWith(Diagnosis added, Supplier<SubmitDiagnosis.Result> addition) {
    boolean isRepeated = history.stream().anyMatch(old -> old.id().equals(added.id()));
    Optional<IdentityConsent> before = inForce();
    Optional<IdentityConsent> now =
        isRepeated ? before : added.choice().map(choice -> choice.after(before)).or(() -> before);
    Instant last = added.expiresAt().isAfter(end) ? added.expiresAt() : end;
    now.filter(choice -> !choice.given()).ifPresent(choice -> set(choice, last));
    SubmitDiagnosis.Result result = addition.get();
    if (result instanceof SubmitDiagnosis.Result.Stored) {
      now.filter(IdentityConsent::given).ifPresent(choice -> set(choice, last));
    } else {
      // Nothing was added, such as what was erased before: its choice is none.
      before.filter(IdentityConsent::given).ifPresent(former -> set(former.after(now), last));
    }
    return result;
  }

  private void set(IdentityConsent choice, Instant until) {
    consents.set(community, firm, choice, until);
  }
}
