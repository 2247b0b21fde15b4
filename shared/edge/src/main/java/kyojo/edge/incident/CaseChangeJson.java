package kyojo.edge.incident;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.lines;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.time.LocalDate;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.Severity;
import kyojo.domain.incident.desk.CaseChange;
import kyojo.domain.incident.desk.DeskLimits;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.Outcome;
import kyojo.domain.incident.report.Tlp;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.JsonValue.JsonNull;

/** What staff change of a case, on the wire. */
public final class CaseChangeJson {
  private static final int DAY_CHARS = 10;

  private static final JsonType<LocalDate> DAY =
      parsed(DAY_CHARS, Times::day, RequestViolation.DAY_MALFORMED);

  /** {@code null} takes a day away. */
  private static final JsonType<Optional<LocalDate>> DAY_OR_NONE =
      (value, at) ->
          value instanceof JsonNull
              ? Decoded.valid(Optional.empty())
              : DAY.decode(value, at).map(Optional::of);

  private static final JsonType<IncidentId> INCIDENT =
      parsed(Limits.CONTENT_ID_CHARS_MAX, IncidentId::parse, RequestViolation.INCIDENT_UNKNOWN);

  public static final JsonType<CaseChange> CHANGE = object(CaseChangeJson::change);

  private CaseChangeJson() {}

  private static Decoded<CaseChange> change(Fields fields) {
    var state = fields.optional("state", constant(CaseState.class));
    var take = fields.optional("take", bool());
    var reached = fields.optional("reached", bool());
    var type = fields.optional("type", constant(IncidentType.class));
    var severity = fields.optional("severity", integer(0, Severity.MAX));
    var reason = fields.optional("reason", lines(1, DeskLimits.REASON_CHARS_MAX));
    var wakeOn = fields.optional("wakeOn", DAY_OR_NONE);
    var outcome = fields.optional("outcome", constant(Outcome.class));
    var into = fields.optional("into", INCIDENT);
    var tlp = fields.optional("tlp", constant(Tlp.class));
    return fields.build(() ->
        new CaseChange(
            state.get(),
            take.get(),
            reached.get().orElse(false),
            type.get(),
            severity.get(),
            reason.get(),
            wakeOn.get(),
            outcome.get(),
            into.get(),
            tlp.get()));
  }
}
