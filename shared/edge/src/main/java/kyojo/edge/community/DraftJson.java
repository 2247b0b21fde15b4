package kyojo.edge.community;

import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.list;
import static kyojo.json.JsonTypes.object;
import static kyojo.json.JsonTypes.parsed;
import static kyojo.json.JsonTypes.text;

import java.util.List;
import java.util.function.Supplier;
import kyojo.domain.Limits;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunityChange;
import kyojo.domain.community.CommunityDraft;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Helpline;
import kyojo.domain.community.Quota;
import kyojo.domain.community.Telephone;
import kyojo.edge.RequestViolation;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;
import kyojo.json.Pointer;
import kyojo.json.Violation;

/** What IPA says of a community, on the wire: all of it, or what is to change. */
public final class DraftJson {
  static final String PRIVACY_NOTICE = "privacyNotice";

  private static final int PREFECTURES = 47;
  private static final int PREFECTURE_CHARS = 2;
  private static final int COLOUR_CHARS = 7;

  private static final JsonType<String> NAME = text(1, Limits.COMMUNITY_NAME_CHARS_MAX);
  private static final JsonType<String> REGION = text(1, Limits.REGION_CHARS_MAX);
  private static final JsonType<List<Prefecture>> PREFECTURE_LIST =
      list(
          parsed(PREFECTURE_CHARS, Prefecture::parse, RequestViolation.PREFECTURE_UNKNOWN),
          1,
          PREFECTURES);
  private static final JsonType<String> INTRODUCTION = text(1, Limits.INTRODUCTION_CHARS_MAX);
  private static final JsonType<Colour> COLOUR = text(0, COLOUR_CHARS).then(DraftJson::colour);
  private static final JsonType<Telephone> TELEPHONE =
      parsed(Limits.TELEPHONE_CHARS_MAX, Telephone::parse, RequestViolation.TELEPHONE_MALFORMED);
  private static final JsonType<Community.Contact> CONTACT = object(DraftJson::contact);
  private static final JsonType<List<Helpline>> HELPLINES =
      list(object(DraftJson::helpline), 0, Limits.HELPLINES_MAX);
  private static final JsonType<List<String>> OFFERS =
      list(text(1, Limits.OFFER_CHARS_MAX), 0, Limits.OFFERS_MAX);
  private static final JsonType<String> NOTICE = text(1, Limits.CONTENT_ID_CHARS_MAX);
  private static final JsonType<Quota> QUOTA = object(DraftJson::quota);

  /** What is to change; what is absent stays. */
  public static final JsonType<CommunityChange> CHANGE = object(DraftJson::change);

  private DraftJson() {}

  /** All of it, read from an object that may have more; to be taken once that is whole. */
  public static Supplier<CommunityDraft> draft(Fields fields) {
    var name = fields.required("name", NAME);
    var region = fields.required("region", REGION);
    var prefectures = fields.required("prefectures", PREFECTURE_LIST);
    var introduction = fields.required("introduction", INTRODUCTION);
    var colour = fields.optional("colour", COLOUR);
    var contact = fields.required("contact", CONTACT);
    var helplines = fields.optional("helplines", HELPLINES);
    var offers = fields.optional("offers", OFFERS);
    var notice = fields.required(PRIVACY_NOTICE, NOTICE);
    var quota = fields.optional("quota", QUOTA);
    return () ->
        new CommunityDraft(
            name.get(),
            region.get(),
            prefectures.get().stream().distinct().toList(),
            introduction.get(),
            colour.get().orElse(Colour.DEFAULT),
            contact.get(),
            helplines.get().orElse(List.of()),
            offers.get().orElse(List.of()),
            notice.get(),
            quota.get().orElse(Quota.DEFAULT));
  }

  private static Decoded<CommunityChange> change(Fields fields) {
    var name = fields.optional("name", NAME);
    var region = fields.optional("region", REGION);
    var prefectures = fields.optional("prefectures", PREFECTURE_LIST);
    var introduction = fields.optional("introduction", INTRODUCTION);
    var colour = fields.optional("colour", COLOUR);
    var contact = fields.optional("contact", CONTACT);
    var helplines = fields.optional("helplines", HELPLINES);
    var offers = fields.optional("offers", OFFERS);
    var notice = fields.optional(PRIVACY_NOTICE, NOTICE);
    var quota = fields.optional("quota", QUOTA);
    return fields.build(() ->
        new CommunityChange(
            name.get(),
            region.get(),
            prefectures.get(),
            introduction.get(),
            colour.get(),
            contact.get(),
            helplines.get(),
            offers.get(),
            notice.get(),
            quota.get()));
  }

  private static Decoded<Colour> colour(String text, Pointer at) {
    return Colour.parse(text)
        .map(Decoded::valid)
        .orElseGet(() ->
            Decoded.invalid(
                Violation.at(
                    at,
                    Colour.isForm(text)
                        ? RequestViolation.COLOUR_TOO_LIGHT
                        : RequestViolation.COLOUR_MALFORMED)));
  }

  private static Decoded<Community.Contact> contact(Fields fields) {
    var name = fields.required("name", text(1, Limits.CONTACT_NAME_CHARS_MAX));
    var telephone = fields.optional("telephone", TELEPHONE);
    var email =
        fields.optional(
            "email",
            parsed(Limits.EMAIL_CHARS_MAX, EmailAddress::parse, RequestViolation.EMAIL_MALFORMED));
    var hours = fields.required("hours", text(1, Limits.HOURS_CHARS_MAX));
    return fields.build(
        () -> new Community.Contact(name.get(), telephone.get(), email.get(), hours.get()));
  }

  private static Decoded<Helpline> helpline(Fields fields) {
    var kind = fields.required("kind", constant(Helpline.Kind.class));
    var name = fields.required("name", text(1, Limits.CONTACT_NAME_CHARS_MAX));
    var telephone = fields.required("telephone", TELEPHONE);
    return fields.build(() -> new Helpline(kind.get(), name.get(), telephone.get()));
  }

  private static Decoded<Quota> quota(Fields fields) {
    var minute =
        fields.required(
            "submissionsPerMinute", integer(1, Limits.TENANT_SUBMISSIONS_PER_MINUTE_MAX));
    var day =
        fields.required("submissionsPerDay", integer(1, Limits.TENANT_SUBMISSIONS_PER_DAY_MAX));
    return fields.build(() -> new Quota(minute.get(), day.get()));
  }
}
