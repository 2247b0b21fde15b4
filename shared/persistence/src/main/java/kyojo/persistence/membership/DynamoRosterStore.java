package kyojo.persistence.membership;

import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Rosters in DynamoDB, one item each: a hundred places of 500 bytes at most. */
public final class DynamoRosterStore implements RosterStore {
  private final RecordsTable records;
  private final RosterItems items;

  public DynamoRosterStore(RecordsTable records, MemberNames names) {
    this.records = records;
    this.items = new RosterItems(names);
  }

  @Override
  public Optional<Roster> find(CommunityId community) {
    var request = RecordsTable.get(Keys.members(community), Keys.ROSTER);
    return Optional.ofNullable(table(community).getItem(request))
        .map(item -> items.roster(item, community));
  }

  @Override
  public boolean replace(Roster next) {
    try {
      table(next.community())
          .putItem(
              PutItemEnhancedRequest.builder(RosterItem.class)
                  .item(items.item(next))
                  .conditionExpression(isBefore(next.version()))
                  .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      // An answer may have been lost on its way, and the SDK have sent the same change again.
      return find(next.community()).filter(next::equals).isPresent();
    }
  }

  private static Expression isBefore(long version) {
    return version == 1
        ? RecordsTable.NOTHING_THERE
        : Expression.builder()
            .expression("#version = :before")
            .expressionNames(Map.of("#version", RosterItemSchema.VERSION))
            .expressionValues(Map.of(":before", AttributeValue.fromN(Long.toString(version - 1))))
            .build();
  }

  private DynamoDbTable<RosterItem> table(CommunityId community) {
    return records.of(community, RosterItemSchema.SCHEMA);
  }
}
