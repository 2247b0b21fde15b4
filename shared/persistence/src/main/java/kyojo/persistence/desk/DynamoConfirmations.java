package kyojo.persistence.desk;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kyojo.domain.Limits;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.desk.Confirmations;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.MemberId;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** Confirmations in DynamoDB, beside the diagnoses of their firm. */
public final class DynamoConfirmations implements Confirmations {
  private final RecordsTable records;
  private final MemberNames names;

  public DynamoConfirmations(RecordsTable records, MemberNames names) {
    this.records = records;
    this.names = names;
  }

  @Override
  public Optional<Confirmation> find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.CONFIRMATION);
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(item -> confirmation(community, item));
  }

  @Override
  public Map<FirmId, Confirmation> find(CommunityId community, Collection<FirmId> firms) {
    var partitions =
        firms.stream().map(firm -> Keys.firm(community, firm)).collect(Collectors.toSet());
    return records
        .all(community, ConfirmationItemSchema.SCHEMA, partitions, Keys.CONFIRMATION)
        .filter(item -> !item.head().isTombstone())
        .collect(
            Collectors.toMap(
                item -> Keys.firmOf(community, item.head().pk()),
                item -> confirmation(community, item)));
  }

  @Override
  public void put(CommunityId community, FirmId firm, Confirmation confirmation) {
    Instant expiresAt = confirmation.at().plus(Duration.ofDays(Limits.CONFIRMATION_DAYS));
    var head =
        new ItemHead(
            Keys.firm(community, firm),
            Keys.CONFIRMATION,
            Keys.confirmationsOf(community, confirmation.at()),
            Keys.atTime(confirmation.at(), firm.value()),
            ConfirmationItem.CONFIRMATION,
            ConfirmationItem.SCHEMA_VERSION,
            expiresAt.getEpochSecond());
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
  public void erase(CommunityId community, FirmId firm, Instant forgottenAt) {
    var head =
        ItemHead.tombstone(
            Keys.firm(community, firm), Keys.CONFIRMATION, forgottenAt.getEpochSecond());
    table(community).putItem(new ConfirmationItem(head, null, null, null, null));
  }

  private Confirmation confirmation(CommunityId community, ConfirmationItem item) {
    var member = new MemberId(requireNonNull(item.member()));
    return new Confirmation(
        member,
        names.name(community, member, new MemberNames.Form(item.name(), item.sealedName())),
        Instant.parse(requireNonNull(item.at())));
  }

  private DynamoDbTable<ConfirmationItem> table(CommunityId community) {
    return records.of(community, ConfirmationItemSchema.SCHEMA);
  }
}
