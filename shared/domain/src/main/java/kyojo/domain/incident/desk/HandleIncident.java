package kyojo.domain.incident.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.RecordType;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.desk.CaseChange.Refusal;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.IncidentStore.Found;

/** Lets staff change a case, as they were shown it. Thread-safe. */
public final class HandleIncident {
  private final Desk desk;
  private final IncidentStore store;
  private final PrivacyNotices notices;
  private final InstantSource clock;

  public HandleIncident(
      Desk desk, IncidentStore store, PrivacyNotices notices, InstantSource clock) {
    this.desk = desk;
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * What is to be changed.
   *
   * @param version of the case that the caller was shown
   */
  public record Command(Desk.Caller caller, IncidentId incident, long version, CaseChange change) {}

  /** What became of it. */
  public sealed interface Result {
    record Changed(IncidentCase after) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    record Unknown() implements Result {}

    /** Somebody changed it since. */
    record Stale() implements Result {}

    record Refused(Refusal reason) implements Result {}
  }

  public Result change(Command command) {
    return desk.clerk(command.caller())
        .map(clerk -> change(clerk, command))
        .orElseGet(Result.Denied::new);
  }

  private Result change(Desk.Clerk clerk, Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Refusal> fault = command.change().fault(ReportDays.dayOf(now));
    if (fault.isPresent()) {
      return new Result.Refused(fault.get());
    }
    var kept = kept(clerk.community(), command.incident(), now);
    if (kept.isEmpty()) {
      return new Result.Unknown();
    }
    IncidentCase before = kept.get();
    if (before.version() != command.version()) {
      return new Result.Stale();
    }
    clerk.record(AuditAction.INCIDENT_CHANGED, command.incident().value());
    return change(clerk, before, command.change(), now);
  }

  /**
   * Of a duplicate the other report is changed first: whoever is stopped in between does the same
   * again, and it is under the other once.
   */
  private Result change(Desk.Clerk clerk, IncidentCase before, CaseChange change, Instant now) {
    var into = change.into();
    if (into.isPresent() && !merge(clerk, before, into.get(), now)) {
      return new Result.Refused(Refusal.INTO_UNKNOWN);
    }
    IncidentCase after =
        new ChangedCase(before, clerk.member().id(), now).after(change, kept(before));
    if (!store.replace(before, after)) {
      return new Result.Stale();
    }
    before
        .handling()
        .mergedInto()
        .filter(old -> !after.handling().mergedInto().equals(Optional.of(old)))
        .ifPresent(old -> separate(clerk, old, before.incident(), now));
    return new Result.Changed(after);
  }

  private ChangedCase.Kept kept(IncidentCase of) {
    String version = of.intake().notice();
    PrivacyNotice notice =
        notices
            .find(version)
            .orElseThrow(() -> new IllegalStateException("there is no notice " + version));
    return new ChangedCase.Kept(
        kept(notice, RecordType.INCIDENT_CONTACT), kept(notice, RecordType.INCIDENT_ATTACHMENT));
  }

  /** Of what the notice does not speak of it did not promise an earlier end than the report's. */
  private static Duration kept(PrivacyNotice notice, RecordType type) {
    return notice.tells(type) ? notice.retention(type) : Duration.ofDays(Limits.RECORD_DAYS_MAX);
  }

  private boolean merge(Desk.Clerk clerk, IncidentCase duplicate, IncidentId into, Instant now) {
    boolean hasOwn = !duplicate.handling().reports().isEmpty();
    if (into.equals(duplicate.incident()) || hasOwn) {
      return false;
    }
    for (int i = 0; i < DeskLimits.ATTEMPTS_MAX; i++) {
      var target = kept(clerk.community(), into, now);
      if (target.isEmpty() || !takes(target.get())) {
        return false;
      }
      IncidentCase main = target.get();
      if (main.handling().reports().contains(duplicate.incident())
          || store.replace(
              main, new ChangedCase(main, clerk.member().id(), now).with(duplicate.incident()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(IncidentCase main) {
    return main.handling().mergedInto().isEmpty()
        && main.handling().reports().size() < DeskLimits.MERGED_MAX;
  }

  /** A report that is opened again is handled by itself. */
  private void separate(Desk.Clerk clerk, IncidentId main, IncidentId report, Instant now) {
    for (int i = 0; i < DeskLimits.ATTEMPTS_MAX; i++) {
      var target = kept(clerk.community(), main, now);
      if (target.isEmpty()
          || !target.get().handling().reports().contains(report)
          || store.replace(
              target.get(),
              new ChangedCase(target.get(), clerk.member().id(), now).without(report))) {
        return;
      }
    }
  }

  private Optional<IncidentCase> kept(CommunityId community, IncidentId incident, Instant now) {
    return store.find(community, incident) instanceof Found.Kept(IncidentCase found)
            && !found.hasExpired(now)
        ? Optional.of(found)
        : Optional.empty();
  }
}
