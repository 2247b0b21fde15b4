package kyojo.domain.diagnosis;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Tombstone;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;

/**
 * Lets what is kept of a firm beside its diagnoses and its list of devices end when the last of
 * these ends, and erases it where none is left. Thread-safe.
 */
public final class FirmFacts {
  /** Each attempt but the last met a change by somebody else; more than a few are never met. */
  private static final int ATTEMPTS_MAX = 10;

  private final DiagnosisStore diagnoses;
  private final List<? extends FirmFact> facts;
  private final InstantSource clock;

  public FirmFacts(DiagnosisStore diagnoses, List<? extends FirmFact> facts, InstantSource clock) {
    this.diagnoses = diagnoses;
    this.facts = List.copyOf(facts);
    this.clock = clock;
  }

  /**
   * Settles what the firm has now. Whoever adds or erases a diagnosis, saves or erases a list of
   * devices, or makes a fact calls it afterwards, and so does whoever finds no firm there: the one
   * before may have ended half-way. Of several at once, the one that reads last sees what all have
   * done; it ends with a look that finds nothing to change.
   */
  public void settle(CommunityId community, FirmId firm) {
    for (int attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      // Before the diagnoses: what is made for one that comes now is not as it was seen.
      List<Kept> kept = kept(community, firm);
      if (kept.isEmpty()) {
        return;
      }
      Optional<Instant> end = diagnoses.all(community, firm).end(clock.instant());
      List<Kept> changes = kept.stream().filter(one -> !one.endsAt(end)).toList();
      if (changes.isEmpty()) {
        return;
      }
      // Where somebody else is first, the next look tells what there is to do.
      changes.forEach(one ->
          end.ifPresentOrElse(
              last -> one.fact().endAt(community, firm, one.seen(), last),
              () -> one.fact().erase(community, firm, one.seen(), forgottenAt())));
    }
  }

  private List<Kept> kept(CommunityId community, FirmId firm) {
    return facts.stream()
        .flatMap(fact -> fact.seen(community, firm).map(seen -> new Kept(fact, seen)).stream())
        .toList();
  }

  private Instant forgottenAt() {
    return Tombstone.forgottenAt(clock.instant());
  }

  private record Kept(FirmFact fact, FirmFact.Seen seen) {
    boolean endsAt(Optional<Instant> end) {
      return end.equals(Optional.of(seen.expiresAt()));
    }
  }
}
