package kyojo.domain.incident.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.incident.report.Attachment.Refusal;
import kyojo.domain.incident.report.Attachment.State;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.IncidentStore.Change;
import kyojo.domain.incident.report.IncidentStore.Dossier;

/** Takes files with a report, past the functions into the quarantine. Thread-safe. */
public final class SendFiles {
  private final IncidentStore store;
  private final Quarantine quarantine;
  private final OpenReport open;
  private final InstantSource clock;

  public SendFiles(IncidentStore store, Quarantine quarantine, InstantSource clock) {
    this.store = store;
    this.quarantine = quarantine;
    this.open = new OpenReport(store, clock);
    this.clock = clock;
  }

  /** A file that somebody wants to send. */
  public record NewFile(ReportRight right, IdempotencyKey key, Attachment.File file) {
    AttachmentId id() {
      return new Derivation(right.community(), "POST attachments", key)
          .attachment(right.incident());
    }
  }

  /** A file that was sent, as somebody says. */
  public record Arrival(ReportRight right, AttachmentId attachment) {}

  /** Says where the file can be sent, where there is room for one more. */
  public ReportResult declare(NewFile next) {
    return open.withAll(next.right(), dossier -> declare(next, dossier));
  }

  private Optional<ReportResult> declare(NewFile next, Dossier dossier) {
    Optional<Attachment> before = find(dossier, next.id());
    if (before.isPresent()) {
      return Optional.of(
          before.get().file().equals(next.file())
              ? declared(before.get())
              : new ReportResult.KeyReused());
    }
    return dossier.found().contents().attachments() < ReportLimits.ATTACHMENTS_MAX
        ? added(next, dossier.found(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
        : Optional.of(new ReportResult.TooMany());
  }

  private Optional<ReportResult> added(NewFile next, IncidentCase found, Instant now) {
    var attachment =
        new Attachment(
            found.community(),
            found.incident(),
            next.id(),
            next.file(),
            State.AWAITING,
            Optional.empty(),
            now);
    Contents has = found.contents();
    var contents =
        new Contents(has.versions(), has.messages(), has.attachments() + 1, has.hasContact());
    return store.add(attachment, found.with(contents, found.activity())) == Change.DONE
        ? Optional.of(declared(attachment))
        : Optional.empty();
  }

  private ReportResult declared(Attachment attachment) {
    return new ReportResult.Declared(attachment, quarantine.address(attachment, clock.instant()));
  }

  /** Looks at what lies there, and keeps it or not; where nothing does, it is awaited still. */
  public ReportResult arrived(Arrival arrival) {
    return open.withAll(arrival.right(), dossier -> arrived(arrival, dossier));
  }

  private Optional<ReportResult> arrived(Arrival arrival, Dossier dossier) {
    Optional<Attachment> found = find(dossier, arrival.attachment());
    if (found.isEmpty()) {
      return Optional.of(new ReportResult.PartUnknown());
    }
    return found.get().state() == State.AWAITING
        ? settle(found.get(), dossier.found())
        : Optional.of(settled(found.get()));
  }

  private Optional<ReportResult> settle(Attachment attachment, IncidentCase found) {
    Optional<Attachment> seen = quarantine.read(attachment).map(bytes -> seen(attachment, bytes));
    if (seen.isEmpty()) {
      return Optional.of(new ReportResult.Settled(attachment));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    IncidentCase changed = found.with(found.contents(), AddToReport.heard(found, now));
    return store.settle(seen.get(), changed) == Change.DONE
        ? Optional.of(settled(seen.get()))
        : Optional.empty();
  }

  /** What is refused is erased, again where that ended half-way. */
  private ReportResult settled(Attachment attachment) {
    if (attachment.state() == State.REFUSED) {
      quarantine.erase(attachment);
    }
    return new ReportResult.Settled(attachment);
  }

  private static Attachment seen(Attachment attachment, byte[] bytes) {
    Attachment.File file = attachment.file();
    if (bytes.length != file.size()) {
      return attachment.refused(Refusal.SIZE);
    }
    if (!sha256(bytes).equals(file.sha256())) {
      return attachment.refused(Refusal.DIGEST);
    }
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ReportLimits.FILE_HEAD_BYTES));
    return file.type().begins(head) ? attachment.received() : attachment.refused(Refusal.TYPE);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<Attachment> find(Dossier dossier, AttachmentId id) {
    return dossier.attachments().stream()
        .filter(attachment -> attachment.id().equals(id))
        .findFirst();
  }
}
