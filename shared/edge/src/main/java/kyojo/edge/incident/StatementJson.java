package kyojo.edge.incident;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.incident.IncidentLimits;
import kyojo.domain.incident.Known;
import kyojo.domain.incident.People;
import kyojo.domain.incident.PersonalData;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import kyojo.domain.incident.Symptom;
import kyojo.edge.RequestViolation;
import kyojo.edge.Times;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/**
 * What a reporter says, on the wire. What is left out is not known. Times lie in the past, and it
 * began before it was noticed. Thread-safe.
 */
public final class StatementJson {
  private static final int TIME_CHARS_MAX = 40;
  private static final JsonType<Known> KNOWN = constant(Known.class);
  private static final JsonType<PersonalData> PERSONAL_DATA = object(StatementJson::personalData);
  private static final JsonType<Situation> SITUATION = object(StatementJson::situation);
  private static final JsonType<List<Symptom>> SYMPTOMS =
      list(constant(Symptom.class), 1, Symptom.values().length);
  private static final JsonType<List<Sector>> SECTORS =
      list(constant(Sector.class), 0, Sector.values().length);

  private static final List<String> SIGNS =
      List.of(
          "reaction",
          "targeted",
          "attack",
          "administrator",
          "stolen",
          "takesCards",
          "remote",
          "ongoing");

  private final InstantSource clock;
  private final JsonType<Instant> moment =
      parsed(TIME_CHARS_MAX, Times::moment, RequestViolation.TIME_MALFORMED).then(this::past);

  public StatementJson(InstantSource clock) {
    this.clock = clock;
  }

  /** What was said, and what of the firm decides whom it turns to. */
  public record Said(Statement statement, Situation situation) {}

  /** The type of the member {@code statement}. */
  public JsonType<Said> type() {
    return (value, at) -> object(fields -> said(fields, at)).decode(value, at);
  }

  private Decoded<Said> said(Fields fields, Pointer at) {
    var answers = new Answers(fields);
    var noticedAt = fields.required("noticedAt", moment);
    var startedAt = fields.optional("startedAt", moment);
    var situation = fields.optional("situation", SITUATION);
    return fields
        .build(() -> isInOrder(noticedAt.get(), startedAt.get()))
        .then(inOrder ->
            inOrder
                ? Decoded.valid(
                    new Said(
                        answers.statement(noticedAt.get(), startedAt.get()),
                        situation.get().orElse(Situation.UNKNOWN)))
                : Decoded.invalid(
                    Violation.at(at.member("startedAt"), RequestViolation.BEGAN_AFTER_NOTICED)));
  }

  /** The answers of a statement, there once all were found valid. */
  private static final class Answers {
    private final Field<List<Symptom>> symptoms;
    private final Map<String, Field<Optional<Known>>> signs = new HashMap<>();
    private final Field<Optional<Business>> business;
    private final Field<Optional<Spread>> spread;
    private final Field<Optional<Money>> money;
    private final Field<Optional<PersonalData>> personalData;

    Answers(Fields fields) {
      symptoms = fields.required("symptoms", SYMPTOMS);
      SIGNS.forEach(name -> signs.put(name, known(fields, name)));
      business = fields.optional("business", constant(Business.class));
      spread = fields.optional("spread", constant(Spread.class));
      money = fields.optional("money", constant(Money.class));
      personalData = fields.optional("personalData", PERSONAL_DATA);
    }

    Statement statement(Instant noticedAt, Optional<Instant> startedAt) {
      return new Statement(
          Set.copyOf(symptoms.get()),
          sign("reaction"),
          sign("targeted"),
          sign("attack"),
          sign("administrator"),
          sign("stolen"),
          sign("takesCards"),
          sign("remote"),
          sign("ongoing"),
          noticedAt,
          startedAt,
          business.get().orElse(Business.UNKNOWN),
          spread.get().orElse(Spread.UNKNOWN),
          money.get().orElse(Money.UNKNOWN),
          personalData.get().orElse(PersonalData.UNKNOWN));
    }

