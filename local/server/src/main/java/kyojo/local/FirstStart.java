package kyojo.local;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Fills a database that was never filled before. */
@FunctionalInterface
public interface FirstStart {
  /**
   * Stores what the first start shall find. A start that was broken off runs it again, so it must
   * be repeatable.
   *
   * @param tables actual table names by logical id
   */
  void fill(DynamoDbClient client, Map<String, String> tables);

  /**
   * Adds what every start shall find, and a folder of an earlier version may lack.
   *
   * @param tables actual table names by logical id
   * @param variables what functions find the database and the key of this machine by
   */
  default void complete(
      DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {}

  /** This, and then something else. */
  default FirstStart then(FirstStart next) {
    return new Both(this, next);
  }

  /** Two in their order. */
  record Both(FirstStart one, FirstStart other) implements FirstStart {
    @Override
    public void fill(DynamoDbClient client, Map<String, String> tables) {
      one.fill(client, tables);
      other.fill(client, tables);
    }

    @Override
    public void complete(
        DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {
      one.complete(client, tables, variables);
      other.complete(client, tables, variables);
    }
  }
}
