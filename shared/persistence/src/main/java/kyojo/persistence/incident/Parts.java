package kyojo.persistence.incident;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HexFormat;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.identity.SecretHash;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;

/** What items of reports have in common. */
final class Parts {
  /** Sort keys of what has an id or a number begin with a letter and #. */
  static final int SORT_KEY_ID_AT = 2;

  private Parts() {}

  /** Of a part of a report that came at a moment. */
  static ItemHead head(
      CommunityId community, IncidentId incident, String sk, Instant at, String type, Instant end) {
    return new ItemHead(
        Keys.incident(community, incident),
        sk,
        Keys.months(community, MonthType.INCIDENT_PARTS, Keys.month(at)),
        Keys.atTime(at, incident.value() + "#" + sk),
        type,
        IncidentItem.SCHEMA_VERSION,
        end.getEpochSecond());
  }

  static Texts facts(IncidentItem item) {
    return Texts.of(requireNonNull(item.facts()));
  }

  static String hex(SecretHash hash) {
    return HexFormat.of().formatHex(hash.bytes());
  }

  static SecretHash hash(String hex) {
    return new SecretHash(HexFormat.of().parseHex(hex));
  }
}
