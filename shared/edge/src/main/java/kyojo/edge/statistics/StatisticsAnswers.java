package kyojo.edge.statistics;

import java.util.Optional;
import java.util.function.Function;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.statistics.ReadStatistics.Page;
import kyojo.domain.statistics.ReadStatistics.Reason;
import kyojo.domain.statistics.ReadStatistics.Result;
import kyojo.domain.statistics.SurveyShares;
import kyojo.domain.statistics.TableId.Measure;
import kyojo.edge.BodyTag;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;

/** What staff are answered about released statistics. Thread-safe. */
public final class StatisticsAnswers {
  /** A release never changes, but what communities are called may. */
  private static final int CACHE_SECONDS = 3600;

  private final TableJson json;
  private final TableCsv csv;
  private final Function<QuestionSetId, Optional<SurveyShares>> surveys;

  /**
   * By the names of groups.
   *
   * @param surveys what was published of a question set's questions
   */
  public StatisticsAnswers(
      RowNames names, Function<QuestionSetId, Optional<SurveyShares>> surveys) {
    this.json = new TableJson(names);
    this.csv = new TableCsv(names);
    this.surveys = surveys;
  }

  public HttpResponse of(Optional<Page> page) {
    return page.map(releases ->
            HttpResponse.json(
                200,
                out ->
                    out.objects("releases", releases.releases(), TableJson::write)
                        .text("nextCursor", releases.rest().map(Object::toString))))
        .orElseGet(() -> Problem.of(ProblemCode.FORBIDDEN).response());
  }

  public HttpResponse of(Result result, StatisticsRequest.Table request) {
    return switch (result) {
      case Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case Result.Missing(Reason reason) -> problem(reason).response();
      case Result.Shown shown -> kept(request, request.isFile() ? file(shown) : body(shown));
    };
  }

  private HttpResponse body(Result.Shown shown) {
    var survey =
        shown.asked().table().measure() == Measure.ANSWERS
            ? surveys.apply(shown.table().table().questionSet())
            : Optional.<SurveyShares>empty();
    return HttpResponse.json(200, out -> json.write(out, shown, survey));
  }

  private HttpResponse file(Result.Shown shown) {
    return HttpResponse.file("text/csv", TableCsv.fileName(shown), csv.text(shown));
  }

  /** Of the newest release nobody knows how long it is the newest. */
  private static HttpResponse kept(StatisticsRequest.Table request, HttpResponse answer) {
    return request.asked().release().isEmpty()
        ? answer
        : BodyTag.on(
            answer.with("cache-control", "private, max-age=" + CACHE_SECONDS), request.known());
  }

  private static Problem problem(Reason reason) {
    return switch (reason) {
      case NO_RELEASE -> Problem.of(ProblemCode.NO_RELEASE);
      case TABLE_UNKNOWN -> Problem.of(ProblemCode.TABLE_UNKNOWN);
      case YEAR_UNKNOWN -> Problem.of(ProblemCode.YEAR_UNKNOWN);
      case NO_FIGURES -> Problem.of(ProblemCode.NO_FIGURES);
      case RELEASE_UNKNOWN -> Problem.of(ProblemCode.RELEASE_UNKNOWN);
      case EARLIER_UNKNOWN ->
          RequestFields.queryRefused("comparedTo", RequestViolation.RELEASE_UNKNOWN);
      case NOT_EARLIER ->
          RequestFields.queryRefused("comparedTo", RequestViolation.RELEASE_NOT_EARLIER);
    };
  }
}
