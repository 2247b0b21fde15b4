package kyojo.persistence.incident;

import java.time.Instant;
import java.util.Map;
import kyojo.domain.incident.reminder.Reminder;
import kyojo.domain.incident.reminder.ReminderStore;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Reminders in DynamoDB, beside the report that they are about. They tell nothing of anybody. */
public final class DynamoReminders implements ReminderStore {
  private final RecordsTable records;

  public DynamoReminders(RecordsTable records) {
    this.records = records;
  }

  /** Most are there already: looking costs half of a refused write. */
  @Override
  public void add(Reminder reminder, Instant expiresAt) {
    DynamoDbTable<IncidentItem> table = records.of(reminder.community(), IncidentItemSchema.SCHEMA);
    IncidentItem item = item(reminder, expiresAt);
    if (table.getItem(RecordsTable.get(item.head().pk(), item.head().sk())) != null) {
      return;
    }
    try {
      table.putItem(put -> put.item(item).conditionExpression(RecordsTable.NOTHING_THERE));
    } catch (ConditionalCheckFailedException there) {
      // Somebody else made it meanwhile.
    }
  }

  private static IncidentItem item(Reminder reminder, Instant expiresAt) {
    var head =
        Parts.head(
            reminder.community(),
            reminder.incident(),
            Keys.REMINDER_PREFIX + reminder.id(),
            reminder.at(),
            IncidentItem.REMINDER,
            expiresAt);
    Texts facts =
        Texts.none().put("at", reminder.at()).put("kind", reminder.kind()).put("to", reminder.to());
    return new IncidentItem(head, null, Map.copyOf(facts.map()), null);
  }
}
