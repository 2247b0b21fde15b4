package kyojo.content;

import static kyojo.content.ContentTypes.DATE;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import java.time.LocalDate;
import java.util.stream.Collectors;
import kyojo.domain.incident.ClosedDays;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** Reads the national holidays of some years. */
final class HolidayList {
  private static final int YEAR_MIN = 2026;
  private static final int YEAR_MAX = 2100;

  static final JsonType<ClosedDays> TYPE = object(HolidayList::decode);

  private HolidayList() {}

  private static Decoded<ClosedDays> decode(Fields fields) {
    ContentTypes.head(fields, "closed-days");
    var lastYear = fields.required("lastYear", integer(YEAR_MIN, YEAR_MAX));
    var days = fields.required("days", listOf(object(HolidayList::day)));
    return fields.build(() ->
        new ClosedDays(
            days.get().stream().collect(Collectors.toUnmodifiableSet()), lastYear.get()));
  }

  private static Decoded<LocalDate> day(Fields fields) {
    var day = fields.required("day", DATE);
    fields.required("name", TEXT);
    return fields.build(day::get);
  }
}
