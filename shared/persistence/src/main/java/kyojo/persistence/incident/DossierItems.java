package kyojo.persistence.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore.Dossier;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.domain.incident.report.Reporter;

/** All items of a report, each kind by whoever knows it. */
record DossierItems(
    CaseItems cases,
    FirstVersion first,
    SpokenItems spoken,
    ReporterItems reporters,
    AttachmentItems files) {
  static DossierItems of(IncidentSeal seal) {
    var cases = new CaseItems(seal);
    return new DossierItems(
        cases,
        new FirstVersion(cases, seal),
        new SpokenItems(seal),
        new ReporterItems(seal),
        new AttachmentItems(seal));
  }

  /** Nothing where there is no case that is kept. */
  Optional<Dossier> dossier(CommunityId community, List<IncidentItem> items) {
    return of(items, IncidentItem.CASE)
        .findFirst()
        .map(item -> cases.read(community, item))
        .map(found -> dossier(found, items));
  }

  private Dossier dossier(IncidentCase found, List<IncidentItem> items) {
    CommunityId community = found.community();
    IncidentId incident = found.incident();
    List<ReportVersion> versions =
        Stream.concat(
                of(items, IncidentItem.CASE).flatMap(item -> first.find(community, item).stream()),
                of(items, IncidentItem.REPORT)
                    .map(item -> spoken.version(community, incident, item)))
            .toList();
    List<Message> messages =
        of(items, IncidentItem.MESSAGE)
            .map(item -> spoken.message(community, incident, item))
            .sorted(Comparator.comparing(Message::at))
            .toList();
    Reporter reporter =
        of(items, IncidentItem.CONTACT)
            .findFirst()
            .map(item -> reporters.contact(community, item))
            .orElse(Reporter.NONE);
    return new Dossier(
        found, versions, reporter, messages, attachments(community, incident, items));
  }

  List<Attachment> attachments(
      CommunityId community, IncidentId incident, List<IncidentItem> items) {
    return of(items, IncidentItem.ATTACHMENT)
        .map(item -> files.attachment(community, incident, item))
        .sorted(Comparator.comparing(Attachment::at))
        .toList();
  }

  private static Stream<IncidentItem> of(List<IncidentItem> items, String type) {
    return items.stream().filter(item -> item.head().type().equals(type));
  }
}
