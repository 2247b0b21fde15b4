package kyojo.persistence;

import kyojo.domain.Limits;

/**
 * What the index {@code byMonth} lists by month in Japan. Every item of a firm is of one of these,
 * so that a tenant can be listed without a Scan.
 */
public enum MonthType {
  DIAGNOSES("D#", Limits.RECORD_DAYS_MAX, 0),
  VIEW_LINKS("V#", Limits.VIEW_LINK_DAYS_MAX, 0),
  /** A choice stays as long as a diagnosis that came long after it. */
  CONSENTS("S#", 2 * Limits.RECORD_DAYS_MAX, 0),
  CONFIRMATIONS("N#", Limits.CONFIRMATION_DAYS, 0),
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
