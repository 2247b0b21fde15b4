package kyojo.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kyojo.domain.Limits;
import kyojo.domain.identity.IncidentReceipt;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.Receipt;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.JsonText;
import kyojo.json.JsonType;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;
import kyojo.json.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one request, read one by one. What is wrong with headers, query and body is
 * collected and told at once; a path that names nothing is told alone. Not thread-safe.
 */
public final class RequestFields {
  private static final Pointer PATH = Pointer.ROOT.member("path");
  private static final Pointer QUERY = Pointer.ROOT.member("query");
  private static final Pointer HEADERS = Pointer.ROOT.member("headers");

  private final HttpRequest request;
  private final List<Violation> violations = new ArrayList<>();
  private @Nullable Problem problem;

  public RequestFields(HttpRequest request) {
    this.request = request;
  }

  /** A parameter of the path; one of which no value can be made is not found. */
  public <T> Field<T> path(String name, Function<String, Optional<T>> parse) {
    return path(name, parse, ProblemCode.NOT_FOUND);
  }

  /** The same where another answer says more. */
  public <T> Field<T> path(
      String name, Function<String, Optional<T>> parse, ProblemCode otherwise) {
    Optional<T> value = Optional.ofNullable(request.pathParameters().get(name)).flatMap(parse);
    if (value.isPresent()) {
      return Field.of(Decoded.valid(value.get()));
    }
    problem = Problem.of(otherwise);
    return Field.of(Decoded.invalid(Violation.at(PATH.member(name), JsonViolation.MALFORMED)));
  }

  public <T> Field<Optional<T>> query(
      String name, Function<String, Optional<T>> parse, ViolationCode otherwise) {
    return collect(
        optional(
            Optional.ofNullable(request.query().get(name)), parse, QUERY.member(name), otherwise));
  }

  public <T> Field<T> requiredQuery(
      String name, Function<String, Optional<T>> parse, ViolationCode otherwise) {
    Pointer place = QUERY.member(name);
    return collect(
        required(Optional.ofNullable(request.query().get(name)), parse, place, otherwise));
  }

  public <T> Field<Optional<T>> header(
      String name, Function<String, Optional<T>> parse, ViolationCode otherwise) {
    return collect(optional(request.header(name), parse, HEADERS.member(name), otherwise));
  }

  public <T> Field<T> requiredHeader(
      String name, Function<String, Optional<T>> parse, ViolationCode otherwise) {
    return collect(required(request.header(name), parse, HEADERS.member(name), otherwise));
  }

  /** The header in which the holder of a receipt shows it. */
  public Field<Receipt> receipt() {
    return requiredHeader("Receipt", Receipt::parse, RequestViolation.RECEIPT_MALFORMED);
  }

  /** The same of a report of an incident. */
  public Field<IncidentReceipt> incidentReceipt() {
    return requiredHeader("Receipt", IncidentReceipt::parse, RequestViolation.RECEIPT_MALFORMED);
  }

  /** Who has signed in; a token that names nobody opens nothing. */
  public Field<Person> person() {
    return request
        .person()
        .map(person -> Field.of(Decoded.valid(person)))
        .orElseGet(() -> fail(ProblemCode.FORBIDDEN));
  }

  /** The internet address that the request came from. */
  public String address() {
    return request.address();
  }

  /** The version of something that its reader was shown, as the header If-Match repeats it. */
  public Field<Long> ifMatch() {
    return requiredHeader("If-Match", EntityTag::parse, RequestViolation.ETAG_MALFORMED);
  }

  /** The same where it may be missing: of what is not there yet nobody was shown a version. */
  public Field<Optional<Long>> ifMatchIfAny() {
    return header("If-Match", EntityTag::parse, RequestViolation.ETAG_MALFORMED);
  }

  /** The body, which has to be JSON of the type and no longer than the limit. */
  public <T> Field<T> body(JsonType<T> type, int bytesMax) {
    if (!isJson(request.header("content-type").orElse(""))) {
      return fail(ProblemCode.WRONG_MEDIA_TYPE);
    }
    if (request.body().bytes().length > bytesMax) {
      return fail(ProblemCode.BODY_TOO_LARGE);
    }
    return collect(
        JsonText.parse(request.body().bytes(), Limits.JSON_DEPTH_MAX)
            .then(value -> type.decode(value, Pointer.ROOT)));
  }

  /** The whole, made only when nothing is wrong. */
  public <T> Input<T> build(Supplier<T> make) {
    if (problem != null) {
      return new Input.Rejected<>(problem);
    }
    if (violations.stream().anyMatch(violation -> violation.code() == JsonViolation.NOT_JSON)) {
      return new Input.Rejected<>(new Problem(ProblemCode.NOT_JSON, violations, Optional.empty()));
    }
    return violations.isEmpty()
        ? new Input.Accepted<>(make.get())
        : new Input.Rejected<>(Problem.invalid(violations));
  }

  /** One answer to every receipt that does not open: unknown, foreign or of another firm. */
  public static Problem receiptUnknown() {
    return headerUnknown("Receipt", RequestViolation.RECEIPT_UNKNOWN);
  }

  /** Something is there, and the header that says which version of it was shown is missing. */
  public static Problem ifMatchMissing() {
    return Problem.invalid(
        List.of(Violation.at(HEADERS.member("If-Match"), JsonViolation.REQUIRED)));
  }

  /** Nothing is found for whoever shows this header. */
  public static Problem headerUnknown(String name, ViolationCode code) {
    return Problem.of(ProblemCode.NOT_FOUND, Violation.at(HEADERS.member(name), code));
  }

  /** A parameter of the query that only what is stored could tell to be wrong. */
  public static Problem queryRefused(String name, ViolationCode code) {
    return Problem.invalid(List.of(Violation.at(QUERY.member(name), code)));
  }

  private static <T> Decoded<Optional<T>> optional(
      Optional<String> text,
      Function<String, Optional<T>> parse,
      Pointer place,
      ViolationCode otherwise) {
    Optional<T> value = text.flatMap(parse);
    return text.isPresent() && value.isEmpty()
        ? Decoded.invalid(Violation.at(place, otherwise))
        : Decoded.valid(value);
  }

  private static <T> Decoded<T> required(
      Optional<String> text,
      Function<String, Optional<T>> parse,
      Pointer place,
      ViolationCode otherwise) {
    return optional(text, parse, place, otherwise)
        .then(value ->
            value
                .map(Decoded::valid)
                .orElseGet(() -> Decoded.invalid(Violation.at(place, JsonViolation.REQUIRED))));
  }

  private <T> Field<T> collect(Decoded<T> decoded) {
    if (decoded instanceof Decoded.Invalid<T>(List<Violation> found)) {
      violations.addAll(found);
    }
    return Field.of(decoded);
  }

  private <T> Field<T> fail(ProblemCode code) {
    problem = problem == null ? Problem.of(code) : problem;
    return Field.of(Decoded.invalid(Violation.at(Pointer.ROOT, JsonViolation.MALFORMED)));
  }

  private static boolean isJson(String contentType) {
    String type = contentType.split(";", 2)[0];
    return type.strip().toLowerCase(Locale.ROOT).equals("application/json");
  }
}
