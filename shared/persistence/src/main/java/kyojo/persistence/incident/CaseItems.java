package kyojo.persistence.incident;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.report.CaseState;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentCase.Activity;
import kyojo.domain.incident.report.IncidentCase.Automatic;
import kyojo.domain.incident.report.IncidentCase.Contents;
import kyojo.domain.incident.report.IncidentCase.Ends;
import kyojo.domain.incident.report.IncidentCase.Handling;
import kyojo.domain.incident.report.IncidentCase.Intake;
import kyojo.domain.incident.report.IncidentCase.Judgement;
import kyojo.domain.incident.report.Outcome;
import kyojo.domain.incident.report.Tlp;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;

/**
 * Turns cases into items and back. Why somebody judges otherwise is a free text, and sealed; all
 * else is what lists are made of.
 */
record CaseItems(IncidentSeal seal) {
  private static final String REASON = "reason";

  IncidentItem item(IncidentCase of, String type) {
    Texts facts = Texts.none().put("receivedAt", of.receivedAt()).put("tlp", of.tlp());
    put(facts, of.intake());
    facts.put("type", of.automatic().type()).put("severity", of.automatic().severity());
    put(facts, of.handling());
    put(facts, of.contents());
    put(facts, of.activity());
    facts.put("shown", ShownTexts.text(of.shown()));
    facts.put("contactEnd", of.ends().contact()).put("attachmentsEnd", of.ends().attachments());
    Texts sealed = Texts.none().put(REASON, of.handling().judgement().map(Judgement::reason));
    ItemHead head = head(of, type);
    return new IncidentItem(
        head, of.version(), facts.map(), seal.seal(of.community(), head, sealed));
  }

  private static ItemHead head(IncidentCase of, String type) {
    return new ItemHead(
        Keys.incident(of.community(), of.incident()),
        Keys.CASE,
        Keys.months(of.community(), months(of), Keys.month(of.receivedAt())),
        Keys.atTime(of.receivedAt(), of.incident().value()),
        type,
        IncidentItem.SCHEMA_VERSION,
        of.ends().report().getEpochSecond());
  }

  private static MonthType months(IncidentCase of) {
    return of.handling().state() == CaseState.DONE ? MonthType.DONE_INCIDENTS : MonthType.INCIDENTS;
  }

  private static void put(Texts facts, Intake intake) {
    facts
        .put("notice", intake.notice())
        .put("origin", intake.origin())
        .put("originCode", intake.code().map(OriginCode::value))
        .put("enteredBy", intake.enteredBy().map(MemberId::value))
        .put("receiptHash", Parts.hex(intake.receipt()))
        .put("said", Parts.hex(intake.said()));
  }

  private static void put(Texts facts, Handling handling) {
    facts
        .put("state", handling.state())
        .put("takenBy", handling.takenBy().map(MemberId::value))
        .put("wakeOn", handling.wakeOn().map(LocalDate::toString))
        .put("outcome", handling.outcome().map(Enum::name))
        .put("closedAt", handling.closedAt().map(Instant::toString))
        .put("mergedInto", handling.mergedInto().map(IncidentId::value))
        .put("reports", handling.reports().stream().map(IncidentId::value).toList());
    handling
        .judgement()
        .ifPresent(judged ->
            facts
                .put("judgedType", judged.type())
                .put("judgedSeverity", judged.severity())
                .put("judgedBy", judged.by().value())
                .put("judgedAt", judged.at()));
  }

  private static void put(Texts facts, Contents contents) {
    facts
        .put("versions", contents.versions())
        .put("messages", contents.messages())
        .put("attachments", contents.attachments())
        .put("hasContact", Boolean.toString(contents.hasContact()));
  }

  private static void put(Texts facts, Activity activity) {
    facts
        .put("reporterAt", activity.reporterAt())
        .put("staffAt", activity.staffAt().map(Instant::toString))
        .put("firstContactAt", activity.firstContactAt().map(Instant::toString));
  }

  IncidentCase read(CommunityId community, IncidentItem item) {
    Texts facts = Parts.facts(item);
    return new IncidentCase(
        community,
        Keys.incidentOf(community, item.head().pk()),
        requireNonNull(item.version()),
        facts.time("receivedAt"),
        intake(facts),
        facts.one(Tlp.class, "tlp"),
        new Automatic(facts.one(IncidentType.class, "type"), facts.number("severity")),
        handling(
            facts, facts.find("judgedAt").isPresent() ? seal.open(community, item) : Texts.none()),
        contents(facts),
        new Activity(
            facts.time("reporterAt"),
            facts.find("staffAt", Instant::parse),
            facts.find("firstContactAt", Instant::parse)),
        ShownTexts.days(facts.find("shown")),
        new Ends(
            Instant.ofEpochSecond(item.head().expiresAt()),
            facts.time("contactEnd"),
            facts.time("attachmentsEnd")));
  }

  private static Intake intake(Texts facts) {
    return new Intake(
        facts.text("notice"),
        facts.one(Origin.class, "origin"),
        facts.find("originCode", OriginCode::new),
        facts.find("enteredBy", MemberId::new),
        Parts.hash(facts.text("receiptHash")),
        Parts.hash(facts.text("said")));
  }

  private static Handling handling(Texts facts, Texts opened) {
    return new Handling(
        facts.one(CaseState.class, "state"),
        facts.find("takenBy", MemberId::new),
        judgement(facts, opened),
        facts.find("wakeOn", LocalDate::parse),
        facts.find("outcome", Outcome::valueOf),
        facts.find("closedAt", Instant::parse),
        facts.find("mergedInto", IncidentId::new),
        facts.all("reports", IncidentId::new));
  }

  private static Optional<Judgement> judgement(Texts facts, Texts opened) {
    return opened
        .find(REASON)
        .map(reason ->
            new Judgement(
                facts.one(IncidentType.class, "judgedType"),
                facts.number("judgedSeverity"),
                reason,
                new MemberId(facts.text("judgedBy")),
                facts.time("judgedAt")));
  }

  private static Contents contents(Texts facts) {
    return new Contents(
        facts.number("versions"),
        facts.number("messages"),
        facts.number("attachments"),
        Boolean.parseBoolean(facts.text("hasContact")));
  }
}
