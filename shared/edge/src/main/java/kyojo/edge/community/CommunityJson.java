package kyojo.edge.community;

import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Community;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;
import kyojo.json.JsonOutput;

/** What is shown of a community. */
public final class CommunityJson {
  private CommunityJson() {}

  public static void writeSummary(JsonOutput out, Community community) {
    out.text("id", community.id().value())
        .text("name", community.name())
        .text("region", community.region())
        .texts("prefectures", community.prefectures().stream().map(Prefecture::code).toList())
        .bool("sample", community.sample());
  }

  /** What its page shows beside the summary. */
  public static void writeProfile(JsonOutput out, Community community) {
    Community.Contact contact = community.contact();
    out.text("introduction", community.introduction())
        .text("colour", community.colour().value())
        .object(
            "contact",
            item ->
                item.text("name", contact.name())
                    .text("telephone", contact.telephone().map(Telephone::value))
                    .text("email", contact.email().map(EmailAddress::value))
                    .text("hours", contact.hours()))
        .objects(
            "helplines",
            community.helplines(),
            (item, helpline) ->
                item.text("kind", helpline.kind().name())
                    .text("name", helpline.name())
                    .text("telephone", helpline.telephone().value()))
        .texts("offers", community.offers());
  }
}
