package kyojo.edge.diagnosis;

import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Submission;
import kyojo.edge.RequestViolation;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonOutput;
import kyojo.json.JsonType;

/** A firm's profile on the wire. */
public final class ProfileJson {
  /** The longest name of a band or code, with room for what is told to be wrong. */
  private static final int CODE_CHARS_MAX = 16;

  private static final JsonType<Industry> INDUSTRY =
      parsed(CODE_CHARS_MAX, Industry::parse, RequestViolation.INDUSTRY_UNKNOWN);
  private static final JsonType<EmployeeBand> EMPLOYEES =
      parsed(CODE_CHARS_MAX, EmployeeBand::parse, RequestViolation.EMPLOYEES_UNKNOWN);
  private static final JsonType<Prefecture> PREFECTURE =
      parsed(CODE_CHARS_MAX, Prefecture::parse, RequestViolation.PREFECTURE_UNKNOWN);
  private static final JsonType<CorporateNumber> CORPORATE_NUMBER =
      parsed(
          Limits.CORPORATE_NUMBER_CHARS_MAX,
          CorporateNumber::parse,
          RequestViolation.CORPORATE_NUMBER_WRONG);

  public static final JsonType<Told> PROFILE = object(ProfileJson::decode);

  /** What sort of firm it is, and nothing by which it is known. */
  public static final JsonType<Profile> SORT = object(ProfileJson::sort);

  /** What a firm tells of itself. */
  public record Told(Profile profile, Identity identity) {
    public static final Told NOTHING = new Told(Profile.EMPTY, Identity.EMPTY);
  }

  private ProfileJson() {}

  private static Decoded<Told> decode(Fields fields) {
    var industry = fields.optional("industry", INDUSTRY);
    var employees = fields.optional("employees", EMPLOYEES);
    var prefecture = fields.optional("prefecture", PREFECTURE);
    var firmName = fields.optional("firmName", text(1, Limits.FIRM_NAME_CHARS_MAX));
    var respondent = fields.optional("respondent", text(1, Limits.RESPONDENT_CHARS_MAX));
    var corporateNumber = fields.optional("corporateNumber", CORPORATE_NUMBER);
    var scope = fields.optional("scope", text(1, Limits.SCOPE_CHARS_MAX));
    return fields.build(() ->
        new Told(
            new Profile(industry.get(), employees.get(), prefecture.get()),
            new Identity(firmName.get(), respondent.get(), corporateNumber.get(), scope.get())));
  }

  private static Decoded<Profile> sort(Fields fields) {
    var industry = fields.optional("industry", INDUSTRY);
    var employees = fields.optional("employees", EMPLOYEES);
    var prefecture = fields.optional("prefecture", PREFECTURE);
    return fields.build(() -> new Profile(industry.get(), employees.get(), prefecture.get()));
  }

  /** Writes all that the firm told, for the firm itself. */
  public static void write(JsonOutput out, Submission submission) {
    write(out, submission.profile());
    write(out, submission.identity());
  }

  /** Writes what sort of firm it is. */
  public static void write(JsonOutput out, Profile profile) {
    out.text("industry", profile.industry().map(Industry::code))
        .text("employees", profile.employees().map(EmployeeBand::id))
        .text("prefecture", profile.prefecture().map(Prefecture::code));
  }

  /** Writes who the firm is: for itself, or where it agreed to be seen. */
  public static void write(JsonOutput out, Identity identity) {
    out.text("firmName", identity.firmName())
        .text("respondent", identity.respondent())
        .text("corporateNumber", identity.corporateNumber().map(CorporateNumber::digits))
        .text("scope", identity.scope());
  }
}
