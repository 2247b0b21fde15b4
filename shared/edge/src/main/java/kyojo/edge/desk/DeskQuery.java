package kyojo.edge.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kyojo.domain.Limits;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.desk.DiagnosisFilter;
import kyojo.domain.desk.ReadDesk;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.OriginCode;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.Problem;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** A list at the desk, as its query asks for it. */
public final class DeskQuery {
  private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Set<String> BANDS = Set.of("100", "70-99", "50-69", "0-49");
  private static final Pointer CURSOR = Pointer.ROOT.member("query").member("cursor");

  private DeskQuery() {}

  /** A list of so many rows. */
  public record Asked(ReadDesk.Query query, int limit) {}

  private record Draft(ReadDesk.Query query, int limit, Optional<String> cursor) {}

  /** The query with its cursor read, or all that is wrong with it. */
  public static Input<Asked> read(HttpRequest request) {
    return switch (draft(request)) {
      case Input.Rejected<Draft>(Problem problem) -> new Input.Rejected<>(problem);
      case Input.Accepted<Draft>(Draft draft) -> withCursor(draft);
    };
  }

  private static Input<Asked> withCursor(Draft draft) {
    if (draft.cursor().isEmpty()) {
      return new Input.Accepted<>(new Asked(draft.query(), draft.limit()));
    }
    ReadDesk.Query query = draft.query();
    return Cursors.of(query.caller().community(), query.filter())
        .read(draft.cursor().get())
        .<Input<Asked>>map(place ->
            new Input.Accepted<>(
                new Asked(
                    new ReadDesk.Query(query.caller(), query.filter(), Optional.of(place)),
                    draft.limit())))
        .orElseGet(() ->
            new Input.Rejected<>(
                Problem.invalid(
                    java.util.List.of(Violation.at(CURSOR, RequestViolation.CURSOR_MALFORMED)))));
  }

  private static Input<Draft> draft(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var limit = fields.query("limit", DeskQuery::rows, JsonViolation.MALFORMED);
    var cursor = fields.query("cursor", DeskQuery::cursor, RequestViolation.CURSOR_MALFORMED);
    var filter = filter(fields);
    return fields.build(() ->
        new Draft(
            new ReadDesk.Query(caller.get(), filter.get(), Optional.empty()),
            limit.get().orElse(Limits.DESK_ROWS),
            cursor.get()));
  }

  private static Supplier<DiagnosisFilter> filter(RequestFields fields) {
    var from = fields.query("from", Times::day, RequestViolation.DAY_MALFORMED);
    var to = fields.query("to", Times::day, RequestViolation.DAY_MALFORMED);
    var notSince = fields.query("notSince", Times::day, RequestViolation.DAY_MALFORMED);
    var latest = fields.query("latest", DeskQuery::bool, JsonViolation.MALFORMED);
    var industry = fields.query("industry", Industry::parse, RequestViolation.INDUSTRY_UNKNOWN);
    var employees =
        fields.query("employees", EmployeeBand::parse, RequestViolation.EMPLOYEES_UNKNOWN);
    var prefecture =
        fields.query("prefecture", Prefecture::parse, RequestViolation.PREFECTURE_UNKNOWN);
    var origin = fields.query("origin", DeskQuery::origin, RequestViolation.ORIGIN_UNKNOWN);
    var code = fields.query("code", OriginCode::typed, RequestViolation.ORIGIN_CODE_MALFORMED);
    var band = fields.query("band", DeskQuery::band, RequestViolation.BAND_UNKNOWN);
    return () ->
        new DiagnosisFilter(
            from.get().map(Times::startOf),
            until(to.get(), notSince.get()),
            industry.get(),
            employees.get(),
            prefecture.get(),
            origin.get(),
            code.get(),
            band.get(),
            latest.get().orElse(false) || notSince.get().isPresent());
  }

  /** Who has not been since a day is whose latest is from before it. */
  private static Optional<Instant> until(Optional<LocalDate> to, Optional<LocalDate> notSince) {
    return Stream.of(to.map(day -> day.plusDays(1)), notSince)
        .flatMap(Optional::stream)
        .map(Times::startOf)
        .min(Instant::compareTo);
  }

  private static Optional<Integer> rows(String text) {
    return Optional.of(text)
        .filter(ROWS.asMatchPredicate())
        .map(Integer::valueOf)
        .filter(rows -> rows <= Limits.DESK_ROWS_MAX);
  }

  private static Optional<String> cursor(String text) {
    return Optional.of(text).filter(cursor -> cursor.length() <= Limits.DESK_CURSOR_CHARS_MAX);
  }

  private static Optional<Boolean> bool(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Origin> origin(String text) {
    return Stream.of(Origin.values())
        .filter(origin -> origin.name().toUpperCase(Locale.ROOT).equals(text))
        .findFirst();
  }

  private static Optional<String> band(String text) {
    return Optional.of(text).filter(BANDS::contains);
  }
}
