package kyojo.edge.diagnosis;

import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import kyojo.domain.Limits;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Profile;
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

  public static final JsonType<Profile> PROFILE = object(ProfileJson::decode);

  private ProfileJson() {}

  private static Decoded<Profile> decode(Fields fields) {
    var industry = fields.optional("industry", INDUSTRY);
    var employees = fields.optional("employees", EMPLOYEES);
    var prefecture = fields.optional("prefecture", PREFECTURE);
    var corporateNumber = fields.optional("corporateNumber", CORPORATE_NUMBER);
    var scope = fields.optional("scope", text(1, Limits.SCOPE_CHARS_MAX));
    return fields.build(() ->
        new Profile(
            industry.get(), employees.get(), prefecture.get(), corporateNumber.get(), scope.get()));
  }

  public static void write(JsonOutput out, Profile profile) {
    out.text("industry", profile.industry().map(Industry::code))
        .text("employees", profile.employees().map(EmployeeBand::id))
        .text("prefecture", profile.prefecture().map(Prefecture::code))
        .text("corporateNumber", profile.corporateNumber().map(CorporateNumber::digits))
        .text("scope", profile.scope());
  }
}
