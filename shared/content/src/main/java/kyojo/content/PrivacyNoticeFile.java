package kyojo.content;

import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import kyojo.domain.RecordType;
import kyojo.domain.community.PrivacyNotice;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** A version of the privacy notice, with places for what a community puts in. */
final class PrivacyNoticeFile {
  /** Ten years: nothing here is kept longer. */
  private static final int RETENTION_DAYS_MAX = 3653;

  static final JsonType<PrivacyNotice> TYPE = object(PrivacyNoticeFile::decode);

  private PrivacyNoticeFile() {}

  private static Decoded<PrivacyNotice> decode(Fields fields) {
    var head = ContentTypes.head(fields, "privacy-notice");
    var sections = fields.required("sections", listOf(object(PrivacyNoticeFile::section)));
    var retentions = fields.required("retentions", listOf(object(PrivacyNoticeFile::retention)));
    var wording = fields.optional("identityWording", object(PrivacyNoticeFile::wording));
    return fields.build(
        () -> new PrivacyNotice(head.get().id(), sections.get(), wording.get(), retentions.get()));
  }

  private static Decoded<PrivacyNotice.Wording> wording(Fields fields) {
    var version = fields.required("version", ContentTypes.ID);
    var label = fields.required("label", TEXT);
    var text = fields.required("text", TEXT);
    return fields.build(() -> new PrivacyNotice.Wording(version.get(), label.get(), text.get()));
  }

  private static Decoded<PrivacyNotice.Section> section(Fields fields) {
    var heading = fields.required("heading", TEXT);
    var text = fields.required("text", TEXT);
    return fields.build(() -> new PrivacyNotice.Section(heading.get(), text.get()));
  }

  private static Decoded<PrivacyNotice.Retention> retention(Fields fields) {
    var type = fields.required("type", constant(RecordType.class));
    var retentionDays = fields.required("retentionDays", integer(1, RETENTION_DAYS_MAX));
    var reason = fields.required("reason", TEXT);
    return fields.build(
        () -> new PrivacyNotice.Retention(type.get(), retentionDays.get(), reason.get()));
  }
}