    private Known sign(String name) {
      return known(Objects.requireNonNull(signs.get(name), name));
    }
  }

  /** Writes the members of a statement, as they are read. */
  public static void write(JsonOutput out, Statement said, Situation situation) {
    out.texts("symptoms", said.symptoms().stream().sorted().map(Symptom::name).toList())
        .text("noticedAt", Times.text(said.noticedAt()))
        .text("startedAt", said.startedAt().map(Times::text))
        .text("reaction", said.reaction().name())
        .text("targeted", said.targeted().name())
        .text("attack", said.attack().name())
        .text("administrator", said.administrator().name())
        .text("stolen", said.stolen().name())
        .text("takesCards", said.takesCards().name())
        .text("remote", said.remote().name())
        .text("ongoing", said.ongoing().name())
        .text("business", said.business().name())
        .text("spread", said.spread().name())
        .text("money", said.money().name())
        .object("personalData", data -> write(data, said.personalData()))
        .object("situation", item -> write(item, situation));
  }

  private static void write(JsonOutput out, PersonalData data) {
    out.text("involved", data.involved().name())
        .text("sensitive", data.sensitive().name())
        .text("costly", data.costly().name())
        .text("numbers", data.numbers().name())
        .text("people", data.people().name())
        .text("owner", data.owner().name())
        .text("lost", data.lost().name())
        .text("encrypted", data.encrypted().name())
        .text("recoveredUnseen", data.recoveredUnseen().name())
        .text("isPublic", data.isPublic().name());
  }

  private static void write(JsonOutput out, Situation situation) {
    situation
        .sectors()
        .ifPresent(all -> out.texts("sectors", all.stream().sorted().map(Sector::name).toList()));
    out.text("otasuketai", situation.otasuketai().name())
        .text("insurance", situation.insurance().name())
        .text("vendor", situation.vendor().name());
  }

  private static Decoded<PersonalData> personalData(Fields fields) {
    var involved = known(fields, "involved");
    var sensitive = known(fields, "sensitive");
    var costly = known(fields, "costly");
    var numbers = known(fields, "numbers");
    var people = fields.optional("people", constant(People.class));
    var owner = fields.optional("owner", constant(Owner.class));
    var lost = known(fields, "lost");
    var encrypted = known(fields, "encrypted");
    var recoveredUnseen = known(fields, "recoveredUnseen");
    var isPublic = known(fields, "isPublic");
    return fields.build(() ->
        new PersonalData(
            known(involved),
            known(sensitive),
            known(costly),
            known(numbers),
            people.get().orElse(People.UNKNOWN),
            owner.get().orElse(Owner.UNKNOWN),
            known(lost),
            known(encrypted),
            known(recoveredUnseen),
            known(isPublic)));
  }

  private static Decoded<Situation> situation(Fields fields) {
    var sectors = fields.optional("sectors", SECTORS);
    var otasuketai = known(fields, "otasuketai");
    var insurance = known(fields, "insurance");
    var vendor = known(fields, "vendor");
    return fields.build(() ->
        new Situation(
            sectors.get().map(Set::copyOf), known(otasuketai), known(insurance), known(vendor)));
  }

  private static Field<Optional<Known>> known(Fields fields, String name) {
    return fields.optional(name, KNOWN);
  }

  private static Known known(Field<Optional<Known>> field) {
    return field.get().orElse(Known.UNKNOWN);
  }

  private static boolean isInOrder(Instant noticedAt, Optional<Instant> startedAt) {
    return startedAt.filter(start -> start.isAfter(noticedAt)).isEmpty();
  }

  private Decoded<Instant> past(Instant moment, Pointer at) {
    Instant now = clock.instant();
    if (moment.isAfter(now.plus(IncidentLimits.CLOCK_TOLERANCE))) {
      return Decoded.invalid(Violation.at(at, RequestViolation.MOMENT_AHEAD));
    }
    return moment.isBefore(now.minus(IncidentLimits.AGE_MAX))
        ? Decoded.invalid(Violation.at(at, RequestViolation.MOMENT_TOO_OLD))
        : Decoded.valid(moment);
  }
}
