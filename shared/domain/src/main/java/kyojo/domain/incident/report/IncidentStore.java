package kyojo.domain.incident.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;

/**
 * Where reports of incidents lie with all that belongs to them. Each change is one atomic step: a
 * case tells at any moment how much there is of it. Implementations are thread-safe. A call that
 * ends without an exception has been stored durably; one that ends with an exception may or may not
 * have been.
 */
public interface IncidentStore {
  /**
   * Stores a report, its case and who reports, where nothing lies there or lay there.
   *
   * @param contact kept only where it tells something
   */
  Opening open(ReportVersion first, IncidentCase opened, Reporter contact);

  /** The case, as it is after every answered change. */
  Found find(CommunityId community, IncidentId incident);

  /**
   * All there is of a report that is kept, as it is after every answered change; nothing where none
   * is, or where it is being erased.
   */
  Optional<Dossier> read(CommunityId community, IncidentId incident);

  /**
   * Adds a version; a contact that tells something comes in the place of the one that is kept.
   *
   * @param changed the case after it, whose version before is the one that is kept
   */
  Change add(ReportVersion version, IncidentCase changed, Reporter contact);

  /** Adds a message; the case as in {@link #add(ReportVersion, IncidentCase, Reporter)}. */
  Change add(Message message, IncidentCase changed);

  /** Adds a file that was declared; the case as above. */
  Change add(Attachment attachment, IncidentCase changed);

  /**
   * Says what became of a file that was awaited; the case as above. {@link Change#THERE} where
   * nothing is awaited any more.
   */
  Change settle(Attachment attachment, IncidentCase changed);

  /**
   * Puts a case in the place of the version before it. Where its ends are others than {@code
   * before}'s, contact and files end so too.
   *
   * @return false where another version is kept, or none; nothing has changed then
   */
  boolean replace(IncidentCase before, IncidentCase changed);

  /**
   * Erases who reports; {@code changed} is the case after it.
   *
   * @return false where another version of the case is kept, or none; nothing has changed then
   */
  boolean eraseContact(IncidentCase changed);

  /**
   * From now on nobody sees the report any more, and nothing is added to it; only {@link #erase}
   * goes on.
   *
   * @return false where another version is kept, or none; nothing has changed then
   */
  boolean beginErasing(IncidentCase kept);

  /**
   * Erases all of a report for which {@link #beginErasing} was called; a trace without content
   * stays until {@code forgottenAt}. Ended half-way it can be called again.
   */
  void erase(IncidentCase erasing, Instant forgottenAt);

  /** The files of a report that is being erased, or is kept. */
  List<Attachment> attachments(CommunityId community, IncidentId incident);

  /** What lies in a report's place. */
  sealed interface Found {
    record Kept(IncidentCase found) implements Found {}

    /** Its erasure has begun, and may have ended half-way. */
    record Erasing(IncidentCase found) implements Found {}

    record Erased() implements Found {}

    record None() implements Found {}
  }

  /** What became of an {@link #open}. */
  sealed interface Opening {
    record Opened() implements Opening {}

    /** One is kept there already, and stays as it is. */
    record AlreadyThere(IncidentCase stored) implements Opening {}

    /** What lay there was erased, and stays erased. */
    record Erased() implements Opening {}
  }

  /** What became of something that was to be added. */
  enum Change {
    DONE,
    /** It is there already, and stays as it is. */
    THERE,
    /** Another version of the case is kept by now, or none. */
    STALE
  }

  /**
   * All there is of a report.
   *
   * @param versions the oldest first
   * @param messages the oldest first
   * @param attachments the oldest first
   */
  record Dossier(
      IncidentCase found,
      List<ReportVersion> versions,
      Reporter reporter,
      List<Message> messages,
      List<Attachment> attachments) {
    public Dossier {
      versions = List.copyOf(versions);
      messages = List.copyOf(messages);
      attachments = List.copyOf(attachments);
    }

    public ReportVersion newest() {
      return versions.getLast();
    }

    /** The same of another version of its case. */
    public Dossier of(IncidentCase changed) {
      return new Dossier(changed, versions, reporter, messages, attachments);
    }

    /** With a version more; who reports stays where nothing is said of it. */
    Dossier with(ReportVersion version, IncidentCase changed, Reporter named) {
      return new Dossier(
          changed,
          Stream.concat(versions.stream(), Stream.of(version)).toList(),
          named.isAnonymous() ? reporter : named,
          messages,
          attachments);
    }
  }
}
