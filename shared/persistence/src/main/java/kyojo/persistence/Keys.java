package kyojo.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MessageId;
import kyojo.domain.identity.ViewLinkId;

/**
 * Every key of the table records, rendered in one place. A tenant's prefix is of fixed width and
 * ends with {@code #}, so that no tenant's keys begin with another's.
 */
public final class Keys {
  public static final String PK = "pk";
  public static final String SK = "sk";
  public static final String MONTH_PK = "monthPk";
  public static final String MONTH_SK = "monthSk";
  public static final String BY_MONTH = "byMonth";

  /** Sort keys of diagnoses and of their tombstones begin so. */
  public static final String DIAGNOSIS_PREFIX = "D#";

  /** The tombstone of a whole firm lies here, so that a query of its diagnoses begins with it. */
  public static final String ALL_DIAGNOSES = DIAGNOSIS_PREFIX;

  /** Where a firm's list of devices lies: behind its diagnoses, with nothing in between. */
  public static final String INVENTORY = "INVENTORY";

  /** Sort keys of view links and of their tombstones begin so. */
  public static final String VIEW_LINK_PREFIX = "V#";

  /** Where a firm's choice lies whether staff may see who it is. */
  public static final String CONSENT = "CONSENT";

  /** Where it lies that staff know a firm. */
  public static final String CONFIRMATION = "CONFIRMATION";

  /** Where the one keyset lies in {@link #keys}. */
  public static final String KEYSET = "KEYSET";

  /** Where the one roster lies in {@link #members}. */
  public static final String ROSTER = "ROSTER";

  /** To the millisecond, and as many characters for every time, so that texts sort as times do. */
  public static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  /** Where what was released of devices lies in {@link #figures}. */
  public static final String DEVICE_KINDS = "DEVICE_KINDS";

  /** Where a tenant's closing lies in {@link #closing}. */
  public static final String CLOSING = "CLOSING";

  /** Where staff's view of an incident lies in {@link #incident}. */
  public static final String CASE = "CASE";

  /** Sort keys of versions of a report begin so. */
  public static final String REPORT_PREFIX = "R#";

  /** Sort keys of messages about an incident begin so. */
  public static final String MESSAGE_PREFIX = "M#";

  /** Sort keys of reminders of an incident's days begin so. */
  public static final String REMINDER_PREFIX = "N#";

  /** Sort keys of files that came with a report begin so. */
  public static final String ATTACHMENT_PREFIX = "A#";

  /** Where it lies who reported an incident. */
  public static final String CONTACT = "CONTACT";

  /** Sort keys of the parts of an archive begin so. */
  public static final String PART_PREFIX = "P#";

  private static final int TENANT_PREFIX_CHARS = 29;

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private Keys() {}

  /** What every partition key of the tenant begins with, in the table and in its index. */
  public static String tenantPrefix(CommunityId community) {
    return "T#" + community.value() + "#";
  }

  /** The index partition of a tenant's items of one type and month in Japan. */
  public static String months(CommunityId community, MonthType type, YearMonth month) {
    return tenantPrefix(community) + type.prefix() + month;
  }

  /** The partition that holds all of a firm. */
  public static String firm(CommunityId community, FirmId firm) {
    return tenantPrefix(community) + "F#" + firm.value();
  }

  public static String diagnosis(DiagnosisId id) {
    return DIAGNOSIS_PREFIX + id.value();
  }

  /** The index partition of a tenant's diagnoses of one month in Japan. */
  public static String diagnosesOf(CommunityId community, Instant time) {
    return diagnosesOf(community, month(time));
  }

  /** The same of the month itself. */
  public static String diagnosesOf(CommunityId community, YearMonth month) {
    return months(community, MonthType.DIAGNOSES, month);
  }

  /** The firm whose partition it is. */
  public static FirmId firmOf(CommunityId community, String partition) {
    return new FirmId(partition.substring((tenantPrefix(community) + "F#").length()));
  }

  public static String viewLink(ViewLinkId id) {
    return VIEW_LINK_PREFIX + id.value();
  }

  /** The index partition of a tenant's view links of one month in Japan. */
  public static String viewLinksOf(CommunityId community, Instant time) {
    return months(community, MonthType.VIEW_LINKS, month(time));
  }

  /** The index partition of a tenant's tombstones that end in one month in Japan. */
  static String tombstonesOf(String partition, Instant end) {
    return partition.substring(0, TENANT_PREFIX_CHARS) + MonthType.TOMBSTONES.prefix() + month(end);
  }

  /** The partition of a tenant's closing and of its archive. */
  public static String closing(CommunityId community) {
    return tenantPrefix(community) + "Z";
  }

  /** The partition of a tenant's keys. */
  public static String keys(CommunityId community) {
    return tenantPrefix(community) + "K";
  }

  /** The partition of those who work for a tenant. */
  public static String members(CommunityId community) {
    return tenantPrefix(community) + "M";
  }

  /** The partition of the codes that a tenant issued. */
  public static String originCodes(CommunityId community) {
    return tenantPrefix(community) + "C";
  }

  /** The partition of the mailboxes of a tenant's staff and reporters. */
  public static String mailboxes(CommunityId community) {
    return tenantPrefix(community) + "B";
  }

  /** The partition of figures that were released to a tenant's staff. */
  public static String figures(CommunityId community) {
    return tenantPrefix(community) + "R";
  }

  /** The partition that holds all of a report of an incident. */
  public static String incident(CommunityId community, IncidentId incident) {
    return tenantPrefix(community) + "R#" + incident.value();
  }

  /** The incident whose partition it is. */
  public static IncidentId incidentOf(CommunityId community, String partition) {
    return new IncidentId(partition.substring((tenantPrefix(community) + "R#").length()));
  }

  /** A version of what was reported; texts sort as numbers do. */
  public static String reportVersion(int number) {
    return String.format(Locale.ROOT, REPORT_PREFIX + "%08d", number);
  }

  public static String message(MessageId id) {
    return MESSAGE_PREFIX + id.value();
  }

  /** Before every other item of an incident, with nothing but the case before the contact. */
  public static String attachment(AttachmentId id) {
    return ATTACHMENT_PREFIX + id.value();
  }

  /** The partition of what was done in a tenant in a month in Japan. */
  public static String auditOf(CommunityId community, YearMonth month) {
    return tenantPrefix(community) + "A#" + month;
  }

  /** The month in Japan. */
  public static YearMonth month(Instant time) {
    return YearMonth.from(time.atZone(JAPAN));
  }

  /**
   * Orders a month by time; the id tells items of the same millisecond apart. Keys written before
   * have no fraction where it is zero, and stand at the end of their second instead of its
   * beginning; whoever reads page by page goes on from a key as it was written.
   */
  public static String atTime(Instant time, String id) {
    return MILLIS.format(time) + "#" + id;
  }
}
