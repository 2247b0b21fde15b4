package kyojo.edge;

import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.json.Violation;

/**
 * An error as RFC 9457 has it.
 *
 * @param incident for a 5xx, the code by which the operator finds the log line
 */
public record Problem(ProblemCode code, List<Violation> violations, Optional<String> incident) {
  public Problem {
    violations =
        List.copyOf(violations.subList(0, Math.min(violations.size(), Limits.VIOLATIONS_MAX)));
  }

  public static Problem of(ProblemCode code, Violation... violations) {
    return new Problem(code, List.of(violations), Optional.empty());
  }

  public static Problem invalid(List<Violation> violations) {
    return new Problem(ProblemCode.INVALID_REQUEST, violations, Optional.empty());
  }

  /** The answer to who has to wait. */
  public static HttpResponse tooManyRequests(long seconds) {
    return of(ProblemCode.TOO_MANY_REQUESTS).response().with("retry-after", Long.toString(seconds));
  }

  static Problem internal(String incident) {
    return new Problem(ProblemCode.INTERNAL_ERROR, List.of(), Optional.of(incident));
  }

  /** The answer that tells it. */
  public HttpResponse response() {
    return HttpResponse.of(
        code.status(),
        "application/problem+json",
        out -> {
          out.text("type", code.type());
          out.text("title", ProblemTexts.title(code));
          out.number("status", code.status());
          out.text("code", code.name());
          out.text("incident", incident);
          if (!violations.isEmpty()) {
            out.objects(
                "violations",
                violations,
                (item, violation) ->
                    item.text("path", violation.path())
                        .text("code", violation.code().name())
                        .text("message", ProblemTexts.message(violation)));
          }
        });
  }
}
