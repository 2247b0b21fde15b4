package kyojo.holdmembership;

import java.util.Map;
import kyojo.domain.Stage;
import kyojo.edge.Environment;
import kyojo.persistence.DynamoSettings;
import kyojo.persistence.keys.KeysSettings;

/** The function's variables, as template.yaml sets them, and where DynamoDB is. */
record HoldMembershipSettings(
    Stage stage, String recordsTable, DynamoSettings dynamo, KeysSettings keys) {
  static HoldMembershipSettings from(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new HoldMembershipSettings(
        environment.stage(),
        environment.required("RECORDS_TABLE"),
        DynamoSettings.from(variables),
        KeysSettings.from(variables));
  }
}
