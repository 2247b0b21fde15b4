package kyojo.domain.incident.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.ShownDays;

/**
 * Where a report stands: what staff make of it, and how much has been added. It changes with all
 * that happens to the report, a version at a time.
 *
 * @param version 1 for the first, and one more with every change, whoever makes it
 * @param receivedAt to the millisecond
 * @param automatic what the rules make of the newest version
 * @param shown which last days the reporter has been shown
 */
public record IncidentCase(
    CommunityId community,
    IncidentId incident,
    long version,
    Instant receivedAt,
    Intake intake,
    Tlp tlp,
    Automatic automatic,
    Handling handling,
    Contents contents,
    Activity activity,
    ShownDays shown,
    Ends ends) {
  public IncidentCase {
    if (version < 1) {
      throw new IllegalArgumentException("no version");
    }
  }

  /**
   * How it came.
   *
   * @param notice the version of the privacy notice that was shown
   * @param enteredBy who of the staff typed it in
   * @param receipt the trace of what opens it
   * @param said the trace of the request that brought it
   */
  public record Intake(
      String notice,
      Origin origin,
      Optional<OriginCode> code,
      Optional<MemberId> enteredBy,
      SecretHash receipt,
      SecretHash said) {}

  /** What the rules say, whatever staff judge. */
  public record Automatic(IncidentType type, int severity) {}

  /** What somebody of the staff says in its place. */
  public record Judgement(
      IncidentType type, int severity, String reason, MemberId by, Instant at) {}

  /**
   * What staff do with it.
   *
   * @param wakeOn when it comes back to them by itself
   * @param closedAt since when it is {@link CaseState#DONE}
   * @param mergedInto the report under which the incident is handled
   * @param reports the other reports that are handled under this one
   */
  public record Handling(
      CaseState state,
      Optional<MemberId> takenBy,
      Optional<Judgement> judgement,
      Optional<LocalDate> wakeOn,
      Optional<Outcome> outcome,
      Optional<Instant> closedAt,
      Optional<IncidentId> mergedInto,
      Set<IncidentId> reports) {
    /** Nobody has looked at it. */
    public static final Handling NEW =
        new Handling(
            CaseState.RECEIVED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Handling {
      reports = Set.copyOf(reports);
    }
  }

  /** How much there is of it; {@code versions} is the number of the newest. */
  public record Contents(int versions, int messages, int attachments, boolean hasContact) {}

  /**
   * When something happened last.
   *
   * @param reporterAt when the reporter last sent something
   * @param staffAt when staff last did something
   * @param firstContactAt when staff first wrote, or said that they had reached the reporter
   */
  public record Activity(
      Instant reporterAt, Optional<Instant> staffAt, Optional<Instant> firstContactAt) {
    /** Whether the reporter sent something that no member of the staff has answered or handled. */
    public boolean hasNews() {
      return staffAt.filter(at -> !at.isBefore(reporterAt)).isEmpty();
    }
  }

  /** From when on its parts are gone, to the second, as tables count it. */
  public record Ends(Instant report, Instant contact, Instant attachments) {
    /** Of what came at a moment and is not closed: all ends with the report. */
    public static Ends of(Instant receivedAt, Duration retention) {
      Instant end = receivedAt.plus(retention).truncatedTo(ChronoUnit.SECONDS);
      return new Ends(end, end, end);
    }

    /** After the case was closed: no part outlives the report. */
    public Ends closed(Instant at, Duration contactKept, Duration attachmentsKept) {
      return new Ends(report, after(at, contactKept), after(at, attachmentsKept));
    }

    /** After it was opened again: nothing ends before the report. */
    public Ends reopened() {
      return new Ends(report, report, report);
    }

    private Instant after(Instant at, Duration kept) {
      Instant end = at.plus(kept).truncatedTo(ChronoUnit.SECONDS);
      return end.isBefore(report) ? end : report;
    }
  }

  /** The first version of a case at the moment when its report comes; nobody has judged it. */
  static IncidentCase first(
      CommunityId community,
      IncidentId incident,
      Instant now,
      Intake intake,
      ReportDraft draft,
      Ends ends) {
    boolean isByStaff = intake.enteredBy().isPresent();
    return new IncidentCase(
        community,
        incident,
        1,
        now,
        intake,
        draft.tlp(),
        new Automatic(IncidentType.UNDETERMINED, IncidentType.UNDETERMINED.baseSeverity()),
        Handling.NEW,
        new Contents(1, 0, 0, !draft.reporter().isAnonymous()),
        new Activity(now, isByStaff ? Optional.of(now) : Optional.empty(), Optional.empty()),
        ShownDays.NONE,
        ends);
  }

  public boolean opensTo(IncidentReceipt receipt) {
    return receipt.incident().equals(incident) && receipt.opens(intake.receipt());
  }

  public boolean hasExpired(Instant now) {
    return !now.isBefore(ends.report());
  }

  /** What people call it. */
  public String number() {
    return incident.number(receivedAt);
  }

  /** What counts: a person's judgement, else the rules'. */
  public int severity() {
    return handling.judgement().map(Judgement::severity).orElse(automatic.severity());
  }

  /** What counts: a person's judgement, else the rules'. */
  public IncidentType type() {
    return handling.judgement().map(Judgement::type).orElse(automatic.type());
  }

  /** The next version after something was added to it at a moment. */
  public IncidentCase with(Contents next, Activity last) {
    return new IncidentCase(
        community,
        incident,
        version + 1,
        receivedAt,
        intake,
        tlp,
        automatic,
        handling,
        next,
        last,
        shown,
        ends);
  }

  /** The next version after staff did something. */
  public IncidentCase with(Handling next, Tlp nextTlp, Activity last, Ends nextEnds) {
    return new IncidentCase(
        community,
        incident,
        version + 1,
        receivedAt,
        intake,
        nextTlp,
        automatic,
        next,
        contents,
        last,
        shown,
        nextEnds);
  }

  /** The same version with what the rules make of its newest report. */
  public IncidentCase judged(Automatic rules, ShownDays days) {
    return new IncidentCase(
        community,
        incident,
        version,
        receivedAt,
        intake,
        tlp,
        rules,
        handling,
        contents,
        activity,
        days,
        ends);
  }
}
