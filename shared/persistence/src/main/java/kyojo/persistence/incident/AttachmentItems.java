package kyojo.persistence.incident;

import java.time.Instant;
import kyojo.domain.identity.AttachmentId;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.FileType;
import kyojo.persistence.Keys;

/** Turns what is known of files into items and back. */
record AttachmentItems(IncidentSeal seal) {
  static final String STATE = "state";
  private static final String AT = "at";
  private static final String NAME = "name";

  /** A file's name may tell of somebody, so that it is sealed. */
  IncidentItem item(Attachment attachment, Instant end) {
    Texts facts =
        Texts.none()
            .put(AT, attachment.at())
            .put(STATE, attachment.state())
            .put("refusal", attachment.refusal().map(Enum::name))
            .put("fileType", attachment.file().type())
            .put("size", attachment.file().size())
            .put("sha256", attachment.file().sha256());
    var head =
        Parts.head(
            attachment.community(),
            attachment.incident(),
            Keys.attachment(attachment.id()),
            attachment.at(),
            IncidentItem.ATTACHMENT,
            end);
    Texts sealed = Texts.none().put(NAME, attachment.file().name());
    return seal.item(attachment.community(), head, facts, sealed);
  }

  Attachment attachment(CommunityId community, IncidentId incident, IncidentItem item) {
    Texts facts = Parts.facts(item);
    var file =
        new Attachment.File(
            seal.open(community, item).text(NAME),
            facts.one(FileType.class, "fileType"),
            facts.number("size"),
            facts.text("sha256"));
    return new Attachment(
        community,
        incident,
        new AttachmentId(item.head().sk().substring(Parts.SORT_KEY_ID_AT)),
        file,
        facts.one(Attachment.State.class, STATE),
        facts.find("refusal", Attachment.Refusal::valueOf),
        facts.time(AT));
  }
}
