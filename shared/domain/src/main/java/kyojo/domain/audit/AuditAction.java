package kyojo.domain.audit;

/** What was done. Names are stable: they are stored, and owners filter by them. */
public enum AuditAction {
  /** IPA opened the community; the subject is the community's id, as of what IPA does on it. */
  COMMUNITY_OPENED,
  /** IPA changed the community's profile or its quota. */
  COMMUNITY_CHANGED,
  /** IPA invited an owner. */
  OWNER_INVITED,
  /** Somebody was invited to the staff; the subject is the member's id. */
  MEMBER_INVITED,
  /** An invitation was accepted. */
  MEMBER_JOINED,
  /** A member's role or name was changed. */
  MEMBER_CHANGED,
  /** A member or an invitation was taken away. */
  MEMBER_REMOVED,
  /** An origin code was made; the subject is the code. */
  ORIGIN_CODE_ISSUED,
  /** An origin code was ended; the subject is the code. */
  ORIGIN_CODE_ENDED,
  /** What one firm left was looked at; the subject is the firm's id. */
  FIRM_READ,
  /** A list of firms was taken away as a file; the subject is the community's id. */
  FIRMS_EXPORTED,
  /**
   * A paper sheet was typed in; the subject is the firm's id, or the diagnosis's for a new firm.
   */
  SHEET_ENTERED,
  /** Whoever typed a paper sheet in took it back; the subject is the firm's id. */
  SHEET_TAKEN_BACK,
  /** A firm was said to be known; the subject is the firm's id. */
  FIRM_CONFIRMED,
  /** A firm is not said to be known any more; the subject is the firm's id. */
  FIRM_CONFIRMATION_WITHDRAWN,
  /** An owner erased all that a firm left, because it asked; the subject is the firm's id. */
  FIRM_ERASED,
  /** A report of an incident was looked at; its id is the subject, as of the two below. */
  INCIDENT_READ,
  /** A case was changed. */
  INCIDENT_CHANGED,
  /** Somebody wrote to who reported it. */
  INCIDENT_ANSWERED,
  /** A file that came with a report was asked for; the subject is the report's id. */
  INCIDENT_FILE_OPENED,
  /** A report was typed in for a firm; the community's id is the subject. */
  INCIDENT_ENTERED,
  /** Somebody asked to close the community; its id is the subject, as of all that follows. */
  CLOSING_ASKED,
  /** A second person confirmed it. */
  CLOSING_CONFIRMED,
  /** The second person forwent the days of waiting. */
  CLOSING_HURRIED,
  /** It was taken back. */
  CLOSING_TAKEN_BACK,
  /** An archive of all that the community holds was begun. */
  CLOSING_EXPORTED,
  /** An owner showed that the archive opens, and let the erasing begin. */
  CLOSING_CARRIED_OUT,
  /** IPA began to import a list; the import's id is the subject, as of all that follows. */
  CATALOGUE_IMPORT_BEGUN,
  /** An imported list was published, at once or for a day to come. */
  CATALOGUE_PUBLISHED,
  /** The list of an earlier import was brought back into force. */
  CATALOGUE_RESTORED,
  /** A list that waited for its day was taken back. */
  CATALOGUE_SCHEDULE_TAKEN_BACK
}
