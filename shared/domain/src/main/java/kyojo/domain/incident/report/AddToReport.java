package kyojo.domain.incident.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.incident.report.IncidentCase.Activity;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.IncidentStore.Change;
import kyojo.domain.incident.report.IncidentStore.Dossier;

/** Adds to a report what its reporter learned since, once for each idempotency key. Thread-safe. */
public final class AddToReport {
  private final IncidentStore store;
  private final JudgeReport judge;
  private final OpenReport open;
  private final InstantSource clock;

  public AddToReport(IncidentStore store, JudgeReport judge, InstantSource clock) {
    this.store = store;
    this.judge = judge;
    this.open = new OpenReport(store, clock);
    this.clock = clock;
  }

  /**
   * Another version.
   *
   * @param seen the number of the version that its reporter had seen
   */
  public record NewVersion(
      ReportRight right, IdempotencyKey key, long seen, Content content, Reporter reporter) {
    SecretHash said() {
      return new Derivation(right.community(), "POST versions", key)
          .trace(right.incident().value() + content.text() + reporter.text());
    }
  }

  /** A word to staff. */
  public record NewMessage(ReportRight right, IdempotencyKey key, String text) {
    Derivation derivation() {
      return new Derivation(right.community(), "POST messages", key);
    }
  }

  /** Adds a version where the one that was seen is the newest still. */
  public ReportResult add(NewVersion next) {
    return open.withAll(next.right(), dossier -> add(next, dossier));
  }

  private Optional<ReportResult> add(NewVersion next, Dossier dossier) {
    ReportVersion newest = dossier.newest();
    if (newest.said().equals(next.said())) {
      return Optional.of(new ReportResult.Shown(judge.judge(dossier, clock.instant()), false));
    }
    if (newest.number() != next.seen()) {
      return Optional.of(new ReportResult.Stale());
    }
    return newest.number() < ReportLimits.VERSIONS_MAX
        ? added(next, dossier, clock.instant().truncatedTo(ChronoUnit.MILLIS))
        : Optional.of(new ReportResult.TooMany());
  }

  private Optional<ReportResult> added(NewVersion next, Dossier dossier, Instant now) {
    IncidentCase found = dossier.found();
    int number = dossier.newest().number() + 1;
    var version =
        new ReportVersion(
            found.community(),
            found.incident(),
            number,
            now,
            By.REPORTER,
            next.content(),
            next.said());
    Contents has = found.contents();
    boolean hasContact = has.hasContact() || !next.reporter().isAnonymous();
    var contents = new Contents(number, has.messages(), has.attachments(), hasContact);
    IncidentCase changed =
        judge.judged(found.with(contents, heard(found, now)), judge.assess(next.content(), now));
    if (store.add(version, changed, next.reporter()) != Change.DONE) {
      return Optional.empty();
    }
    Dossier after = dossier.with(version, changed, next.reporter());
    return Optional.of(new ReportResult.Shown(judge.judge(after, now), true));
  }

  /** Sends a message. */
  public ReportResult send(NewMessage next) {
    return open.withCase(next.right(), found -> send(next, found));
  }

  private Optional<ReportResult> send(NewMessage next, IncidentCase found) {
    Contents has = found.contents();
    if (has.messages() >= ReportLimits.MESSAGES_MAX) {
      return Optional.of(sentBefore(next, new ReportResult.TooMany()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var message =
        new Message(
            found.community(),
            found.incident(),
            next.derivation().message(found.incident()),
            now,
            By.REPORTER,
            Optional.empty(),
            next.text(),
            next.derivation().trace(next.text()));
    var contents =
        new Contents(has.versions(), has.messages() + 1, has.attachments(), has.hasContact());
    return switch (store.add(message, found.with(contents, heard(found, now)))) {
      case DONE -> Optional.of(new ReportResult.Sent(message));
      case THERE -> Optional.of(sentBefore(next, new ReportResult.KeyReused()));
      case STALE -> Optional.empty();
    };
  }

  private ReportResult sentBefore(NewMessage next, ReportResult otherwise) {
    SecretHash said = next.derivation().trace(next.text());
    return open.withAll(
        next.right(),
        dossier ->
            Optional.of(
                dossier.messages().stream()
                    .filter(message -> message.said().equals(said))
                    .findFirst()
                    .<ReportResult>map(ReportResult.Sent::new)
                    .orElse(otherwise)));
  }

  /** The reporter was heard of at that moment. */
  static Activity heard(IncidentCase found, Instant now) {
    Activity last = found.activity();
    return new Activity(now, last.staffAt(), last.firstContactAt());
  }
}
