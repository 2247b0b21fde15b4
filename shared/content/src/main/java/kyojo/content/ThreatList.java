package kyojo.content;

import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.integer;
import static kyojo.json.JsonTypes.object;

import java.util.List;
import kyojo.domain.diagnosis.Threat;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/** A year's 情報セキュリティ10大脅威. */
record ThreatList(ContentTypes.Head head, List<Threat> threats) {
  private static final int YEAR_MIN = 2016;
  private static final int YEAR_MAX = 2100;

  static final JsonType<ThreatList> TYPE = object(ThreatList::decode);

  private record Entry(String id, int rank, String name, String plain) {}

  private static Decoded<ThreatList> decode(Fields fields) {
    var head = ContentTypes.head(fields, "threat-list");
    var year = fields.required("year", integer(YEAR_MIN, YEAR_MAX));
    var entries = fields.required("threats", listOf(object(ThreatList::entry)));
    return fields.build(() ->
        new ThreatList(
            head.get(),
            entries.get().stream()
                .map(e -> new Threat(e.id(), e.rank(), year.get(), e.name(), e.plain()))
                .toList()));
  }

  private static Decoded<Entry> entry(Fields fields) {
    var id = fields.required("id", ID);
    var rank = fields.required("rank", integer(1, 10));
    var name = fields.required("name", TEXT);
    var plain = fields.required("plain", TEXT);
    return fields.build(() -> new Entry(id.get(), rank.get(), name.get(), plain.get()));
  }
}
