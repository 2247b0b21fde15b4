package kyojo.domain.incident.report;

/** What a reporter has done so far. */
public enum Done {
  UNPLUGGED,
  POWERED_OFF,
  PASSWORDS_CHANGED,
  RESTORED,
  TOLD_BANK,
  TOLD_POLICE,
  TOLD_CLIENT,
  TOLD_INSURER,
  TOLD_VENDOR
}
