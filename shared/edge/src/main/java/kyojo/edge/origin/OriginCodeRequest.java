package kyojo.edge.origin;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kyojo.domain.Limits;
import kyojo.domain.desk.Desk;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.edge.HttpRequest;
import kyojo.edge.Input;
import kyojo.edge.RequestFields;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.edge.desk.DeskRequest;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What staff ask about codes, on the wire. */
public final class OriginCodeRequest {
  private static final int DAY_CHARS = 10;
  private static final Pointer LAST_DAY = Pointer.ROOT.member("validTo");
  private static final JsonType<LocalDate> DAY =
      parsed(DAY_CHARS, Times::day, RequestViolation.DAY_MALFORMED);
  private static final JsonType<IssuedCode.Terms> TERMS =
      object(OriginCodeRequest::days).then((asked, _) -> terms(asked));

  private OriginCodeRequest() {}

  /** A code that is wanted. */
  public record Issue(Desk.Caller caller, IdempotencyKey key, IssuedCode.Terms terms) {}

  /** A code that shall end. */
  public record End(Desk.Caller caller, OriginCode code) {}

  /** How firms come with a code; the names of {@link Origin} that a code can have. */
  private enum Kind {
    INVITATION(Origin.INVITATION),
    SEMINAR(Origin.SEMINAR);

    private final Origin origin;

    Kind(Origin origin) {
      this.origin = origin;
    }
  }

  private record Days(Kind kind, String label, LocalDate from, LocalDate to) {}

  public static Input<Issue> issue(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var key =
        fields.header(
            "Idempotency-Key", IdempotencyKey::parse, RequestViolation.IDEMPOTENCY_KEY_MALFORMED);
    var terms = fields.body(TERMS, Limits.ORIGIN_CODE_BYTES_MAX);
    return fields.build(
        () -> new Issue(caller.get(), key.get().orElseGet(IdempotencyKey::random), terms.get()));
  }

  public static Input<End> end(HttpRequest request) {
    var fields = new RequestFields(request);
    var caller = DeskRequest.caller(fields);
    var code = fields.path("code", OriginCode::parse);
    return fields.build(() -> new End(caller.get(), code.get()));
  }

  private static Decoded<Days> days(Fields fields) {
    var kind = fields.required("kind", constant(Kind.class));
    var label = fields.required("label", text(1, Limits.ORIGIN_LABEL_CHARS_MAX));
    var from = fields.required("validFrom", DAY);
    var to = fields.required("validTo", DAY);
    return fields.build(() -> new Days(kind.get(), label.get(), from.get(), to.get()));
  }

  private static Decoded<IssuedCode.Terms> terms(Days asked) {
    long days = ChronoUnit.DAYS.between(asked.from(), asked.to()) + 1;
    return days < 1 || days > Limits.ORIGIN_CODE_DAYS_MAX
        ? Decoded.invalid(Violation.at(LAST_DAY, RequestViolation.ORIGIN_CODE_DAYS))
        : Decoded.valid(
            new IssuedCode.Terms(
                asked.kind().origin,
                asked.label().strip(),
                Times.startOf(asked.from()),
                Times.startOf(asked.to().plusDays(1))));
  }
}
