package kyojo.domain.incident.report;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.IncidentStore.Found;

/** Finds a report for the holder of its receipt. Thread-safe. */
final class OpenReport {
  private final IncidentStore store;
  private final InstantSource clock;

  OpenReport(IncidentStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What is made of all of a report, as it is then; or why there is none. Where nothing is made of
   * it, because others came before, it is looked at again.
   */
  ReportResult withAll(ReportRight right, Function<Dossier, Optional<ReportResult>> act) {
    return trying(() ->
        store
            .read(right.community(), right.incident())
            .filter(dossier -> isOpen(right, dossier.found()))
            .map(act)
            .orElseGet(() -> Optional.of(missing(right))));
  }

  /** The same of a case alone. */
  ReportResult withCase(ReportRight right, Function<IncidentCase, Optional<ReportResult>> act) {
    return trying(() ->
        store.find(right.community(), right.incident()) instanceof Found.Kept(var found)
                && isOpen(right, found)
            ? act.apply(found)
            : Optional.of(missing(right)));
  }

  /** Tries again while others come before; what others change again and again is left to them. */
  static ReportResult trying(Supplier<Optional<ReportResult>> attempt) {
    for (int i = 0; i < ReportLimits.TRIES_MAX; i++) {
      Optional<ReportResult> result = attempt.get();
      if (result.isPresent()) {
        return result.get();
      }
    }
    return new ReportResult.Stale();
  }

  private boolean isOpen(ReportRight right, IncidentCase found) {
    return right.opens(found) && !found.hasExpired(clock.instant());
  }

  private ReportResult missing(ReportRight right) {
    return switch (store.find(right.community(), right.incident())) {
      case Found.Erased() -> new ReportResult.Erased();
      case Found.Erasing(var erasing) when right.opens(erasing) -> new ReportResult.Erased();
      case Found.Erasing _, Found.Kept _, Found.None _ -> new ReportResult.ReceiptUnknown();
    };
  }
}
