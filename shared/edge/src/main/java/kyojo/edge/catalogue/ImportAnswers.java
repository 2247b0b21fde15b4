package kyojo.edge.catalogue;

import java.util.List;
import java.util.Optional;
import kyojo.domain.catalogue.ListFile;
import kyojo.domain.catalogue.Preview;
import kyojo.domain.catalogue.PublishImport;
import kyojo.domain.catalogue.ReviewImports;
import kyojo.domain.catalogue.StartImport;
import kyojo.domain.identity.ImportId;
import kyojo.edge.HttpResponse;
import kyojo.edge.Problem;
import kyojo.edge.ProblemCode;
import kyojo.edge.RequestViolation;
import kyojo.json.JsonOutput;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What IPA is answered about imports. */
public final class ImportAnswers {
  private static final Pointer TAKEN_AT = Pointer.ROOT.member("source").member("takenAt");
  private static final Pointer VALID_FROM = Pointer.ROOT.member("validFrom");

  private ImportAnswers() {}

  public static HttpResponse of(StartImport.Result result) {
    return switch (result) {
      case StartImport.Result.Begun(var begun, var upload) ->
          HttpResponse.json(201, out -> ImportJson.write(out, begun, upload))
              .with("location", "/v1/catalogue-imports/" + begun.id().value());
      case StartImport.Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case StartImport.Result.KeyReused() ->
          Problem.of(ProblemCode.IDEMPOTENCY_KEY_REUSED).response();
      case StartImport.Result.TooMany() -> Problem.of(ProblemCode.LIMIT_REACHED).response();
      case StartImport.Result.TakenAhead() ->
          invalid(TAKEN_AT, RequestViolation.TAKEN_AHEAD).response();
    };
  }

  public static HttpResponse of(ReviewImports.Result result) {
    return switch (result) {
      case ReviewImports.Result.Shown shown -> shown(shown);
      case ReviewImports.Result.Listed listed -> HttpResponse.json(200, out -> write(out, listed));
      case ReviewImports.Result.Compared(var before, var after, var change) ->
          HttpResponse.json(
              200,
              out -> {
                out.object("before", head -> ImportJson.write(head, before));
                out.object("after", head -> ImportJson.write(head, after));
                PreviewJson.write(out, change);
              });
      case ReviewImports.Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case ReviewImports.Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
    };
  }

  public static HttpResponse of(PublishImport.Result result) {
    return switch (result) {
      case PublishImport.Result.Done(var head) ->
          HttpResponse.json(200, out -> ImportJson.write(out, head));
      case PublishImport.Result.TakenBack() -> HttpResponse.noContent();
      case PublishImport.Result.Denied() -> Problem.of(ProblemCode.FORBIDDEN).response();
      case PublishImport.Result.Unknown() -> Problem.of(ProblemCode.NOT_FOUND).response();
      case PublishImport.Result.Stale() -> Problem.of(ProblemCode.STALE).response();
      case PublishImport.Result.NotReady() -> Problem.of(ProblemCode.IMPORT_NOT_READY).response();
      case PublishImport.Result.NotAhead() ->
          invalid(VALID_FROM, RequestViolation.VALID_FROM_NOT_AHEAD).response();
    };
  }

  private static HttpResponse shown(ReviewImports.Result.Shown shown) {
    Optional<Preview> preview = shown.preview();
    String state =
        shown.file().map(ImportJson::state).orElseGet(() -> ImportJson.state(shown.line().state()));
    var answer =
        HttpResponse.json(
            200,
            out -> {
              ImportJson.write(out, shown.line(), state);
              shown.inForce().ifPresent(version -> out.number("inForce", version));
              shown.file().ifPresent(sent -> write(out, sent));
              preview.ifPresent(known -> out.object("preview", p -> PreviewJson.write(p, known)));
            });
    return preview.map(known -> answer.with("etag", '"' + known.tag() + '"')).orElse(answer);
  }

  private static void write(JsonOutput out, ListFile file) {
    if (file instanceof ListFile.Unreadable(var fault)) {
      out.object("fault", one -> PreviewJson.write(one, fault));
    }
    if (file instanceof ListFile.Refused refused) {
      out.object("refused", one -> PreviewJson.write(one, refused));
    }
  }

  private static void write(JsonOutput out, ReviewImports.Result.Listed listed) {
    out.objects(
        "imports",
        listed.lines(),
        (line, one) -> ImportJson.write(line, one, ImportJson.state(one.state())));
    listed.inForce().ifPresent(version -> out.number("inForce", version));
    out.text("nextCursor", listed.next().map(ImportId::value));
  }

  private static Problem invalid(Pointer at, RequestViolation code) {
    return Problem.invalid(List.of(Violation.at(at, code)));
  }
}
