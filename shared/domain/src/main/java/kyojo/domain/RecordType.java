package kyojo.domain;

/** What is kept of people and firms. Each type has an end, which the privacy notice tells. */
public enum RecordType {
  /** A diagnosis with its answers and profile. */
  DIAGNOSIS,
  /** A firm's list of devices, with what was known of each when it was saved. */
  INVENTORY,
  /** A report of an incident with its versions, its messages and staff's view of it. */
  INCIDENT_REPORT,
  /** Who reported an incident; its days count from when the case is closed. */
  INCIDENT_CONTACT,
  /** A file that came with a report; its days count from when the case is closed. */
  INCIDENT_ATTACHMENT,
  /** A firm's choice whether staff may see who it is; it ends with the last that the firm left. */
  CONSENT,
  /** That staff know a firm, and who said so; it ends with the last that the firm left. */
  CONFIRMATION,
  /** A link by which a diagnosis is shown to others. */
  VIEW_LINK,
  /** Who of the staff did or looked at what. */
  AUDIT,
  /** The trace of an erased id, without content. */
  TOMBSTONE
}
