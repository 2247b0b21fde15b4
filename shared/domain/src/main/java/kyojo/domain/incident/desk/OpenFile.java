package kyojo.domain.incident.desk;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.IncidentStore;

/** Gives staff an address from which a file can be saved; it is never opened here. Thread-safe. */
public final class OpenFile {
  private final Desk desk;
  private final IncidentStore store;
  private final Downloads downloads;
  private final InstantSource clock;

  public OpenFile(Desk desk, IncidentStore store, Downloads downloads, InstantSource clock) {
    this.desk = desk;
    this.store = store;
    this.downloads = downloads;
    this.clock = clock;
  }

  /** Which file is asked for. */
  public record Query(Desk.Caller caller, IncidentId incident, AttachmentId attachment) {}

  /** What became of it. */
  public sealed interface Result {
    record Found(Downloads.Download address) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    /** There is no such file, or it has not come as it was declared. */
    record Unknown() implements Result {}
  }

  public Result open(Query query) {
    return desk.clerk(query.caller())
        .map(clerk -> open(clerk, query))
        .orElseGet(Result.Denied::new);
  }

  private Result open(Desk.Clerk clerk, Query query) {
    clerk.record(AuditAction.INCIDENT_FILE_OPENED, query.incident().value());
    return file(clerk, query)
        .<Result>map(file -> new Result.Found(downloads.download(file)))
        .orElseGet(Result.Unknown::new);
  }

  private Optional<Attachment> file(Desk.Clerk clerk, Query query) {
    boolean isKept =
        store.find(clerk.community(), query.incident())
                instanceof IncidentStore.Found.Kept(var found)
            && !found.hasExpired(clock.instant());
    return isKept
        ? store.attachments(clerk.community(), query.incident()).stream()
            .filter(file -> file.id().equals(query.attachment()))
            .filter(file -> file.state() == Attachment.State.RECEIVED)
            .findFirst()
        : Optional.empty();
  }
}
