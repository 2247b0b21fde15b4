package kyojo.edge.statistics;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.ReadStatistics.Asked;
import kyojo.domain.statistics.ReadStatistics.Caller;
import kyojo.domain.statistics.ReadStatistics.Scope;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.json.JsonViolation;

/** Which releases or which table of one somebody asks for. */
public final class StatisticsRequest {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,7}");
  private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");

  private StatisticsRequest() {}

  /** A page of releases. */
  public record Releases(Caller caller, Optional<Integer> before, int limit) {}

  /**
   * A table.
   *
   * @param known what the caller has of it, as the header If-None-Match tells
   */
  public record Table(Caller caller, Asked asked, boolean isFile, Optional<String> known) {}

  public static Input<Releases> releases(HttpRequest request, Scope scope) {
    var fields = new RequestFields(request);
    var caller = caller(fields, scope);
    var limit = fields.query("limit", StatisticsRequest::limit, RequestViolation.PAGE_LIMIT);
    var cursor =
        fields.query("cursor", StatisticsRequest::number, RequestViolation.CURSOR_MALFORMED);
    return fields.build(
        () -> new Releases(caller.get(), cursor.get(), limit.get().orElse(Limits.RELEASES_SHOWN)));
  }

  public static Input<Table> table(HttpRequest request, Scope scope) {
    var fields = new RequestFields(request);
    var caller = caller(fields, scope);
    var table = fields.path("table", TableNames::parse, ProblemCode.TABLE_UNKNOWN);
    var release = fields.query("release", StatisticsRequest::number, JsonViolation.MALFORMED);
    var year = fields.query("year", StatisticsRequest::year, JsonViolation.MALFORMED);
    var earlier = fields.query("comparedTo", StatisticsRequest::number, JsonViolation.MALFORMED);
    var isFile = fields.query("format", StatisticsRequest::isFile, JsonViolation.MALFORMED);
    return fields.build(() ->
        new Table(
            caller.get(),
            new Asked(scope, table.get(), release.get(), year.get(), earlier.get()),
            isFile.get().orElse(false),
            request.header("If-None-Match")));
  }

  private static Supplier<Caller> caller(RequestFields fields, Scope scope) {
    if (scope == Scope.NATIONAL) {
      var person = fields.person();
      return () -> new Caller(Optional.empty(), person.get());
    }
    var community = fields.path("community", CommunityId::parse);
    var person = fields.person();
    return () -> new Caller(Optional.of(community.get()), person.get());
  }

  private static Optional<Integer> number(String text) {
    return Optional.of(text).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
  }

  private static Optional<Integer> limit(String text) {
    return number(text).filter(limit -> limit <= Limits.RELEASES_SHOWN_MAX);
  }

  private static Optional<FiscalYear> year(String text) {
    return Optional.of(text)
        .filter(YEAR.asMatchPredicate())
        .map(year -> new FiscalYear(Integer.parseInt(year)));
  }

  private static Optional<Boolean> isFile(String text) {
    return switch (text) {
      case "json" -> Optional.of(false);
      case "csv" -> Optional.of(true);
      default -> Optional.empty();
    };
  }
}
