package kyojo.persistence.incident;

import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.persistence.Keys;

/**
 * The first version of a report, which lies in the item of its case until that changes for the
 * first time: a report that comes is one item less to write.
 */
record FirstVersion(CaseItems cases, IncidentSeal seal) {
  /** The version of a case in which the report's first version lies no more. */
  static final long CASE_WITHOUT = 2;

  private static final int NUMBER = 1;

  /** No name of a fact of a case begins so. */
  private static final String PREFIX = NUMBER + ".";

  /** A case as it is opened, with what was reported. */
  IncidentItem item(IncidentCase opened, ReportVersion first) {
    IncidentItem item = cases.item(opened, IncidentItem.CASE);
    Texts facts = Parts.facts(item).with(PREFIX, SpokenItems.facts(first));
    Texts sealed = Texts.none().with(PREFIX, SpokenItems.story(first));
    return new IncidentItem(
        item.head(),
        item.version(),
        facts.map(),
        seal.seal(opened.community(), item.head(), sealed));
  }

  /** What lies in the item of a case; nothing once that has changed. */
  Optional<ReportVersion> find(CommunityId community, IncidentItem item) {
    Texts facts = Parts.facts(item).without(PREFIX);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    IncidentId incident = Keys.incidentOf(community, item.head().pk());
    Texts sealed = seal.open(community, item).without(PREFIX);
    return Optional.of(SpokenItems.version(community, incident, NUMBER, facts, sealed));
  }
}
