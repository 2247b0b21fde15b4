package kyojo.domain.incident.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.RecordType;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.IncidentStore.Found;
import kyojo.domain.incident.report.IncidentStore.Opening;
import kyojo.domain.origin.OriginCodeStore;

/** Takes a report of an incident, once for each idempotency key. Thread-safe. */
public final class SubmitReport {
  private static final String ROUTE = "POST incidents";

  private final Communities communities;
  private final PrivacyNotices notices;
  private final OriginCodeStore codes;
  private final IncidentStore store;
  private final JudgeReport judge;
  private final InstantSource clock;

  public SubmitReport(
      Communities communities,
      PrivacyNotices notices,
      OriginCodeStore codes,
      IncidentStore store,
      JudgeReport judge,
      InstantSource clock) {
    this.communities = communities;
    this.notices = notices;
    this.codes = codes;
    this.store = store;
    this.judge = judge;
    this.clock = clock;
  }

  /** What is asked for. */
  public record Command(
      CommunityId community, IdempotencyKey key, Channel channel, ReportDraft draft) {
    Derivation derivation() {
      return new Derivation(community, ROUTE, key);
    }

    /** The trace of all that is said, by which a repetition is known. */
    SecretHash said() {
      return derivation()
          .trace(draft.text() + channel.originCode().map(OriginCode::value).orElse(""));
    }

    By by() {
      return channel instanceof Channel.Staff ? By.STAFF : By.REPORTER;
    }
  }

  /** What became of it. */
  public sealed interface Result {
    /**
     * It is stored, now or by the first of several equal requests.
     *
     * @param isNew whether it was stored now
     */
    record Stored(JudgeReport.Judged judged, IncidentReceipt receipt, boolean isNew)
        implements Result {}

    record CommunityUnknown() implements Result {}

    /** The community is being closed, or was. */
    record CommunityClosing() implements Result {}

    /** It is not acceptable, for all these reasons. */
    record Refused(List<Refusal> refusals) implements Result {}

    /** The key was used for another report. */
    record KeyReused() implements Result {}

    /** What was stored under this key has been erased. */
    record Erased() implements Result {}
  }

  /** Why a report is not acceptable. */
  public enum Refusal {
    /** The community shows another version of the notice by now. */
    NOTICE_OUTDATED,
    /** The community's notice does not speak of incidents: it takes no reports. */
    INCIDENTS_NOT_TAKEN,
    /** The community has no such code, or it is not open. */
    CODE_NOT_OPEN
  }

  /** Stores the report, or says why not. Nothing is stored unless the result is Stored. */
  public Result submit(Command command) {
    return communities
        .settings(command.community())
        .map(settings ->
            settings.isReceiving()
                ? submit(command, settings.community())
                : new Result.CommunityClosing())
        .orElseGet(Result.CommunityUnknown::new);
  }

  private Result submit(Command command, Community community) {
    PrivacyNotice notice =
        notices
            .find(community.privacyNotice())
            .orElseThrow(() ->
                new IllegalStateException(
                    "community " + community.id().value() + " names a notice that is not there"));
    Optional<Origin> origin = origin(command);
    List<Refusal> refusals = refusals(command, community, notice, origin);
    return refusals.isEmpty() && origin.isPresent()
        ? open(command, origin.get(), notice)
        : again(command).orElseGet(() -> new Result.Refused(refusals));
  }

  private Optional<Origin> origin(Command command) {
    return switch (command.channel()) {
      case Channel.Open() -> Optional.of(Origin.OPEN);
      case Channel.Staff _ -> Optional.of(Origin.STAFF);
      case Channel.Code(OriginCode code) ->
          codes
              .find(command.community(), code)
              .filter(issued -> issued.isOpen(clock.instant()))
              .map(issued -> issued.terms().origin());
    };
  }

  private static List<Refusal> refusals(
      Command command, Community community, PrivacyNotice notice, Optional<Origin> origin) {
    var refusals = new ArrayList<Refusal>();
    if (!command.draft().notice().equals(community.privacyNotice())) {
      refusals.add(Refusal.NOTICE_OUTDATED);
    } else if (!notice.tells(RecordType.INCIDENT_REPORT)) {
      refusals.add(Refusal.INCIDENTS_NOT_TAKEN);
    }
    if (origin.isEmpty()) {
      refusals.add(Refusal.CODE_NOT_OPEN);
    }
    return refusals;
  }

  /** What was acceptable when it was stored is answered again, whatever has changed since. */
  private Optional<Result> again(Command command) {
    IncidentReceipt receipt = command.derivation().incidentReceipt();
    return store.find(command.community(), receipt.incident()) instanceof Found.Kept(var stored)
            && stored.intake().said().equals(command.said())
        ? Optional.of(repeated(command, stored))
        : Optional.empty();
  }

  private Result open(Command command, Origin origin, PrivacyNotice notice) {
    IncidentReceipt receipt = command.derivation().incidentReceipt();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var version =
        new ReportVersion(
            command.community(),
            receipt.incident(),
            1,
            now,
            command.by(),
            command.draft().content(),
            command.said());
    IncidentCase opened = opened(command, origin, notice, now);
    return switch (store.open(version, opened, command.draft().reporter())) {
      case Opening.Opened() -> {
        var dossier =
            new Dossier(opened, List.of(version), command.draft().reporter(), List.of(), List.of());
        yield new Result.Stored(judge.judge(dossier, now), receipt, true);
      }
      case Opening.AlreadyThere(IncidentCase stored) -> repeated(command, stored);
      case Opening.Erased() -> new Result.Erased();
    };
  }

  private IncidentCase opened(Command command, Origin origin, PrivacyNotice notice, Instant now) {
    IncidentReceipt receipt = command.derivation().incidentReceipt();
    ReportDraft draft = command.draft();
    Optional<MemberId> enteredBy =
        command.channel() instanceof Channel.Staff(MemberId member)
            ? Optional.of(member)
            : Optional.empty();
    var intake =
        new IncidentCase.Intake(
            notice.version(),
            origin,
            command.channel().originCode(),
            enteredBy,
            receipt.secret().hash(),
            command.said());
    var end = IncidentCase.Ends.of(now, notice.retention(RecordType.INCIDENT_REPORT));
    IncidentCase unjudged =
        IncidentCase.first(command.community(), receipt.incident(), now, intake, draft, end);
    return judge.judged(unjudged, judge.assess(draft.content(), now));
  }

  private Result repeated(Command command, IncidentCase stored) {
    if (!stored.intake().said().equals(command.said())) {
      return new Result.KeyReused();
    }
    IncidentReceipt receipt = command.derivation().incidentReceipt();
    return store
        .read(command.community(), receipt.incident())
        .<Result>map(
            dossier -> new Result.Stored(judge.judge(dossier, clock.instant()), receipt, false))
        .orElseGet(Result.Erased::new);
  }
}
