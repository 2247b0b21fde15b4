package kyojo.persistence;

import kyojo.domain.Limits;

/**
 * What the index {@code byMonth} lists by month in Japan. Every item of a firm is of one of these,
 * so that a tenant can be listed without a Scan.
 */
public enum MonthType {
  DIAGNOSES("D#", Limits.RECORD_DAYS_MAX, 0),
  VIEW_LINKS("V#", Limits.VIEW_LINK_DAYS_MAX, 0),
  /** Firms' lists of devices, by the month in which they were last saved. */
  INVENTORIES("I#", Limits.RECORD_DAYS_MAX, 0),
  /**
   * Those of firms that nobody vouches for, apart: however many come, they hold up nothing else.
   */
  OPEN_INVENTORIES("J#", Limits.RECORD_DAYS_MAX, 0),
  /** Staff's views of reports of incidents, by the month in which the reports came. */
  INCIDENTS("E#", Limits.RECORD_DAYS_MAX, 0),
  /** Those that are done, apart: whoever looks for what is to be done reads none of them. */
  DONE_INCIDENTS("W#", Limits.RECORD_DAYS_MAX, 0),
  /** All else of reports, apart: lists of cases need none of it. */
  INCIDENT_PARTS("P#", Limits.RECORD_DAYS_MAX, 0),
  /** By the month of their end: they stay as long as a diagnosis that came long after them. */
  CONSENTS("S#", 0, Limits.RECORD_DAYS_MAX),
  /** The same. */
  CONFIRMATIONS("N#", 0, Limits.RECORD_DAYS_MAX),
  /** By the month of their end. */
  TOMBSTONES("X#", 0, Limits.TOMBSTONE_DAYS);

  private final String prefix;
  private final int daysBefore;
  private final int daysAfter;

  MonthType(String prefix, int daysBefore, int daysAfter) {
    this.prefix = prefix;
    this.daysBefore = daysBefore;
    this.daysAfter = daysAfter;
  }

  String prefix() {
    return prefix;
  }

  /** How far back items can lie that have not ended. */
  public int daysBefore() {
    return daysBefore;
  }

  /** How far ahead they can lie. */
  public int daysAfter() {
    return daysAfter;
  }
}
