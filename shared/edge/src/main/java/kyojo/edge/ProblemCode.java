package kyojo.edge;

import java.util.Locale;

/** Every error that Kyojo itself answers. Names are stable: clients branch on them. */
public enum ProblemCode {
  NOT_JSON(400),
  FORBIDDEN(403),
  NOT_FOUND(404),
  /** No list has a label of this number: that says nothing of a device. */
  LABEL_NOT_FOUND(404),
  /** Nothing has been imported yet: nothing can be said. */
  NO_DATA(404),
  /** No statistics have been released yet. */
  NO_RELEASE(404),
  RELEASE_UNKNOWN(404),
  /** The release says nothing of the year. */
  YEAR_UNKNOWN(404),
  /** No table is called so, or none for this caller. */
  TABLE_UNKNOWN(404),
  /** The table counts no firm. */
  NO_FIGURES(404),
  IDEMPOTENCY_KEY_REUSED(409),
  IMPORT_NOT_READY(409),
  CLOSING_ASKED_ALREADY(409),
  CLOSING_BEGUN(409),
  CLOSING_SECOND_PERSON(409),
  CLOSING_TOO_EARLY(409),
  LAST_OWNER(409),
  LIMIT_REACHED(409),
  SHEET_NOT_YOURS(409),
  TOO_LATE_TO_TAKE_BACK(409),
  ERASED(410),
  COMMUNITY_CLOSING(410),
  COMMUNITY_ERASED(410),
  STALE(412),
  BODY_TOO_LARGE(413),
  WRONG_MEDIA_TYPE(415),
  INVALID_REQUEST(422),
  TOO_MANY_REQUESTS(429),
  INTERNAL_ERROR(500);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The problem's type, a reference that never changes. */
  public String type() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
