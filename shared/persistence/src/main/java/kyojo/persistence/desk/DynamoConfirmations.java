package kyojo.persistence.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.desk.Confirmations;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.persistence.FirmFactItem;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.MonthType;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** Confirmations in DynamoDB, beside the diagnoses of their firm. */
public final class DynamoConfirmations implements Confirmations {
  private final RecordsTable records;
  private final MemberNames names;
  private final FirmFactItem item;

  public DynamoConfirmations(RecordsTable records, MemberNames names) {
    this.records = records;
    this.names = names;
    this.item =
        new FirmFactItem(
            records, Keys.CONFIRMATION, MonthType.CONFIRMATIONS, ConfirmationItemSchema.AT);
  }

  @Override
  public Optional<Confirmation> find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.CONFIRMATION);
    return Optional.ofNullable(table(community).getItem(request))
        .filter(stored -> !stored.head().isTombstone())
        .map(stored -> confirmation(community, stored));
  }

  @Override
  public Map<FirmId, Confirmation> find(CommunityId community, Collection<FirmId> firms) {
    var partitions =
        firms.stream().map(firm -> Keys.firm(community, firm)).collect(Collectors.toSet());
    return records
        .all(community, ConfirmationItemSchema.SCHEMA, partitions, Keys.CONFIRMATION)
        .filter(stored -> !stored.head().isTombstone())
        .collect(
            Collectors.toMap(
                stored -> Keys.firmOf(community, stored.head().pk()),
                stored -> confirmation(community, stored)));
  }

  @Override
  public void put(
      CommunityId community, FirmId firm, Confirmation confirmation, Instant expiresAt) {
    var head =
        item.head(
            community,
            firm,
            ConfirmationItem.CONFIRMATION,
            ConfirmationItem.SCHEMA_VERSION,
            expiresAt);
    MemberNames.Form name = names.form(community, confirmation.member(), confirmation.name());
    table(community)
        .putItem(
            new ConfirmationItem(
                head,
                confirmation.member().value(),
                name.plain(),
                name.sealed(),
                confirmation.at().toString()));
  }

  @Override
  public Optional<Seen> seen(CommunityId community, FirmId firm) {
    return item.seen(community, firm);
  }

  @Override
  public void endAt(CommunityId community, FirmId firm, Seen seen, Instant expiresAt) {
    item.endAt(community, firm, seen, expiresAt);
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Seen seen, Instant forgottenAt) {
    item.erase(community, firm, seen, forgottenAt);
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Instant forgottenAt) {
    var head =
        ItemHead.tombstone(
            Keys.firm(community, firm), Keys.CONFIRMATION, forgottenAt.getEpochSecond());
    table(community).putItem(new ConfirmationItem(head, null, null, null, null));
  }

  private Confirmation confirmation(CommunityId community, ConfirmationItem stored) {
    var member = new MemberId(requireNonNull(stored.member()));
    return new Confirmation(
        member,
        names.name(community, member, new MemberNames.Form(stored.name(), stored.sealedName())),
        Instant.parse(requireNonNull(stored.at())));
  }

  private DynamoDbTable<ConfirmationItem> table(CommunityId community) {
    return records.of(community, ConfirmationItemSchema.SCHEMA);
  }
}
