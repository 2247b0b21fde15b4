package kyojo.persistence.incident;

import java.time.Instant;
import kyojo.domain.community.EmailAddress;
import kyojo.domain.community.Telephone;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.Reporter;
import kyojo.persistence.Keys;

/** Turns who reported an incident into items and back: all of it sealed. */
record ReporterItems(IncidentSeal seal) {
  private static final String IS_MAIL_UNSAFE = "isMailUnsafe";

  IncidentItem item(IncidentCase of, Reporter contact, Instant at) {
    Texts sealed =
        Texts.none()
            .put("firmName", contact.firmName())
            .put("name", contact.name())
            .put("telephone", contact.telephone().map(Telephone::value))
            .put("mail", contact.mail().map(EmailAddress::value));
    Texts facts = Texts.none().put(IS_MAIL_UNSAFE, Boolean.toString(contact.isMailUnsafe()));
    var head =
        Parts.head(
            of.community(),
            of.incident(),
            Keys.CONTACT,
            at,
            IncidentItem.CONTACT,
            of.ends().contact());
    return seal.item(of.community(), head, facts, sealed);
  }

  Reporter contact(CommunityId community, IncidentItem item) {
    Texts opened = seal.open(community, item);
    return new Reporter(
        opened.find("firmName"),
        opened.find("name"),
        opened.find("telephone", Telephone::new),
        opened.find("mail", EmailAddress::new),
        Boolean.parseBoolean(Parts.facts(item).text(IS_MAIL_UNSAFE)));
  }
}
