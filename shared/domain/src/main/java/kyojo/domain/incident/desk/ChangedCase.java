package kyojo.domain.incident.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Activity;
import kyojo.domain.incident.report.IncidentCase.Ends;
import kyojo.domain.incident.report.IncidentCase.Handling;
import kyojo.domain.incident.report.IncidentCase.Judgement;

/** A case as it is after staff did something. */
final class ChangedCase {
  private final IncidentCase before;
  private final MemberId member;
  private final Instant now;

  ChangedCase(IncidentCase before, MemberId member, Instant now) {
    this.before = before;
    this.member = member;
    this.now = now;
  }

  /**
   * How long what identifies people is kept after a case is closed, by the notice it came under.
   */
  record Kept(Duration contact, Duration attachments) {}

  IncidentCase after(CaseChange change, Kept kept) {
    Handling old = before.handling();
    CaseState state = state(change);
    boolean isDone = state == CaseState.DONE;
    boolean ends = isDone && change.state().isPresent();
    var next =
        new Handling(
            state,
            change
                .take()
                .map(takes -> takes ? Optional.of(member) : Optional.<MemberId>empty())
                .orElse(old.takenBy()),
            judgement(change).or(old::judgement),
            isDone ? Optional.empty() : change.wakeOn().orElse(old.wakeOn()),
            isDone ? change.outcome().or(old::outcome) : Optional.empty(),
            isDone ? (ends ? Optional.of(now) : old.closedAt()) : Optional.empty(),
            isDone ? (ends ? change.into() : old.mergedInto()) : Optional.empty(),
            old.reports());
    return before.with(
        next,
        change.tlp().orElse(before.tlp()),
        activity(change.isReached()),
        ends(isDone, ends, kept));
  }

  /** Under which another report is handled from now on. */
  IncidentCase with(IncidentId duplicate) {
    Set<IncidentId> reports = new HashSet<>(before.handling().reports());
    reports.add(duplicate);
    return under(reports);
  }

  /** Under which another report is handled no more. */
  IncidentCase without(IncidentId report) {
    Set<IncidentId> reports = new HashSet<>(before.handling().reports());
    reports.remove(report);
    return under(reports);
  }

  private IncidentCase under(Set<IncidentId> reports) {
    Handling old = before.handling();
    var next =
        new Handling(
            old.state(),
            old.takenBy(),
            old.judgement(),
            old.wakeOn(),
            old.outcome(),
            old.closedAt(),
            old.mergedInto(),
            reports);
    return before.with(next, before.tlp(), activity(false), before.ends());
  }

  /** After staff wrote to the reporter. */
  Activity written() {
    return activity(true);
  }

  /** Whoever takes what nobody has looked at begins to look at it. */
  private CaseState state(CaseChange change) {
    CaseState old = before.handling().state();
    boolean isTaken = change.take().orElse(false) && old == CaseState.RECEIVED;
    return change.state().orElse(isTaken ? CaseState.CHECKING : old);
  }

  private Optional<Judgement> judgement(CaseChange change) {
    return change
        .reason()
        .map(reason ->
            new Judgement(
                change.type().orElse(before.type()),
                change.severity().orElse(before.severity()),
                reason,
                member,
                now));
  }

  private Activity activity(boolean isReached) {
    Activity old = before.activity();
    Optional<Instant> first =
        old.firstContactAt().or(() -> isReached ? Optional.of(now) : Optional.empty());
    return new Activity(old.reporterAt(), Optional.of(now), first);
  }

  private Ends ends(boolean isDone, boolean ends, Kept kept) {
    if (ends) {
      return before.ends().closed(now, kept.contact(), kept.attachments());
    }
    return isDone || before.handling().state() != CaseState.DONE
        ? before.ends()
        : before.ends().reopened();
  }
}
