package kyojo.domain.incident.report;

import java.time.Duration;

/** Every limit on reports of incidents, with its reason. */
public final class ReportLimits {
  /** Five pages of a word processor; a longer story is a file. */
  public static final int STORY_CHARS_MAX = 10_000;

  /** One page: who has more to say adds a version. */
  public static final int MESSAGE_CHARS_MAX = 4_000;

  /** The longest story, each character escaped, and all else at its longest. */
  public static final int REPORT_BYTES_MAX = 128 * 1024;

  /** The longest message, each character escaped. */
  public static final int MESSAGE_BYTES_MAX = 32 * 1024;

  /** A file's name, type, size and digest, with room to be told which of them is too long. */
  public static final int ATTACHMENT_BYTES_MAX = 16 * 1024;

  /** A version a day for three weeks; all are read with every look at a report. */
  public static final int VERSIONS_MAX = 20;

  /** Of both sides: a conversation of some weeks. All are read with every look at a report. */
  public static final int MESSAGES_MAX = 100;

  /** Photographs of screens, and the logs of a device or two. */
  public static final int ATTACHMENTS_MAX = 10;

  /** A photograph of a telephone has 3 to 8 MB. */
  public static final int FILE_BYTES_MAX = 10 * 1024 * 1024;

  /** What file systems take; a path of more is not a name. */
  public static final int FILE_NAME_CHARS_MAX = 100;

  /** A photograph on a slow line of a telephone, with a second try. */
  public static final Duration UPLOAD_WITHIN = Duration.ofMinutes(15);

  /** What is looked at of a file to tell its type: the longest mark lies within 12 bytes. */
  public static final int FILE_HEAD_BYTES = 512;

  /** Tries of a change that others come before: two devices, and staff. */
  public static final int TRIES_MAX = 5;

  private ReportLimits() {}
}
