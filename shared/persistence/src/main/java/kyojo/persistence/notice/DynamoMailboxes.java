package kyojo.persistence.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.notice.Letter;
import kyojo.domain.notice.Mailbox;
import kyojo.domain.notice.MailboxStore;
import kyojo.domain.notice.Recipient;
import kyojo.domain.notice.Recipient.Reporter;
import kyojo.domain.notice.Recipient.Staff;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Mailboxes in DynamoDB: all of a tenant in one partition. */
public final class DynamoMailboxes implements MailboxStore {
  private static final String STAFF = "STAFF";
  private static final String REPORTER_PREFIX = "R#";

  private final RecordsTable records;

  public DynamoMailboxes(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Mailbox find(CommunityId community, Recipient recipient) {
    var request = RecordsTable.get(Keys.mailboxes(community), sort(recipient));
    return Optional.ofNullable(table(community).getItem(request))
        .map(item -> mailbox(community, item))
        .orElseGet(() -> Mailbox.empty(community, recipient));
  }

  @Override
  public boolean replace(Mailbox next, Instant expiresAt) {
    try {
      table(next.community())
          .putItem(
              put -> put.item(item(next, expiresAt)).conditionExpression(isStill(next.version())));
      return true;
    } catch (ConditionalCheckFailedException other) {
      return false;
    }
  }

  @Override
  public List<Mailbox> all(CommunityId community) {
    return RecordsTable.partition(table(community), Keys.mailboxes(community))
        .map(item -> mailbox(community, item))
        .toList();
  }

  private static Expression isStill(long version) {
    return version == 0
        ? RecordsTable.NOTHING_THERE
        : Expression.builder()
            .expression("#version = :version")
            .expressionNames(Map.of("#version", MailboxItem.VERSION))
            .expressionValues(Map.of(":version", AttributeValue.fromN(Long.toString(version))))
            .build();
  }

  private static MailboxItem item(Mailbox box, Instant expiresAt) {
    var head =
        new ItemHead(
            Keys.mailboxes(box.community()),
            sort(box.recipient()),
            null,
            null,
            MailboxItem.MAILBOX,
            MailboxItem.SCHEMA_VERSION,
            expiresAt.getEpochSecond());
    return new MailboxItem(
        head,
        box.version() + 1,
        box.waiting().stream().map(NewsText::of).toList(),
        box.uncounted(),
        box.sending().stream().flatMap(it -> it.news().stream()).map(NewsText::of).toList(),
        box.sending().map(Letter::uncounted).orElse(0),
        box.sending().map(Letter::attempts).orElse(0),
        box.sending().map(it -> it.since().toString()).orElse(null),
        box.quietUntil().toString(),
        box.told());
  }

  private static Mailbox mailbox(CommunityId community, MailboxItem item) {
    Optional<Letter> sending =
        Optional.ofNullable(item.since())
            .map(since ->
                new Letter(
                    item.sending().stream().map(NewsText::parse).toList(),
                    item.sendingUncounted(),
                    item.attempts(),
                    Instant.parse(since)));
    return new Mailbox(
        community,
        recipient(item.head().sk()),
        item.version(),
        item.waiting().stream().map(NewsText::parse).toList(),
        item.uncounted(),
        sending,
        Instant.parse(item.quietUntil()),
        item.told());
  }

  private static String sort(Recipient recipient) {
    return switch (recipient) {
      case Staff() -> STAFF;
      case Reporter(IncidentId incident) -> REPORTER_PREFIX + incident.value();
    };
  }

  private static Recipient recipient(String sort) {
    return sort.equals(STAFF)
        ? new Staff()
        : new Reporter(new IncidentId(sort.substring(REPORTER_PREFIX.length())));
  }

  private DynamoDbTable<MailboxItem> table(CommunityId community) {
    return records.of(community, MailboxItemSchema.SCHEMA);
  }
}
