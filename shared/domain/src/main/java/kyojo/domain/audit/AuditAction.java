package kyojo.domain.audit;

/** What was done. Names are stable: they are stored, and owners filter by them. */
public enum AuditAction {
  /** Somebody was invited to the staff; the subject is the member's id. */
  MEMBER_INVITED,
  /** An invitation was accepted. */
  MEMBER_JOINED,
  /** A member's role or name was changed. */
  MEMBER_CHANGED,
  /** A member or an invitation was taken away. */
  MEMBER_REMOVED
}
