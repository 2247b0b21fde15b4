package kyojo.persistence.incident;

import java.time.Instant;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.MessageId;
import kyojo.domain.incident.report.By;
import kyojo.domain.incident.report.Content;
import kyojo.domain.incident.report.Done;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.persistence.Keys;

/** Turns what was said of an incident into items and back: versions of reports, and messages. */
record SpokenItems(IncidentSeal seal) {
  private static final String AT = "at";
  private static final String BY = "by";
  private static final String SAID = "said";
  private static final String STORY = "story";
  private static final String TEXT = "text";

  IncidentItem item(ReportVersion version, Instant end) {
    var head =
        Parts.head(
            version.community(),
            version.incident(),
            Keys.reportVersion(version.number()),
            version.at(),
            IncidentItem.REPORT,
            end);
    return seal.item(version.community(), head, facts(version), story(version));
  }

  static Texts story(ReportVersion version) {
    return Texts.none().put(STORY, version.content().story());
  }

  static Texts facts(ReportVersion version) {
    Content content = version.content();
    Texts facts =
        Texts.none()
            .put(AT, version.at())
            .put(BY, version.by())
            .put(SAID, Parts.hex(version.said()));
    StatementTexts.put(facts, content.statement());
    StatementTexts.put(facts, content.situation());
    facts.put("done", content.done().stream().map(Enum::name).toList());
    put(facts, content.profile());
    return facts;
  }

  ReportVersion version(CommunityId community, IncidentId incident, IncidentItem item) {
    int number = Integer.parseInt(item.head().sk().substring(Parts.SORT_KEY_ID_AT));
    return version(community, incident, number, Parts.facts(item), seal.open(community, item));
  }

  static ReportVersion version(
      CommunityId community, IncidentId incident, int number, Texts facts, Texts sealed) {
    var content =
        new Content(
            StatementTexts.statement(facts),
            StatementTexts.situation(facts),
            sealed.find(STORY),
            facts.all("done", Done::valueOf),
            profile(facts));
    return new ReportVersion(
        community,
        incident,
        number,
        facts.time(AT),
        facts.one(By.class, BY),
        content,
        Parts.hash(facts.text(SAID)));
  }

  IncidentItem item(Message message, Instant end) {
    Texts facts =
        Texts.none()
            .put(AT, message.at())
            .put(BY, message.from())
            .put("member", message.member().map(MemberId::value))
            .put(SAID, Parts.hex(message.said()));
    var head =
        Parts.head(
            message.community(),
            message.incident(),
            Keys.message(message.id()),
            message.at(),
            IncidentItem.MESSAGE,
            end);
    return seal.item(message.community(), head, facts, Texts.none().put(TEXT, message.text()));
  }

  Message message(CommunityId community, IncidentId incident, IncidentItem item) {
    Texts facts = Parts.facts(item);
    return new Message(
        community,
        incident,
        new MessageId(item.head().sk().substring(Parts.SORT_KEY_ID_AT)),
        facts.time(AT),
        facts.one(By.class, BY),
        facts.find("member", MemberId::new),
        seal.open(community, item).text(TEXT),
        Parts.hash(facts.text(SAID)));
  }

  private static void put(Texts facts, Profile profile) {
    facts
        .put("industry", profile.industry().map(Industry::code))
        .put("employees", profile.employees().map(EmployeeBand::id))
        .put("prefecture", profile.prefecture().map(Prefecture::code));
  }

  private static Profile profile(Texts facts) {
    return new Profile(
        facts.find("industry", Industry::new),
        facts.find("employees").map(id -> EmployeeBand.parse(id).orElseThrow()),
        facts.find("prefecture", Prefecture::new));
  }
}
