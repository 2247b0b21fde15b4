package kyojo.archive;

/** An archive that cannot be read, and why. */
public final class ArchiveUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ArchiveUnreadable(String reason) {
    super(reason);
  }

  ArchiveUnreadable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
