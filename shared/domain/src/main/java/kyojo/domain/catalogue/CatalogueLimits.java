package kyojo.domain.catalogue;

import java.time.Duration;

/** Every limit on imports, with its reason. */
public final class CatalogueLimits {
  /** The longest list with long words in every cell; it is read in memory. */
  public static final int UPLOAD_BYTES_MAX = 32 * 1024 * 1024;

  /** A line of an office on a slow evening needs three minutes for the largest. */
  public static final Duration UPLOAD_WITHIN = Duration.ofMinutes(15);

  /** What was not published is looked at again within a week, or made again. */
  public static final int IMPORT_DAYS = 7;

  /** One a day for more than a year, all of them in one list. */
  public static final int IMPORTS_MAX = 500;

  /** Imports in one page. */
  public static final int IMPORT_PAGE_MAX = 100;

  /** As long as file systems allow. */
  public static final int FILE_NAME_CHARS_MAX = 255;

  /** An address without a story in its query. */
  public static final int SOURCE_URL_CHARS_MAX = 500;

  /** A file's name, an address and some figures, escaped. */
  public static final int IMPORT_BYTES_MAX = 16 * 1024;

  /** How far ahead a list may be set: a fiscal year. */
  public static final Duration VALID_FROM_WITHIN = Duration.ofDays(366);

  /** A clock that goes before another by some minutes is no lie. */
  public static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  /** Labels of each kind that a preview shows; all of them are counted. */
  public static final int PREVIEW_LABELS_MAX = 100;

  private CatalogueLimits() {}
}
