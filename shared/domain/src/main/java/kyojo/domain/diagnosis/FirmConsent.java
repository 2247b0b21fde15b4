package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;

/**
 * Whether staff may see a firm that has left something, for all of what it left.
 *
 * @param history the firm's diagnoses, one at least
 */
record FirmConsent(Consents consents, List<Diagnosis> history) {

  /**
   * The choice in force: the latest of those that lie in diagnoses and the one that is kept. Where
   * that one was erased, the others count as taken back: what it said is not known any more.
   */
  Optional<IdentityConsent> inForce() {
    Diagnosis any = history.getFirst();
    Optional<IdentityConsent> kept = consents.find(any.community(), any.firm());
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
    set(latest, end(history.stream()));
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
    Instant end = end(Stream.concat(history.stream(), Stream.of(added)));
    now.filter(choice -> !choice.given()).ifPresent(choice -> set(choice, end));
    SubmitDiagnosis.Result result = addition.get();
    if (result instanceof SubmitDiagnosis.Result.Stored) {
      now.filter(IdentityConsent::given).ifPresent(choice -> set(choice, end));
    } else {
      // Nothing was added, such as what was erased before: its choice is none.
      before.filter(IdentityConsent::given).ifPresent(former -> set(former.after(now), end));
    }
    return result;
  }

  private void set(IdentityConsent choice, Instant end) {
    consents.set(history.getFirst().community(), history.getFirst().firm(), choice, end);
  }

  private static Instant end(Stream<Diagnosis> diagnoses) {
    return diagnoses.map(Diagnosis::expiresAt).max(Instant::compareTo).orElseThrow();
  }
}
