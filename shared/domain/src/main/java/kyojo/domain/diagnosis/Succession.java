package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kyojo.domain.diagnosis.DiagnosisStore.FirmDiagnoses;
import kyojo.domain.diagnosis.DiagnosisStore.Sealed;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;

/**
 * Keeps on each diagnosis of a firm when the firm's next one came, so that a list can tell the
 * latest of each firm. Whatever ended half-way is mended by the next who settles the firm.
 * Thread-safe.
 */
public final class Succession {
  /** Two phones of one firm at once are rare, and each attempt lets one of them through. */
  private static final int ATTEMPTS_MAX = 10;

  private final DiagnosisStore store;

  public Succession(DiagnosisStore store) {
    this.store = store;
  }

  /**
   * Settles what the firm has now, and says what that is. Whoever adds or erases calls it
   * afterwards: of several at once, the one that reads last sees what all have done. It ends with a
   * look that finds nothing to change: a change may have met a state that was gone already.
   */
  public FirmDiagnoses settle(CommunityId community, FirmId firm) {
    return settle(community, firm, _ -> true);
  }

  /** Settles the others as if that diagnosis were gone already. */
  public void settleWithout(CommunityId community, FirmId firm, DiagnosisId gone) {
    settle(community, firm, id -> !id.equals(gone));
  }

  private FirmDiagnoses settle(CommunityId community, FirmId firm, Predicate<DiagnosisId> isThere) {
    FirmDiagnoses all = store.all(community, firm);
    for (int attempt = 0; attempt < ATTEMPTS_MAX && !all.erased(); attempt++) {
      List<Change> changes = changes(all.sealed(), isThere);
      if (changes.isEmpty()) {
        return all;
      }
      changes.forEach(this::apply);
      all = store.all(community, firm);
    }
    return all;
  }

  private boolean apply(Change change) {
    return store.markNext(change.of().diagnosis(), change.of().nextAt(), change.nextAt());
  }

  private static List<Change> changes(List<Sealed> sealed, Predicate<DiagnosisId> isThere) {
    List<Sealed> ordered =
        sealed.stream()
            .filter(item -> isThere.test(item.diagnosis().id()))
            .sorted(
                Comparator.comparing((Sealed item) -> item.diagnosis().submittedAt())
                    .thenComparing(item -> item.diagnosis().id().value()))
            .toList();
    var changes = new ArrayList<Change>();
    for (int i = 0; i < ordered.size(); i++) {
      Optional<Instant> next =
          i + 1 < ordered.size()
              ? Optional.of(ordered.get(i + 1).diagnosis().submittedAt())
              : Optional.empty();
      if (!ordered.get(i).nextAt().equals(next)) {
        changes.add(new Change(ordered.get(i), next));
      }
    }
    return changes;
  }

  private record Change(Sealed of, Optional<Instant> nextAt) {}
}
