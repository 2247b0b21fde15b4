package kyojo.edge;

import kyojo.json.ViolationCode;

/** How a well-formed request can still be wrong. */
public enum RequestViolation implements ViolationCode {
  /** No such receipt, or not of this firm. */
  RECEIPT_UNKNOWN,
  /** Not of the form of a receipt. */
  RECEIPT_MALFORMED,
  /** No link shows the diagnosis with this key, or none does any more. */
  VIEW_KEY_UNKNOWN,
  /** Not of the form of a view key. */
  VIEW_KEY_MALFORMED,
  /** No open invitation belongs to it. */
  INVITATION_UNKNOWN,
  /** Not of the form of an invitation. */
  INVITATION_MALFORMED,
  /** Not the public half of a key of age-encryption.org (X25519). */
  RECIPIENT_MALFORMED,
  /** Not the secret that is in the archive. */
  PROOF_WRONG,
  /** Nobody of this tenant has such a role. */
  ROLE_UNKNOWN,
  /** Not an ETag that was answered. */
  ETAG_MALFORMED,
  /** Not a random UUID, version 4. */
  IDEMPOTENCY_KEY_MALFORMED,
  /** No question set has the id. */
  QUESTION_SET_UNKNOWN,
  /** Sheets of different question sets. */
  QUESTION_SETS_DIFFER,
  /** A question without an answer. */
  ANSWER_MISSING,
  /** An answer to a question that the set does not have. */
  QUESTION_UNKNOWN,
  /** 該当なし where it may not be chosen. */
  NOT_APPLICABLE_NOT_ALLOWED,
  /** The community shows another version of the notice. */
  NOTICE_OUTDATED,
  /** The community's notice does not speak of lists of devices; none are kept. */
  INVENTORIES_NOT_TAKEN,
  /** The community's notice does not speak of incidents; it takes no reports. */
  INCIDENTS_NOT_TAKEN,
  /** No kind of file that is taken. */
  FILE_TYPE_UNKNOWN,
  /** The file's name ends otherwise than its kind does. */
  FILE_TYPE_NOT_OF_NAME,
  /** All texts of a list of devices together are too long. */
  DEVICES_TOO_LONG,
  /** The community's notice does not speak of names; none are taken. */
  NAMES_NOT_TAKEN,
  /** The community shows other words to agree to. */
  WORDING_OUTDATED,
  /** The community has no such code, or it is not open. */
  ORIGIN_CODE_NOT_OPEN,
  /** Not of the form of an origin code. */
  ORIGIN_CODE_MALFORMED,
  /** Not a day as in 2026-11-24. */
  DAY_MALFORMED,
  /** A day of another century than this one. */
  DAY_FAR_OFF,
  /** A code begins before it ends, within a year. */
  ORIGIN_CODE_DAYS,
  /** No state of a case. */
  CASE_STATE_UNKNOWN,
  /** No such report, or none that another can be put under. */
  INCIDENT_UNKNOWN,
  /** How it ended is said of what has ended. */
  OUTCOME_WITHOUT_END,
  /** Of a duplicate alone it is said of which report. */
  INTO_WITHOUT_DUPLICATE,
  /** A day from today on within a year. */
  WAKE_DAY,
  /** Not a cursor of this list. */
  CURSOR_MALFORMED,
  /** No way in which firms come. */
  ORIGIN_UNKNOWN,
  /** No band of scores. */
  BAND_UNKNOWN,
  /** Staff have not seen that the firm agreed. */
  NOT_AGREED_ON_PAPER,
  /** No division of the industrial classification. */
  INDUSTRY_UNKNOWN,
  /** No band of employees. */
  EMPLOYEES_UNKNOWN,
  /** No prefecture has the code. */
  PREFECTURE_UNKNOWN,
  /** Not {@code #rrggbb}. */
  COLOUR_MALFORMED,
  /** It cannot be read on white. */
  COLOUR_TOO_LIGHT,
  /** Nothing that can be called. */
  TELEPHONE_MALFORMED,
  /** Not of the form of an e-mail address. */
  EMAIL_MALFORMED,
  /** No privacy notice has the version. */
  NOTICE_UNKNOWN,
  /** No list of this name is imported. */
  CATALOGUE_UNKNOWN,
  /** Not 64 small hexadecimal digits. */
  DIGEST_MALFORMED,
  /** A name with a folder, or none. */
  FILE_NAME_MALFORMED,
  /** Not the id of an import. */
  IMPORT_MALFORMED,
  /** No address that begins with https://. */
  SOURCE_MALFORMED,
  /** Not a time as in 2026-11-24T09:00:00+09:00. */
  TIME_MALFORMED,
  /** Nothing happens before its time. */
  MOMENT_AHEAD,
  /** More than ten years ago. */
  MOMENT_TOO_OLD,
  /** An incident begins before somebody notices it. */
  BEGAN_AFTER_NOTICED,
  /** A list cannot be taken before its time. */
  TAKEN_AHEAD,
  /** A day to come within a year is wanted. */
  VALID_FROM_NOT_AHEAD,
  /** Not a month such as 2026-11. */
  MONTH_MALFORMED,
  /** Not the total of a sheet, −25 to 100. */
  TOTAL_OUTSIDE,
  /** No such release to compare with. */
  RELEASE_UNKNOWN,
  /** A release is compared with an earlier one. */
  RELEASE_NOT_EARLIER,
  /** Not a number that a page may have. */
  PAGE_LIMIT,
  /** No level of JC-STAR. */
  LEVEL_UNKNOWN,
  /** A search for more than anybody types. */
  SEARCH_TOO_LONG,
  /** A search for dashes and spaces alone. */
  SEARCH_UNTOLD,
  /** A cursor of a version of the list that is not in force any more. */
  CURSOR_OUTDATED,
  /** No way in which a label stands. */
  LABEL_STATUS_UNKNOWN,
  /** No kind of device of the scheme. */
  DEVICE_KIND_UNKNOWN,
  /** A table of devices without a column that says which they are, or with one twice. */
  DEVICE_COLUMNS_MISSING,
  /** A table of devices whose text was garbled on its way: it was not in UTF-8. */
  TABLE_GARBLED,
  /** A table of devices with a heading and no row. */
  TABLE_WITHOUT_ROWS,
  /** A text of a device with nothing in it. */
  DEVICE_TEXT_BLANK,
  /** A table that cannot be read to its end. */
  TABLE_UNREADABLE,
  /** Neither a 型番 nor a number: nothing can be looked for. */
  DEVICE_UNTOLD,
  /** Not 13 digits with the right check digit. */
  CORPORATE_NUMBER_WRONG
}
