package kyojo.domain.incident;

/** What a person sees who has no word for it. Several may be true at once. */
public enum Symptom {
  /** Files cannot be opened, or a note asks for ransom. */
  FILES_LOCKED,
  /** The virus scanner warns, or a device behaves oddly. */
  MALWARE_ALERT,
  /** An attachment or a program of doubtful origin was opened. */
  ATTACHMENT_OPENED,
  /** Others say that odd mails come from the firm's addresses. */
  ODD_MAILS_FROM_US,
  /** A password, card number or the like was typed into a false page. */
  SECRET_TYPED,
  /** Somebody asked by mail or chat to pay to another account, or posed as the president. */
  PAYMENT_REQUESTED,
  /** A warning on the screen gives a telephone number. */
  FAKE_WARNING,
  /** The firm's pages were altered or lead elsewhere. */
  SITE_ALTERED,
  /** Pages, mail or systems are slow or down. */
  SERVICE_DOWN,
  /** A login that nobody made, an account that is lost, an administrator nobody knows. */
  FOREIGN_LOGIN,
  /** Data stands open, or went to the wrong person. */
  DATA_MISDIRECTED,
  /** A device, medium or paper is lost or stolen. */
  THING_LOST,
  /** Somebody of the firm, or who was, took or altered data. */
  TAKEN_BY_INSIDER,
  /** A shop, page or account poses as the firm. */
  IMPERSONATED,
  /** A weakness is known, and no abuse of it. */
  FLAW_KNOWN,
  /** A suspicious mail came, or an attempt was seen, and nobody fell for it. */
  ATTEMPT_SEEN,
  /** None of these. */
  OTHER
}
