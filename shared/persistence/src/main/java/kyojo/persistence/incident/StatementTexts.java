package kyojo.persistence.incident;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.incident.Known;
import kyojo.domain.incident.People;
import kyojo.domain.incident.PersonalData;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import kyojo.domain.incident.Symptom;

/**
 * What a reporter says happened, as it is stored: answers by name, of which none is a free text.
 */
final class StatementTexts {
  private StatementTexts() {}

  static void put(Texts texts, Statement said) {
    texts
        .put("symptoms", said.symptoms().stream().map(Enum::name).toList())
        .put("reaction", said.reaction())
        .put("targeted", said.targeted())
        .put("attack", said.attack())
        .put("administrator", said.administrator())
        .put("stolen", said.stolen())
        .put("takesCards", said.takesCards())
        .put("remote", said.remote())
        .put("ongoing", said.ongoing())
        .put("noticedAt", said.noticedAt())
        .put("startedAt", said.startedAt().map(Instant::toString))
        .put("business", said.business())
        .put("spread", said.spread())
        .put("money", said.money());
    put(texts, said.personalData());
  }

  /** Whether nobody asked, or it is in none of them, are two answers. */
  static void put(Texts texts, Situation situation) {
    situation
        .sectors()
        .ifPresent(all ->
            texts
                .put("sectors", all.stream().map(Enum::name).toList())
                .put("sectorsAsked", "true"));
    texts
        .put("otasuketai", situation.otasuketai())
        .put("insurance", situation.insurance())
        .put("vendor", situation.vendor());
  }

  static Situation situation(Texts texts) {
    return new Situation(
        texts.find("sectorsAsked").map(_ -> texts.all("sectors", Sector::valueOf)),
        known(texts, "otasuketai"),
        known(texts, "insurance"),
        known(texts, "vendor"));
  }

  private static void put(Texts texts, PersonalData data) {
    texts
        .put("dataInvolved", data.involved())
        .put("dataSensitive", data.sensitive())
        .put("dataCostly", data.costly())
        .put("dataNumbers", data.numbers())
        .put("dataPeople", data.people())
        .put("dataOwner", data.owner())
        .put("dataLost", data.lost())
        .put("dataEncrypted", data.encrypted())
        .put("dataRecoveredUnseen", data.recoveredUnseen())
        .put("dataIsPublic", data.isPublic());
  }

  static Statement statement(Texts texts) {
    Optional<Instant> startedAt = texts.find("startedAt", Instant::parse);
    return new Statement(
        texts.all("symptoms", Symptom::valueOf),
        known(texts, "reaction"),
        known(texts, "targeted"),
        known(texts, "attack"),
        known(texts, "administrator"),
        known(texts, "stolen"),
        known(texts, "takesCards"),
        known(texts, "remote"),
        known(texts, "ongoing"),
        texts.time("noticedAt"),
        startedAt,
        texts.one(Business.class, "business"),
        texts.one(Spread.class, "spread"),
        texts.one(Money.class, "money"),
        personalData(texts));
  }

  private static PersonalData personalData(Texts texts) {
    return new PersonalData(
        known(texts, "dataInvolved"),
        known(texts, "dataSensitive"),
        known(texts, "dataCostly"),
        known(texts, "dataNumbers"),
        texts.one(People.class, "dataPeople"),
        texts.one(PersonalData.Owner.class, "dataOwner"),
        known(texts, "dataLost"),
        known(texts, "dataEncrypted"),
        known(texts, "dataRecoveredUnseen"),
        known(texts, "dataIsPublic"));
  }

  private static Known known(Texts texts, String name) {
    return texts.one(Known.class, name);
  }
}
