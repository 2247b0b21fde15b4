package kyojo.domain.notice;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something that happened of which somebody should know.
 *
 * @param id the same however often it is told of, and no other's within the mailbox
 * @param kind what kind of thing
 * @param number what people call the report it is about; opens nothing
 * @param at when it happened
 */
public record News(String id, Kind kind, String number, Instant at) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9#:_.-]{1,120}");

  public News {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("no id of news");
    }
  }

  /** What happened. Names are stable: they are stored. */
  public enum Kind {
    /** A report came. */
    REPORT,
    /** A reporter added to a report. */
    ADDITION,
    /** The other side wrote. */
    MESSAGE,
    /** Nobody has written to the reporter, and the promised time is nearly over. */
    CONTACT_DUE,
    /** The promised time is over. */
    CONTACT_OVERDUE,
    /** A last day comes near. */
    DUTY_DUE,
    /** The day has come on which staff wanted to look again. */
    WAKING
  }
}
