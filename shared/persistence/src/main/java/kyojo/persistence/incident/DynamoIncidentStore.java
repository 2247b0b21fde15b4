package kyojo.persistence.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.incident.report.Attachment;
import kyojo.domain.incident.report.IncidentCase;
import kyojo.domain.incident.report.IncidentStore;
import kyojo.domain.incident.report.Message;
import kyojo.domain.incident.report.ReportVersion;
import kyojo.domain.incident.report.Reporter;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.TenantCipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Reports of incidents in DynamoDB: a partition each, in which every change is of the case too. */
public final class DynamoIncidentStore implements IncidentStore {
  private final RecordsTable records;
  private final CaseWrites writes;
  private final DossierItems items;

  public DynamoIncidentStore(RecordsTable records, TenantCipher cipher) {
    this.records = records;
    this.writes = new CaseWrites(records);
    this.items = DossierItems.of(new IncidentSeal(cipher));
  }

  @Override
  public Opening open(ReportVersion first, IncidentCase opened, Reporter contact) {
    var all = new ArrayList<TransactWriteItem>();
    all.add(writes.first(items.first().item(opened, first)));
    if (!contact.isAnonymous()) {
      all.add(writes.any(items.reporters().item(opened, contact, first.at())));
    }
    List<CancellationReason> refused = writes.write(opened.community(), all);
    return refused.isEmpty() ? new Opening.Opened() : thereBefore(opened);
  }

  /** What the table tells of a transaction may be of a part of it; what lies there is all. */
  private Opening thereBefore(IncidentCase opened) {
    return switch (find(opened.community(), opened.incident())) {
      case Found.Kept(IncidentCase stored) -> new Opening.AlreadyThere(stored);
      case Found.Erasing _, Found.Erased _ -> new Opening.Erased();
      case Found.None _ ->
          throw new IllegalStateException("the table refused a report for nothing");
    };
  }

  @Override
  public Found find(CommunityId community, IncidentId incident) {
    @Nullable IncidentItem item = item(community, incident);
    return item == null ? new Found.None() : found(community, item);
  }

  private Found found(CommunityId community, IncidentItem item) {
    return switch (item.head().type()) {
      case ItemHead.TOMBSTONE -> new Found.Erased();
      case IncidentItem.ERASING -> new Found.Erasing(items.cases().read(community, item));
      default -> new Found.Kept(items.cases().read(community, item));
    };
  }

  @Override
  public Optional<Dossier> read(CommunityId community, IncidentId incident) {
    String pk = Keys.incident(community, incident);
    return items.dossier(community, RecordsTable.partition(table(community), pk).toList());
  }

  @Override
  public List<Attachment> attachments(CommunityId community, IncidentId incident) {
    return items.attachments(community, incident, beside(community, incident));
  }

  @Override
  public Change add(ReportVersion version, IncidentCase changed, Reporter contact) {
    var all = changing(changed);
    all.add(writes.first(items.spoken().item(version, changed.ends().report())));
    if (!contact.isAnonymous()) {
      all.add(writes.any(items.reporters().item(changed, contact, version.at())));
    }
    return change(changed, all);
  }

  @Override
  public Change add(Message message, IncidentCase changed) {
    var all = changing(changed);
    all.add(writes.first(items.spoken().item(message, changed.ends().report())));
    return change(changed, all);
  }

  @Override
  public Change add(Attachment attachment, IncidentCase changed) {
    var all = changing(changed);
    all.add(writes.first(items.files().item(attachment, changed.ends().attachments())));
    return change(changed, all);
  }

  @Override
  public Change settle(Attachment attachment, IncidentCase changed) {
    var all = changing(changed);
    IncidentItem item = items.files().item(attachment, changed.ends().attachments());
    all.add(writes.from(item, Attachment.State.AWAITING));
    return change(changed, all);
  }

  @Override
  public boolean replace(IncidentCase before, IncidentCase changed) {
    var all = changing(changed);
    if (!before.ends().equals(changed.ends())) {
      String pk = Keys.incident(changed.community(), changed.incident());
      for (IncidentItem item : beside(changed.community(), changed.incident())) {
        String sk = item.head().sk();
        Instant end =
            sk.equals(Keys.CONTACT) ? changed.ends().contact() : changed.ends().attachments();
        all.add(writes.end(pk, sk, end));
      }
    }
    return change(changed, all) == Change.DONE;
  }

  @Override
  public boolean eraseContact(IncidentCase changed) {
    var all = changing(changed);
    all.add(writes.delete(Keys.incident(changed.community(), changed.incident()), Keys.CONTACT));
    return change(changed, all) == Change.DONE;
  }

  @Override
  public boolean beginErasing(IncidentCase kept) {
    var next = kept.with(kept.contents(), kept.activity());
    var all = List.of(writes.next(items.cases().item(next, IncidentItem.ERASING)));
    return writes.write(kept.community(), all).isEmpty();
  }

  @Override
  public void erase(IncidentCase erasing, Instant forgottenAt) {
    CommunityId community = erasing.community();
    String pk = Keys.incident(community, erasing.incident());
    DynamoDbTable<IncidentItem> table = table(community);
    RecordsTable.partition(table, pk)
        .map(item -> item.head().sk())
        .filter(sk -> !sk.equals(Keys.CASE))
        .forEach(sk ->
            records
                .client(community)
                .deleteItem(
                    delete -> delete.tableName(records.name()).key(CaseWrites.key(pk, sk))));
    ItemHead head = ItemHead.tombstone(pk, Keys.CASE, forgottenAt.getEpochSecond());
    table.putItem(new IncidentItem(head, null, null, null));
  }

  /** Files and contact, which may end before the report. */
  private List<IncidentItem> beside(CommunityId community, IncidentId incident) {
    return RecordsTable.between(
            table(community),
            Keys.incident(community, incident),
            Keys.ATTACHMENT_PREFIX,
            Keys.CONTACT)
        .filter(item -> !item.head().sk().equals(Keys.CASE))
        .toList();
  }

  private List<TransactWriteItem> changing(IncidentCase changed) {
    return new ArrayList<>(List.of(writes.next(items.cases().item(changed, IncidentItem.CASE))));
  }

  /** What is there already is told first: its case has changed since, too. */
  private Change change(IncidentCase changed, List<TransactWriteItem> all) {
    moved(changed).ifPresent(all::add);
    List<CancellationReason> refused = writes.write(changed.community(), all);
    if (refused.isEmpty()) {
      return Change.DONE;
    }
    return refused.size() > 1 && CaseWrites.hasFailed(refused.get(1)) ? Change.THERE : Change.STALE;
  }

  /**
   * The first version to a place of its own, with the first change of its case; that is refused
   * where the case has changed since it was read here.
   */
  private Optional<TransactWriteItem> moved(IncidentCase changed) {
    if (changed.version() != FirstVersion.CASE_WITHOUT) {
      return Optional.empty();
    }
    CommunityId community = changed.community();
    return Optional.ofNullable(item(community, changed.incident()))
        .filter(item -> item.head().type().equals(IncidentItem.CASE))
        .flatMap(item -> items.first().find(community, item))
        .map(first -> writes.first(items.spoken().item(first, changed.ends().report())));
  }

  private @Nullable IncidentItem item(CommunityId community, IncidentId incident) {
    return table(community)
        .getItem(RecordsTable.get(Keys.incident(community, incident), Keys.CASE));
  }

  private DynamoDbTable<IncidentItem> table(CommunityId community) {
    return records.of(community, IncidentItemSchema.SCHEMA);
  }
}
