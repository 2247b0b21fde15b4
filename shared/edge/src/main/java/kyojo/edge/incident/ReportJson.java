package kyojo.edge.incident;

import static kyojo.json.JsonTypes.bool;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.lines;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.Limits;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.incident.report.Content;
import kyojo.domain.incident.report.Done;
import kyojo.domain.incident.report.ReportDraft;
import kyojo.domain.incident.report.ReportLimits;
import kyojo.domain.incident.report.Reporter;
import kyojo.domain.incident.report.Tlp;
import kyojo.edge.RequestViolation;
import kyojo.edge.diagnosis.ProfileJson;
import kyojo.edge.incident.StatementJson.Said;
import kyojo.json.Decoded;
import kyojo.json.Field;
import kyojo.json.Fields;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;

/** What a reporter sends, on the wire. Thread-safe. */
public final class ReportJson {
  private static final JsonType<List<Done>> DONE =
      list(constant(Done.class), 0, Done.values().length);
  private static final JsonType<Reporter> REPORTER = object(ReportJson::reporter);
  private static final JsonType<String> CONSENT = object(ReportJson::notice);
  private static final JsonType<OriginCode> ORIGIN =
      parsed(
          Limits.ORIGIN_CODE_CHARS_MAX, OriginCode::typed, RequestViolation.ORIGIN_CODE_MALFORMED);

  private final JsonType<Said> statement;

  public ReportJson(InstantSource clock) {
    this.statement = new StatementJson(clock).type();
  }

  /** What is said, and by whom. */
  public record Version(Content content, Reporter reporter) {}

  /** A first report, and how it comes. */
  public record Sent(ReportDraft draft, Optional<OriginCode> origin) {
    /** From anybody, or with a code of the community. */
    public Channel channel() {
      return origin.<Channel>map(Channel.Code::new).orElseGet(Channel.Open::new);
    }
  }

  /** The body of a first report. */
  public JsonType<Sent> first() {
    return object(fields -> {
      var parts = new Parts(fields);
      var tlp = fields.optional("tlp", constant(Tlp.class));
      var notice = fields.required("consent", CONSENT);
      var origin = fields.optional("origin", ORIGIN);
      return fields.build(() ->
          new Sent(
              new ReportDraft(
                  parts.content(),
                  parts.reporter(),
                  tlp.get().orElse(Tlp.AMBER_STRICT),
                  notice.get()),
              origin.get()));
    });
  }

  /** The body of a first report that staff type in: it came by nobody's code. */
  public JsonType<ReportDraft> entered() {
    return object(fields -> {
      var parts = new Parts(fields);
      var tlp = fields.optional("tlp", constant(Tlp.class));
      var notice = fields.required("consent", CONSENT);
      return fields.build(() ->
          new ReportDraft(
              parts.content(), parts.reporter(), tlp.get().orElse(Tlp.AMBER_STRICT), notice.get()));
    });
  }

  /** The body of another version. */
  public JsonType<Version> next() {
    return object(fields -> {
      var parts = new Parts(fields);
      return fields.build(() -> new Version(parts.content(), parts.reporter()));
    });
  }

  /** The body of a statement that nobody keeps. */
  public JsonType<Said> alone() {
    return object(fields -> {
      var said = fields.required("statement", statement);
      return fields.build(said::get);
    });
  }

  /** What every version says, there once all was found valid. */
  private final class Parts {
    private final Field<Said> said;
    private final Field<Optional<String>> story;
    private final Field<Optional<List<Done>>> done;
    private final Field<Optional<Profile>> profile;
    private final Field<Optional<Reporter>> contact;

    Parts(Fields fields) {
      said = fields.required("statement", statement);
      story = fields.optional("story", lines(1, ReportLimits.STORY_CHARS_MAX));
      done = fields.optional("done", DONE);
      profile = fields.optional("profile", ProfileJson.SORT);
      contact = fields.optional("contact", REPORTER);
    }

    Content content() {
      return new Content(
          said.get().statement(),
          said.get().situation(),
          story.get(),
          Set.copyOf(done.get().orElse(List.of())),
          profile.get().orElse(Profile.EMPTY));
    }

    Reporter reporter() {
      return contact.get().orElse(Reporter.NONE);
    }
  }

  private static Decoded<Reporter> reporter(Fields fields) {
    var firmName = fields.optional("firmName", text(1, Limits.FIRM_NAME_CHARS_MAX));
    var name = fields.optional("name", text(1, Limits.RESPONDENT_CHARS_MAX));
    var telephone =
        fields.optional(
            "telephone",
            parsed(
                Limits.TELEPHONE_CHARS_MAX,
                Telephone::parse,
                RequestViolation.TELEPHONE_MALFORMED));
    var mail =
        fields.optional(
            "mail",
            parsed(Limits.EMAIL_CHARS_MAX, EmailAddress::parse, RequestViolation.EMAIL_MALFORMED));
    var isMailUnsafe = fields.optional("isMailUnsafe", bool());
    return fields.build(() ->
        new Reporter(
            firmName.get(),
            name.get(),
            telephone.get(),
            mail.get(),
            isMailUnsafe.get().orElse(false)));
  }

  private static Decoded<String> notice(Fields fields) {
    var notice = fields.required("notice", text(1, Limits.CONTENT_ID_CHARS_MAX));
    return fields.build(notice::get);
  }

  /** Writes a version as it is sent. */
  public static void write(JsonOutput out, Content content, Reporter reporter) {
    out.object(
            "statement",
            said -> StatementJson.write(said, content.statement(), content.situation()))
        .text("story", content.story())
        .texts("done", content.done().stream().sorted().map(Done::name).toList())
        .object("profile", profile -> ProfileJson.write(profile, content.profile()));
    if (!reporter.isAnonymous()) {
      out.object("contact", contact -> write(contact, reporter));
    }
  }

  /** Writes who reports. */
  static void write(JsonOutput out, Reporter reporter) {
    out.text("firmName", reporter.firmName())
        .text("name", reporter.name())
        .text("telephone", reporter.telephone().map(Telephone::value))
        .text("mail", reporter.mail().map(EmailAddress::value))
        .bool("isMailUnsafe", reporter.isMailUnsafe());
  }
}
