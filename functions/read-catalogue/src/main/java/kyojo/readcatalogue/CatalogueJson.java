package kyojo.readcatalogue;

import java.util.List;
import java.util.function.Consumer;
import kyojo.content.IncidentContent;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.Guidance;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.edge.ProvenanceJson;
import kyojo.edge.community.CommunityJson;
import kyojo.edge.diagnosis.AssessmentJson;
import kyojo.edge.incident.IncidentGuideJson;
import kyojo.json.JsonOutput;

/** Communities, question sets and where staff sign in, on the wire. */
final class CatalogueJson {
  private CatalogueJson() {}

  static Consumer<JsonOutput> list(List<Community> communities) {
    return out -> out.objects("communities", communities, CommunityJson::writeSummary);
  }

  static void write(JsonOutput out, CommunitySettings settings, PrivacyNotices notices) {
    Community community = settings.community();
    PrivacyNotice notice = notices.find(community.privacyNotice()).orElseThrow().of(community);
    CommunityJson.writeSummary(out, community);
    CommunityJson.writeProfile(out, community);
    out.text("state", settings.state().name());
    out.object("privacyNotice", item -> write(item, notice));
  }

  private static void write(JsonOutput out, PrivacyNotice notice) {
    out.text("version", notice.version())
        .objects(
            "sections",
            notice.sections(),
            (item, section) ->
                item.text("heading", section.heading()).text("text", section.text()));
    notice
        .identityWording()
        .ifPresent(wording -> out.object("identityWording", item -> write(item, wording)));
    out.objects(
        "retentions",
        notice.retentions(),
        (item, retention) ->
            item.text("type", retention.type().name())
                .number("retentionDays", retention.retentionDays())
                .text("reason", retention.reason()));
  }

  static void write(JsonOutput out, IncidentContent incidents) {
    IncidentGuideJson.write(out, incidents.guide(), incidents.windows());
  }

  static void write(JsonOutput out, ReadCatalogueSettings.SignIn signIn) {
    out.text("issuer", signIn.issuer())
        .text("clientId", signIn.clientId())
        .text("discovery", signIn.discovery());
  }

  private static void write(JsonOutput out, PrivacyNotice.Wording wording) {
    out.text("version", wording.version())
        .text("label", wording.label())
        .text("text", wording.text());
  }

  static void write(JsonOutput out, QuestionSet set) {
    out.text("id", set.id().value())
        .text("name", set.name())
        .text("edition", set.edition())
        .texts("notes", set.notes())
        .objects(
            "corrections",
            set.corrections(),
            (item, correction) ->
                item.number("question", correction.question())
                    .text("printed", correction.printed())
                    .text("corrected", correction.corrected()))
        .object("source", source -> ProvenanceJson.write(source, set.provenance()))
        .objects(
            "choices",
            set.choices(),
            (item, choice) ->
                item.text("answer", choice.answer().name())
                    .text("label", choice.label())
                    .number("points", choice.points())
                    .text("meaning", choice.meaning()))
        .objects(
            "parts",
            set.parts(),
            (item, part) ->
                item.number("id", part.id())
                    .text("name", part.name())
                    .text("description", part.description()))
        .objects("bands", set.bands(), AssessmentJson::write)
        .objects("questions", set.questions(), CatalogueJson::write)
        .objects(
            "threats",
            set.threats(),
            (item, threat) ->
                item.text("id", threat.id())
                    .number("rank", threat.rank())
                    .number("year", threat.year())
                    .text("name", threat.name())
                    .text("plain", threat.plain()));
  }

  private static void write(JsonOutput out, Question question) {
    out.number("number", question.number())
        .number("part", question.part())
        .text("topic", question.topic())
        .text("text", question.text())
        .texts("footnotes", question.footnotes())
        .bool("notApplicableAllowed", question.notApplicableLabel().isPresent())
        .text("notApplicableLabel", question.notApplicableLabel())
        .text("wording", question.wording().name())
        .object("guidance", guidance -> write(guidance, question.guidance()));
  }

  private static void write(JsonOutput out, Guidance guidance) {
    out.text("why", guidance.why())
        .text("example", guidance.example())
        .texts("steps", guidance.steps())
        .text("effort", guidance.effort().name())
        .text("cost", guidance.cost().name())
        .texts("threats", guidance.threats());
  }
}
