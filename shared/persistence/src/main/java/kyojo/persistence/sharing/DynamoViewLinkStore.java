package kyojo.persistence.sharing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.identity.ViewLinkId;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** View links in DynamoDB, beside the diagnoses of their firm. */
public final class DynamoViewLinkStore implements ViewLinkStore {
  private final RecordsTable records;

  public DynamoViewLinkStore(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Addition add(Sealed sealed) {
    ViewLink link = sealed.link();
    DynamoDbTable<ViewLinkItem> table = table(link.community());
    try {
      table.putItem(
          PutItemEnhancedRequest.builder(ViewLinkItem.class)
              .item(item(sealed))
              .conditionExpression(RecordsTable.NOTHING_THERE)
              .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
              .build());
      return new Addition.Added();
    } catch (ConditionalCheckFailedException e) {
      ViewLinkItem old = table.tableSchema().mapToItem(e.item());
      return old.head().isTombstone()
          ? new Addition.Revoked()
          : new Addition.AlreadyThere(link(old, link.community(), link.firm()));
    }
  }

  @Override
  public Optional<Sealed> find(CommunityId community, FirmId firm, ViewLinkId id) {
    var request = RecordsTable.get(Keys.firm(community, firm), Keys.viewLink(id));
    return Optional.ofNullable(table(community).getItem(request))
        .filter(item -> !item.head().isTombstone())
        .map(item ->
            new Sealed(
                link(item, community, firm), new SecretHash(requireNonNull(item.secretHash()))));
  }

  @Override
  public List<ViewLink> all(CommunityId community, FirmId firm) {
    return RecordsTable.beginningWith(
            table(community), Keys.firm(community, firm), Keys.VIEW_LINK_PREFIX)
        .filter(item -> !item.head().isTombstone())
        .map(item -> link(item, community, firm))
        .toList();
  }

  @Override
  public void revoke(ViewLink link, Instant forgottenAt) {
    var head =
        ItemHead.tombstone(
            Keys.firm(link.community(), link.firm()),
            Keys.viewLink(link.id()),
            forgottenAt.getEpochSecond());
    table(link.community()).putItem(new ViewLinkItem(head, null, null, null));
  }

  private static ViewLinkItem item(Sealed sealed) {
    ViewLink link = sealed.link();
    var head =
        new ItemHead(
            Keys.firm(link.community(), link.firm()),
            Keys.viewLink(link.id()),
            Keys.viewLinksOf(link.community(), link.createdAt()),
            Keys.atTime(link.createdAt(), link.id().value()),
            ViewLinkItem.VIEW_LINK,
            ViewLinkItem.SCHEMA_VERSION,
            link.expiresAt().getEpochSecond());
    return new ViewLinkItem(
        head, link.diagnosis().value(), link.createdAt().toString(), sealed.secret().bytes());
  }

  private static ViewLink link(ViewLinkItem item, CommunityId community, FirmId firm) {
    return new ViewLink(
        new ViewLinkId(item.head().sk().substring(Keys.VIEW_LINK_PREFIX.length())),
        community,
        firm,
        new DiagnosisId(requireNonNull(item.diagnosis())),
        Instant.parse(requireNonNull(item.createdAt())),
        Instant.ofEpochSecond(item.head().expiresAt()));
  }

  private DynamoDbTable<ViewLinkItem> table(CommunityId community) {
    return records.of(community, ViewLinkItemSchema.SCHEMA);
  }
}
