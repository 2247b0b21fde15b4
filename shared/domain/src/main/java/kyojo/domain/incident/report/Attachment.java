package kyojo.domain.incident.report;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;

/**
 * A file that a reporter declares, and then sends past the functions. The product never opens it.
 *
 * @param state whether it has come
 * @param refusal why it is not taken, where it is not
 * @param at when it was declared, to the millisecond
 */
public record Attachment(
    CommunityId community,
    IncidentId incident,
    AttachmentId id,
    File file,
    State state,
    Optional<Refusal> refusal,
    Instant at) {
  public Attachment {
    if (refusal.isPresent() != (state == State.REFUSED)) {
      throw new IllegalArgumentException("what is refused is refused for a reason");
    }
  }

  /** Whether it has come. */
  public enum State {
    AWAITING,
    RECEIVED,
    REFUSED
  }

  /** Why a file is not taken. */
  public enum Refusal {
    /** Another number of bytes came. */
    SIZE,
    /** Other bytes came. */
    DIGEST,
    /** It is not what its type says. */
    TYPE
  }

  /**
   * What is declared of a file.
   *
   * @param sha256 in 64 hexadecimal digits, small letters
   */
  public record File(String name, FileType type, int size, String sha256) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public File {
      if (name.isEmpty()
          || name.length() > ReportLimits.FILE_NAME_CHARS_MAX
          || !type.isNamed(name)) {
        throw new IllegalArgumentException("no name of such a file");
      }
      if (size < 1 || size > ReportLimits.FILE_BYTES_MAX) {
        throw new IllegalArgumentException("an empty file, or too large a one");
      }
      if (!isDigest(sha256)) {
        throw new IllegalArgumentException("no digest");
      }
    }

    /** Whether it is written as a digest is. */
    public static boolean isDigest(String text) {
      return DIGEST.matcher(text).matches();
    }
  }

  /** It has come as it was declared. */
  public Attachment received() {
    return new Attachment(community, incident, id, file, State.RECEIVED, Optional.empty(), at);
  }

  /** Something else has come. */
  public Attachment refused(Refusal reason) {
    return new Attachment(community, incident, id, file, State.REFUSED, Optional.of(reason), at);
  }
}
