package kyojo.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.incident.ClosedDays;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.Known;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.ShownDays;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.Symptom;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.By;
import kyojo.domain.incident.report.Content;
import kyojo.domain.incident.report.Done;
import kyojo.domain.incident.report.FileType;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Activity;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.domain.incident.report.Reporter;
import kyojo.domain.incident.report.Tlp;

/** Reports of incidents that several tests need and none of them is about. */
public final class Incidents {
  /** Somebody who says all that can be said. */
  public static final Reporter CONTACT =
      new Reporter(
          Optional.of("架空商店"),
          Optional.of("山田花子"),
          Optional.of(new Telephone("06-0000-0000")),
          Optional.of(new EmailAddress("yamada@example.com")),
          true);

  private static final Duration LIFE = Duration.ofDays(1095);

  private Incidents() {}

  /**
   * A report with its case, and what opens it.
   *
   * @param receipt of the reporter
   */
  public record Reported(ReportVersion version, IncidentCase opened, IncidentReceipt receipt) {
    public CommunityId community() {
      return opened.community();
    }
  }

  /** A report that lies nowhere yet. */
  public static Reported report(CommunityId community, Instant at) {
    return report(community, at, IdempotencyKey.random());
  }

  /** The report of a key. */
  public static Reported report(CommunityId community, Instant at, IdempotencyKey key) {
    var derivation = new Derivation(community, "test", key);
    IncidentReceipt receipt = derivation.incidentReceipt();
    Instant receivedAt = at.truncatedTo(ChronoUnit.MILLIS);
    var version =
        new ReportVersion(
            community,
            receipt.incident(),
            1,
            receivedAt,
            By.REPORTER,
            content("朝、サーバーの画面に英語の文が出ていました。"),
            derivation.trace("said"));
    var opened =
        new IncidentCase(
            community,
            receipt.incident(),
            1,
            receivedAt,
            new IncidentCase.Intake(
                "standard-2026-11-28",
                Origin.OPEN,
                Optional.empty(),
                Optional.empty(),
                receipt.secret().hash(),
                derivation.trace("said")),
            Tlp.AMBER_STRICT,
            new IncidentCase.Automatic(IncidentType.RANSOMWARE, 4),
            IncidentCase.Handling.NEW,
            new Contents(1, 0, 0, true),
            new Activity(receivedAt, Optional.empty(), Optional.empty()),
            shown(receivedAt),
            IncidentCase.Ends.of(receivedAt, LIFE));
    return new Reported(version, opened, receipt);
  }

  /** Of a ransom note, and what was done. */
  public static Content content(String story) {
    return new Content(
        Statement.seen(Symptom.FILES_LOCKED, Instant.parse("2026-11-27T15:30:00Z")),
        new Situation(Optional.of(Set.of(Sector.MEDICAL)), Known.YES, Known.NO, Known.UNKNOWN),
        Optional.of(story),
        Set.of(Done.UNPLUGGED, Done.TOLD_VENDOR),
        new Profile(Optional.empty(), Optional.empty(), Optional.of(new Prefecture("27"))));
  }

  /** Two changes of the last days. */
  private static ShownDays shown(Instant at) {
    LocalDate knownOn = LocalDate.of(2026, 11, 28);
    var closed = new ClosedDays(Set.of(), 2027);
    return ShownDays.NONE
        .with(at, Optional.of(ReportDays.of(knownOn, 30, closed)), "rules-1")
        .with(at, Optional.empty(), "rules-1");
  }

  /** The version that comes after a case. */
  public static ReportVersion next(IncidentCase after, String story) {
    return new ReportVersion(
        after.community(),
        after.incident(),
        after.contents().versions() + 1,
        after.activity().reporterAt().plusSeconds(1),
        By.REPORTER,
        content(story),
        trace(after.community()));
  }

  /** The case after a version, a message or a file more. */
  public static IncidentCase more(IncidentCase before, int versions, int messages, int files) {
    Contents contents = before.contents();
    return before.with(
        new Contents(
            contents.versions() + versions,
            contents.messages() + messages,
            contents.attachments() + files,
            contents.hasContact()),
        before.activity());
  }

  public static Message message(IncidentCase of, String text, Instant at) {
    var derivation = new Derivation(of.community(), "test", IdempotencyKey.random());
    return new Message(
        of.community(),
        of.incident(),
        derivation.message(of.incident()),
        at.truncatedTo(ChronoUnit.MILLIS),
        By.REPORTER,
        Optional.empty(),
        text,
        derivation.trace(text));
  }

  public static Attachment attachment(IncidentCase of, String name, Instant at) {
    var derivation = new Derivation(of.community(), "test", IdempotencyKey.random());
    return new Attachment(
        of.community(),
        of.incident(),
        derivation.attachment(of.incident()),
        new Attachment.File(name, FileType.PNG, 1234, "0123456789abcdef".repeat(4)),
        Attachment.State.AWAITING,
        Optional.empty(),
        at.truncatedTo(ChronoUnit.MILLIS));
  }

  private static SecretHash trace(CommunityId community) {
    return new Derivation(community, "test", IdempotencyKey.random()).trace("said");
  }
}
