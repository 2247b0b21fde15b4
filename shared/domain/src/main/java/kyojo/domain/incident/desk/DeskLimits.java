package kyojo.domain.incident.desk;

/** The limits on what staff see and send, each with its reason. */
public final class DeskLimits {
  /** More open cases than staff of a region work on; beyond it the newest are seen. */
  public static final int OPEN_MAX = 2_000;

  /** Rows of a list: a screen is scrolled, not searched. */
  public static final int ROWS_MAX = 100;

  /** Rows where a list asks for no number. */
  public static final int ROWS = 50;

  /** Why somebody judges otherwise: a paragraph. */
  public static final int REASON_CHARS_MAX = 1_000;

  /** A change with a reason, escaped. */
  public static final int CHANGE_BYTES_MAX = 16 * 1024;

  /** How far ahead a case may be laid: a year. */
  public static final int WAKE_DAYS_MAX = 366;

  /** Reports under one: of a campaign that hits a region. */
  public static final int MERGED_MAX = 200;

  /** How often something is added again when others change the case at the same time. */
  public static final int ATTEMPTS_MAX = 5;

  private DeskLimits() {}
}
