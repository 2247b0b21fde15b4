package kyojo.domain.incident.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.By;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportLimits;

/** Lets staff write to who reported an incident. Thread-safe. */
public final class WriteToReporter {
  private static final String ROUTE = "desk-message";

  private final Desk desk;
  private final IncidentStore store;
  private final InstantSource clock;

  public WriteToReporter(Desk desk, IncidentStore store, InstantSource clock) {
    this.desk = desk;
    this.store = store;
    this.clock = clock;
  }

  /** What is written. */
  public record Command(Desk.Caller caller, IncidentId incident, IdempotencyKey key, String text) {}

  /** What became of it. */
  public sealed interface Result {
    /** It is there, now or since an earlier request with the same key. */
    record Written(Message message) implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    record Unknown() implements Result {}

    /** The key came with another text before. */
    record KeyReused() implements Result {}

    /** There are as many messages as are kept, or others change the case all the time. */
    record Full() implements Result {}
  }

  public Result write(Command command) {
    return desk.clerk(command.caller())
        .map(clerk -> write(clerk, command))
        .orElseGet(Result.Denied::new);
  }

  private Result write(Desk.Clerk clerk, Command command) {
    clerk.record(AuditAction.INCIDENT_ANSWERED, command.incident().value());
    for (int i = 0; i < DeskLimits.ATTEMPTS_MAX; i++) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      if (!(store.find(clerk.community(), command.incident())
              instanceof IncidentStore.Found.Kept(IncidentCase found))
          || found.hasExpired(now)) {
        return new Result.Unknown();
      }
      Message message = message(clerk, command, now);
      if (found.contents().messages() >= ReportLimits.MESSAGES_MAX) {
        return before(message, new Result.Full());
      }
      switch (store.add(message, after(found, clerk, now))) {
        case DONE -> {
          return new Result.Written(message);
        }
        case THERE -> {
          return before(message, new Result.KeyReused());
        }
        case STALE -> {
          // Somebody else changed the case: once more on what it is by now.
        }
      }
    }
    return new Result.Full();
  }

  /** What an earlier request with the key wrote, where it said the same. */
  private Result before(Message message, Result otherwise) {
    return store
        .read(message.community(), message.incident())
        .flatMap(dossier ->
            dossier.messages().stream().filter(it -> it.said().equals(message.said())).findFirst())
        .<Result>map(Result.Written::new)
        .orElse(otherwise);
  }

  private static Message message(Desk.Clerk clerk, Command command, Instant now) {
    var derivation = new Derivation(clerk.community(), ROUTE, command.key());
    return new Message(
        clerk.community(),
        command.incident(),
        derivation.message(command.incident()),
        now,
        By.STAFF,
        Optional.of(clerk.member().id()),
        command.text(),
        derivation.trace(command.text()));
  }

  private static IncidentCase after(IncidentCase found, Desk.Clerk clerk, Instant now) {
    Contents has = found.contents();
    return found.with(
        new Contents(has.versions(), has.messages() + 1, has.attachments(), has.hasContact()),
        new ChangedCase(found, clerk.member().id(), now).written());
  }
}
