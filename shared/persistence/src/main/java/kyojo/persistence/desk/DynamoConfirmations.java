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
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** Confirmations in DynamoDB, beside the diagnoses of their firm. */
public final class DynamoConfirmations implements Confirmations {
  private final RecordsTable records;

  public DynamoConfirmations(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<Confirmation> find(CommunityId community, FirmId firm) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.CONFIRMATION);
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(DynamoConfirmations::confirmation);
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
                DynamoConfirmations::confirmation));
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
    table(community)
        .putItem(
            new ConfirmationItem(
                head,
                confirmation.member().value(),
                confirmation.name(),
                confirmation.at().toString()));
  }

  @Override
  public void erase(CommunityId community, FirmId firm, Instant forgottenAt) {
    var head =
        ItemHead.tombstone(
            Keys.firm(community, firm), Keys.CONFIRMATION, forgottenAt.getEpochSecond());
    table(community).putItem(new ConfirmationItem(head, null, null, null));
  }

  private static Confirmation confirmation(ConfirmationItem item) {
    return new Confirmation(
        new MemberId(requireNonNull(item.member())),
        requireNonNull(item.name()),
        Instant.parse(requireNonNull(item.at())));
  }

  private DynamoDbTable<ConfirmationItem> table(CommunityId community) {
    return records.of(community, ConfirmationItemSchema.SCHEMA);
  }
}
